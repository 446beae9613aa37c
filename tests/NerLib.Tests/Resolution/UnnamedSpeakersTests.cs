using NerLib.Numerics;
using NerLib.Quotes;
using NerLib.Resolution;
using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class UnnamedSpeakersTests
{
    const string Talk =
        "“We lost the boat,” Ann Lee said.\n\n“Where was it?” Bob Ray asked.\n\n“Nobody knows, Bob, and nobody ever will.”\n\nTom Orr came in.";

    [Test]
    public void Whoever_spoke_before_may_speak_and_the_others_around()
    {
        var judge = new Recorder(0);
        Attribute(judge);
        judge.Asked.Should().ContainSingle().Which.Should().Equal("Bob Ray", "Ann Lee");
    }

    [TestCase(0, "Bob Ray", QuotePattern.Floating)]
    [TestCase(1, "Ann Lee", QuotePattern.Turn)]
    public void The_judge_s_choice_speaks(int choice, string speaker, QuotePattern pattern)
    {
        var quote = Attribute(new Recorder(choice))[2];
        (quote.Speaker!.Name, quote.Pattern).Should().Be((speaker, pattern));
        quote.Confidence.Should().BeApproximately(0.95f * 0.25f, 1e-6f);
    }

    [Test]
    public void The_ranker_takes_the_highest_score_and_its_share()
    {
        var candidates = new SpeakerCandidates();
        foreach (var (name, feature) in new[] { ("a", (byte)1), ("b", (byte)2) })
        {
            candidates.Of(new(default, MentionKind.Name, SpeakerType.Person, name, null));
            candidates.AddFeatures([feature, .. new byte[SpeakerFeatures.Count - 1]]);
        }
        var (chosen, probability) = new SpeakerRanker(BoostedTrees.Of([new([0], [1], [~0], [~1], [1, 2])], 1)).Choose(0, candidates);
        chosen.Should().Be(1);
        probability.Should().BeApproximately(1 / (1 + MathF.Exp(-1)), 1e-5f);
    }

    [Test]
    public void Whom_a_pronoun_beside_the_cue_means_is_chosen_among_those_of_its_gender()
    {
        var judge = new Recorder(0);
        var quotes = Attribute(judge, "“We lost it,” Mary Lee said.\n\n“Where was it?” Bob Ray asked.\n\n“Nobody knows,” she said.", "Mary Lee", "Bob Ray");
        judge.Asked.Should().ContainSingle().Which.Should().Equal("Mary Lee");
        (quotes[2].Speaker!.Name, quotes[2].Speaker!.Kind, quotes[2].Pattern).Should().Be(("Mary Lee", MentionKind.Pronoun, QuotePattern.QuoteSpeakerCue));
    }

    [TestCase("“Nobody knows,” said the lady.", "Mary Lee|Ann Lee|the lady")]
    [TestCase("“Nobody knows,” said a lady.", "")]
    [TestCase("“Nobody knows,” said the other.", "Mary Lee|Ann Lee|the other")]
    [TestCase("“Nobody knows,” said another.", "")]
    [TestCase("“Nobody knows,” said the ladies.", "")]
    [TestCase("“Nobody knows,” they said.", "")]
    public void Whom_a_description_means_may_be_somebody_new(string last, string asked)
    {
        var judge = new Recorder(0);
        Attribute(judge, "“We lost it,” Ann Lee said.\n\n“Where was it?” Mary Lee asked.\n\n" + last, "Mary Lee", "Ann Lee");
        string.Join('|', judge.Asked.SelectMany(names => names)).Should().Be(asked);
    }

    [Test]
    public void Whoever_was_just_spoken_to_may_answer()
    {
        var judge = new Recorder(0);
        Attribute(judge, "“Where was it, Tom?” Bob Ray asked.\n\n“Nobody knows.”", "Bob Ray", "Tom");
        judge.Asked.Should().ContainSingle().Which.Should().Equal("Bob Ray", "Tom");
    }

    [TestCase("Mary Orr blamed Ann Lee.", "Mary Orr 0, Ann Lee 7")]
    [TestCase("Mary Orr blamed Ann Lee. In the end Mary Orr and Ann Lee left.", "Mary Orr 0, Ann Lee 7")]
    [TestCase("Mary Orr came. Ann Lee blamed her.", "Ann Lee 0, Mary Orr 1")]
    [TestCase("“It was late.”", "Ann Lee 7")]
    public void Who_leads_the_sentences_since_the_quote_before_is_known(string between, string expected)
    {
        var judge = new Recorder(0);
        Attribute(judge, $"“We lost,” Ann Lee said. {between} “Nobody knows,” she said.", "Mary Orr", "Ann Lee");
        judge.Leads[^1].Should().Be(expected);
    }

    static List<Quote> Attribute(ISpeakerJudge judge) => Attribute(judge, Talk, "Ann Lee", "Bob Ray", "Tom Orr");

    static List<Quote> Attribute(ISpeakerJudge judge, string text, params string[] names)
    {
        var view = Reader.View(Reader.Read(text, names));
        var found = new List<Quote>();
        new QuoteFinder(null, null, null).Annotate(new Reading(view), found, default);
        var quotes = new List<Quote>();
        var actors = new ActorFinder(null, null).Find(view, default);
        new Attributor(0, judge, null).Annotate(new Reading(view with { Quotes = found.ToArray() }), actors, [], quotes, default);
        return quotes;
    }

    sealed class Recorder(int choice) : ISpeakerJudge
    {
        public List<string[]> Asked { get; } = [];

        /// <summary>How many sentences back each led one, by that.</summary>
        public List<string> Leads { get; } = [];

        public (int Candidate, float Probability) Choose(int quote, SpeakerCandidates candidates)
        {
            var all = Enumerable.Range(0, candidates.Count).Select(i => candidates[i]).ToList();
            Asked.Add([.. all.Select(candidate => candidate.Speaker.Name)]);
            var leads = all.OrderBy(candidate => candidate.LeadsSince);
            Leads.Add(string.Join(", ", leads.Select(candidate => $"{candidate.Speaker.Name} {candidate.LeadsSince}")));
            return (choice, 0.25f);
        }
    }
}
