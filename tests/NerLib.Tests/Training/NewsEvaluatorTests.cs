using NerLib.Evaluation;

namespace NerLib.Tests.Training;

public class NewsEvaluatorTests
{
    const string Text = "By Ann Lee\n\nParis got 12 boats on Monday, and 3 more.";

    [Test]
    public void Values_count_by_exact_span_and_type()
    {
        var scores = Evaluate("""{"start": 22, "end": 24, "type": "CARDINAL"}, {"start": 34, "end": 40, "type": "TIME"}""");
        scores.AllValues.Should().Be(new Prf(1, 2, 1));
        scores.Types["DATE"].Should().Be(new Prf(0, 1, 0));
        scores.Types["TIME"].Should().Be(new Prf(0, 0, 1));
        scores.Names.Should().Be(new Prf());
    }

    [TestCase("byline", 0, 10, 1)]
    [TestCase("caption", 0, 10, 0)]
    [TestCase("byline", 0, 12, 1, Description = "Ten of twelve characters are more than 80 %.")]
    [TestCase("byline", 0, 14, 0)]
    public void A_region_is_found_where_most_of_its_characters_have_its_kind(string kind, int start, int end, int hits) =>
        Evaluate("", $$"""{"start": {{start}}, "end": {{end}}, "kind": "{{kind}}"}""").Regions.Should().Be(new Share(hits, 1));

    [Test]
    public void Errors_stand_in_context() =>
        Evaluate("").Errors.Should().Contain(error => error.What == "spurious DATE" && error.Context.Contains("on ⟦Monday⟧,"));

    [Test]
    public void An_unknown_kind_of_region_is_refused() =>
        FluentActions.Invoking(() => Evaluate("", """{"start": 0, "end": 10, "kind": "footer"}"""))
            .Should().Throw<InvalidDataException>().WithMessage("*line 1*'footer'*byline*");

    [Test]
    public void Actors_are_counted_in_articles_that_have_them()
    {
        Evaluate("").Actors.Should().BeNull();
        var scores = Evaluate("", actors: """, "actors": [{"name": "Ann Lee", "type": "person", """
            + "\"mentions\": [{\"start\": 3, \"end\": 10, \"kind\": \"name\"}]}]").Actors!;
        scores.Documents.Should().Be(1);
        scores.Kinds[MentionKind.Name].Found.Count.Should().Be(1);
    }

    [Test]
    public void An_unknown_kind_of_mention_is_refused() =>
        FluentActions.Invoking(() => Evaluate("", actors: """, "actors": [{"name": "Ann", "type": "person", """
            + "\"mentions\": [{\"start\": 3, \"end\": 6, \"kind\": \"noun\"}]}]"))
            .Should().Throw<InvalidDataException>().WithMessage("*line 1*'noun'*actors*");

    static NewsScores Evaluate(string entities, string regions = "", string actors = "")
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, Path.GetRandomFileName());
        string text = System.Text.Json.JsonSerializer.Serialize(Text);
        File.WriteAllText(path, $$"""{"id": "a", "text": {{text}}, "quotes": [], "entities": [{{entities}}], "regions": [{{regions}}]{{actors}}}""");
        return NewsEvaluator.Evaluate(new(NerModel.Empty), path);
    }
}
