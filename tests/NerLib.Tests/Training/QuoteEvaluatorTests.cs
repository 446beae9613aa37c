using NerLib.Evaluation;
using NerLib.Evaluation.Corpora;

namespace NerLib.Tests.Training;

public class QuoteEvaluatorTests
{
    [Test]
    public void The_reader_turns_code_points_into_utf16_offsets()
    {
        string path = Corpus(
            """{"id":"1","text":"😀 “Go,” he said.","quotes":[{"id":"q","kind":"direct","spans":[[2,7]],"cues":[[11,15]],"speaker":[8,10]}]}""");
        var document = QuoteCorpus.Read(path).Single();
        document.Text[document.Quotes[0].Spans[0].Start..document.Quotes[0].Spans[0].End].Should().Be("“Go,”");
        document.Text[document.Quotes[0].Speaker!.Value.Start..document.Quotes[0].Speaker!.Value.End].Should().Be("he");
    }

    [TestCase("true", 1, 0)]
    [TestCase("false", 0, 0)]
    public void What_is_no_speech_counts_for_nothing_where_only_speech_is_asked_for(string speech, int hits, int spurious)
    {
        string path = Corpus(
            """{"id":"1","text":"“We go home now,” he said.","quotes":[{"id":"q","kind":"direct","spans":[[0,17]],"""
            + $$"""
              "cues":[[21,25]],"speaker":[18,20],"speech":{{speech}}}]}
              """);
        var scores = QuoteEvaluator.Evaluate(new(NerModel.Empty), path, speechOnly: true);
        scores.All.Found.Should().Be(new Prf(hits, spurious, 0));
    }

    [Test]
    public void Errors_are_listed_by_frequency_in_context()
    {
        string path = Corpus(
            """{"id":"1","text":"They had wished it gone.","quotes":[{"id":"q","kind":"indirect","spans":[[16,23]],"""
            + """
              "cues":[[9,15]],"speaker":[0,4]}]}
              """);
        var errors = AnnotationError.MostFrequent(QuoteEvaluator.Evaluate(new(NerModel.Empty), path, speechOnly: false).Errors, 1, 1).ToList();
        errors.Should().ContainSingle().Which.Rule.Should().Be("wished");
        errors[0].Examples[0].Context.Should().Contain("⟦it gone⟧");
    }

    [TestCase("Ann Lee", 1)]
    [TestCase("Bob Ray", 0)]
    public void Confidences_are_held_against_the_speakers(string name, double right)
    {
        string path = Corpus(
            """{"id":"1","text":"“We go home now,” Ann Lee said.","quotes":[{"id":"q","kind":"direct","spans":[[0,17]],"""
            + $$"""
              "cues":[[26,30]],"speaker":[18,25],"speaker_name":"{{name}}"}]}
              """);
        var bin = QuoteEvaluator.Evaluate(new(NerModel.Empty), path, speechOnly: false).Reliability.Should().ContainSingle().Which;
        (bin.Count, bin.Right).Should().Be((1, right));
        bin.Confidence.Should().BeInRange(bin.From, 1);
    }

    [TestCase("organisation", "Ann Lee", "person", 0)]
    [TestCase("anonymous", "A source", "anonymous", 1)]
    public void Types_of_speakers_stand_against_those_of_the_gold(string gold, string speaker, string predicted, int right)
    {
        string path = Corpus(
            $$"""{"id":"1","text":"“We go home now,” {{speaker}} said.","quotes":[{"id":"q","kind":"direct","spans":[[0,17]],"speaker_type":"{{gold}}"}]}""");
        var scores = QuoteEvaluator.Evaluate(new(NerModel.Empty), path, speechOnly: false);
        scores.SpeakerTypeConfusion.Should().ContainSingle().Which.Should().Be(KeyValuePair.Create((gold, predicted), 1));
        scores.SpeakerTypes.Should().Equal((gold, new Share(right, 1)));
    }

    [Test]
    public void A_speaker_too_many_is_confused_with_none()
    {
        string path = Corpus(
            """{"id":"1","text":"“We go home now,” Ann Lee said.","quotes":[{"id":"q","kind":"direct","spans":[[0,17]],"speaker_type":"none"}]}""");
        var scores = QuoteEvaluator.Evaluate(new(NerModel.Empty), path, speechOnly: false);
        scores.SpeakerTypeConfusion.Should().Contain(("none", "person"), 1);
        scores.SpeakerTypes.Should().BeEmpty();
    }

    static string Corpus(string json)
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{TestContext.CurrentContext.Test.ID}.jsonl");
        File.WriteAllText(path, json);
        return path;
    }
}
