using NerLib.Evaluation;

namespace NerLib.Tests.Training;

public class CaseEvaluatorTests
{
    [TestCase("""{"quotes": [{"text": "We go home now", "speaker": ["Bob Ray", "Ann Lee"], "kind": "direct"}], "count": 1, "sentences": 1}""")]
    [TestCase("""{"quotes": [{"text": "go home", "loose": true}], "no_quotes": ["Ann Lee said"], "no_speakers": ["Bob Ray"], "no_overlap": true}""")]
    [TestCase("""{"entities": [["Monday", ["DATE", "TIME"]]], "no_entities": [["Ann Lee", "*"], ["Monday", "TIME"]]}""")]
    public void A_case_is_right_where_all_is_as_it_should(string right) => Errors(right).Should().BeEmpty();

    [TestCase("""{"quotes": [{"text": "We go"}]}""", "quote missing: 'We go'")]
    [TestCase("""{"quotes": [{"text": "We go home now", "speaker": "Bob Ray"}]}""", "speaker of 'We go home now': Ann Lee, right is Bob Ray")]
    [TestCase("""{"quotes": [{"text": "We go home now", "kind": "indirect"}]}""", "kind of 'We go home now': direct")]
    [TestCase("""{"no_quotes": ["We go home now"]}""", "false quote 'We go home now'")]
    [TestCase("""{"no_speakers": ["Ann Lee"]}""", "false speaker 'Ann Lee'")]
    [TestCase("""{"count": 2}""", "1 quotes, right are 2")]
    [TestCase("""{"sentences": 2}""", "1 sentences, right are 2")]
    [TestCase("""{"entities": [["Monday", "TIME"]]}""", "entity Monday TIME: Monday DATE")]
    [TestCase("""{"entities": [["Paris", "LOCATION"]]}""", "entity Paris LOCATION: missing")]
    [TestCase("""{"no_entities": [["Monday", "*"]]}""", "false entity Monday")]
    [TestCase("""{"actors": [["she", "Ann Lee"]]}""", "actor of 'she': nobody, right is Ann Lee")]
    public void What_is_wrong_is_said(string right, string error) => Errors(right).Should().Equal(error);

    [Test]
    public void Cases_are_counted_by_kind()
    {
        var scores = Evaluate("""{"count": 1}""");
        scores.Kinds.Should().ContainKey("plain").WhoseValue.Should().Be(new Share(1, 1));
        scores.All.Should().Be(new Share(1, 1));
    }

    static List<string> Errors(string right) => [.. Evaluate(right).Failures.SelectMany(failure => failure.Errors)];

    static CaseScores Evaluate(string right)
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, Path.GetRandomFileName());
        File.WriteAllText(path, $$"""{"id": "c", "kind": "plain", "text": "“We go home now,” Ann Lee said on Monday.", "right": {{right}}}""");
        return CaseEvaluator.Evaluate(new(NerModel.Empty), path);
    }
}
