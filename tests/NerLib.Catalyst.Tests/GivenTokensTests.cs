namespace NerLib.Catalyst.Tests;

public class GivenTokensTests
{
    [TestCase("I can_not@can't go", "I|ca|n't|go", Description = "a run of replacements is one word")]
    [TestCase("can_not@can't did_not@didn't", "ca|n't|did|n't", Description = "two words side by side are two runs")]
    [TestCase("madam@ma'am left", "ma'am|left", Description = "one replacement is a run")]
    [TestCase("He won’t go", "He|won’t|go", Description = "other tokens stay as they are")]
    public void Artificial_borders_are_cut_as_NerLib_does(string tokens, string expected)
    {
        var document = English.Given(tokens);
        Fit(document.Value, [.. CatalystTokens.Of(document).Places]).Should().Equal(expected.Split('|'));
    }

    [Test]
    public void A_run_of_replacements_ends_with_its_sentence()
    {
        GivenToken[] tokens = [new(new(0, 1), 0, true), new(new(1, 3), 0, true), new(new(3, 6), 1, true)];
        Fit("ohohoh", tokens).Should().Equal("oho", "hoh");
    }

    [TestCase("Ada\u200b left", "0-4 5-9", "Ada|left", Description = "no width at the end")]
    [TestCase("Ada \u200b left", "0-3 4-5 6-10", "Ada|left", Description = "nothing to see")]
    [TestCase("Ada \u200b left", "0-5 6-10", "Ada|left", Description = "white space before no width")]
    [TestCase("Ada left", "0-4 4-8", "Ada|left", Description = "white space")]
    [TestCase("Ada left", "0-5 3-8", "Ada l", Description = "an overlap goes to the first")]
    [TestCase("Ada left", "0-3 3-3 4-9", "Ada", Description = "nothing, and beyond the text")]
    [TestCase("na\u0308ive\u0301", "0-7", "na\u0308ive\u0301", Description = "a mark at the end belongs to its letter")]
    public void What_NerLib_would_refuse_is_mended(string text, string spans, string expected) =>
        Fit(text, [.. spans.Split(' ').Select(span => Place(span.Split('-')))]).Should().Equal(expected.Split('|'));

    [Test]
    public void Any_tokens_become_tokens_that_NerLib_takes()
    {
        const string Units = "ab C.'\u200b\u00ad\u0301 \n\ud83d\ude00“”€\u2028\ufeff\u00a0\ue000";
        var pipeline = EnglishModel.CreatePipeline(new() { Layers = Layers.Tokens });
        var random = new Random(20261130);
        for (int round = 0; round < 500; round++)
        {
            string text = string.Concat(Enumerable.Range(0, 30).Select(_ => Units[random.Next(Units.Length)]));
            var tokens = Enumerable.Range(0, 12).Select(_ => random.Next(-1, 30)).Order()
                .Select(start => new GivenToken(new(Math.Max(0, start), start + random.Next(4)), 0, random.Next(4) == 0)).ToArray();
            var spans = GivenTokens.Fit(text, tokens, pipeline);
            FluentActions.Invoking(() => pipeline.Annotate(text, spans)).Should().NotThrow($"round {round}");
        }
    }

    static IEnumerable<string> Fit(string text, GivenToken[] tokens) =>
        GivenTokens.Fit(text, tokens, English.Pipeline).Select(span => text[span.Start..span.End]);

    static GivenToken Place(string[] ends) => new(new(int.Parse(ends[0]), int.Parse(ends[1])), 0, false);
}
