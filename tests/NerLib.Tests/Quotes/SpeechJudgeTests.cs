using NerLib.Models;
using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

public class SpeechJudgeTests
{
    const string Text = "“We lost it all,” Ann Lee said.\n\nThe “experts” came late.\n\n“Never again.”";

    [Test]
    public void Only_marked_words_that_no_cue_reports_are_judged()
    {
        var judge = new Recorder(true);
        Find(judge);
        judge.Asked.Should().Equal("“experts”", "“Never again.”");
    }

    [TestCase(true, 3)]
    [TestCase(false, 1)]
    public void The_judge_decides_whether_they_are_quotes(bool answer, int quotes) => Find(new Recorder(answer)).Should().HaveCount(quotes);

    [Test]
    public void Words_that_stand_otherwise_have_other_features()
    {
        var judge = new Recorder(true);
        Find(judge);
        judge.Features[0].Should().NotBeEquivalentTo(judge.Features[1]);
        judge.Features.Should().OnlyContain(features => features.Length <= SpeechFeatures.Most);
    }

    [TestCase("“Never again”", "\"Never again\"", true)]
    [TestCase("“Never again—”", "“Never again ”", true)]
    [TestCase("“Never again”", "“Never again ”", false)]
    public void Words_broken_off_are_like_those_that_end_with_a_dash_and_curly_marks_like_straight_ones(string words, string others, bool alike) =>
        FeaturesOf(words).SequenceEqual(FeaturesOf(others)).Should().Be(alike);

    [TestCase(1, true)]
    [TestCase(-1, false)]
    public void What_is_more_likely_speech_than_not_is_speech(sbyte weight, bool isSpeech) =>
        new SpeechClassifier(LogisticSection.Read(LogisticSection.Write([0, weight], 1, 0), "speech")).IsSpeech(default, [1u]).Should().Be(isSpeech);

    static uint[] FeaturesOf(string text)
    {
        var judge = new Recorder(true);
        Find(judge, text);
        return judge.Features.Should().ContainSingle().Subject;
    }

    static List<Quote> Find(ISpeechJudge judge, string text = Text)
    {
        var document = Reader.Read(text, "Ann Lee");
        var found = new List<Quote>();
        new QuoteFinder(null, null, judge).Annotate(new(new DocumentView
        {
            Text = document.Text,
            Regions = document.Regions.AsSpan(),
            Tokens = document.Tokens.AsSpan(),
            Sentences = document.Sentences.AsSpan(),
            Entities = document.Entities.AsSpan(),
            Mentions = document.Mentions.AsSpan(),
        }), found, default);
        return found;
    }

    sealed class Recorder(bool answer) : ISpeechJudge
    {
        public List<string> Asked { get; } = [];

        public List<uint[]> Features { get; } = [];

        public bool IsSpeech(TextSpan marked, ReadOnlySpan<uint> features)
        {
            Asked.Add(marked.End <= Text.Length ? Text.Substring(marked.Start, marked.Length) : "");
            Features.Add(features.ToArray());
            return answer;
        }
    }
}
