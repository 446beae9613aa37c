using NerLib.Tests.Pipeline;

namespace NerLib.Tests.Quotes;

/// <summary>Marks as they should not be, with the shipped model: nothing throws, is read twice, or swallows what stands beside it.</summary>
public class BadInputTests
{
    const string Before = "The bridge will close in May, Ann Lee said.\n\n";
    const string After = "\n\n“We have run out of money,” Tomas Reyes said on Friday.";

    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();

    [TestCase("“")]
    [TestCase("\"")]
    [TestCase("‘")]
    [TestCase("«")]
    [TestCase("„")]
    [TestCase("“ ")]
    [TestCase("\" ")]
    [TestCase("“a ")]
    [TestCase("„ «a ")]
    [TestCase("“\n")]
    [TestCase("“\n\n")]
    public void Ten_thousand_opening_marks_hide_no_quote_beside_them(string mark) =>
        Read(Before + string.Concat(Enumerable.Repeat(mark, 10_000)) + After)
            .Should().Contain(["The bridge will close in May", "“We have run out of money,”"]);

    [Test]
    public void A_mark_opened_in_one_region_swallows_nothing_of_the_next()
    {
        var document = Annotate(
            "The Bridge “Closes in May\n\nBy Ann Lee\n\nTomas Reyes said the bridge was old. It was built by his father in 1950.\n\n"
            + "Photo: Bob Ray/AP\n\n“We have run out of money,” Reyes said.");
        document.Regions.Select(region => region.Kind).Distinct().Should().HaveCountGreaterThan(2);
        foreach (var span in document.Quotes.SelectMany(quote => quote.Spans))
            document.Regions.Should().ContainSingle(region => region.Span.Contains(span), document.TextOf(span));
        document.Quotes.Select(document.TextOf).Should().Contain("“We have run out of money,”");
    }

    [Test]
    public void A_quotation_of_two_hundred_pages_is_one_quote()
    {
        string pages = string.Concat(Enumerable.Range(0, 200 * 30).Select(i => $"It was the {i}th night that we sat there without any word from home. "));
        var document = Annotate(Before + "“" + pages.Trim() + "” Bob Ray said." + After);
        var found = document.Quotes.MaxBy(quote => quote.Spans.Sum(span => span.Length))!;
        document.TextOf(found).Should().Be("“" + pages.Trim() + "”");
        document.Quotes.Select(document.TextOf).Should().Contain("“We have run out of money,”");
    }

    [Test]
    public void A_quotation_of_two_hundred_pages_in_paragraphs_is_one_quote()
    {
        string paragraph = string.Concat(Enumerable.Repeat("We sat there all that night without any word from home. ", 10)).Trim();
        string pages = string.Join("\n\n", Enumerable.Repeat("“" + paragraph, 600)) + "”";
        var document = Annotate(pages + " Bob Ray said." + After);
        document.Quotes[0].Spans.Should().HaveCount(600);
        document.Quotes[^1].Spans.Select(document.TextOf).Should().Equal("“We have run out of money,”");
    }

    [TestCase("“We have run out of money, and nobody will tell us when there is more.”")]
    [TestCase("\"We have run out of money. Nobody will tell us when there is more.\"")]
    [TestCase("‘We have run out of money. Nobody will tell us when there is more.’")]
    public void A_text_that_is_one_quotation_is_one_quote(string text) => Read(text).Should().Equal(text);

    [TestCase("\"\"=")]
    [TestCase("\"")]
    [TestCase("“”")]
    [TestCase("\"\"")]
    [TestCase("“ ”")]
    public void Marks_around_nothing_are_no_quote(string text) => Read(text).Should().BeEmpty();

    [TestCase("ANN LEE:\"The bridge will close.\"", "\"The bridge will close.\"")]
    [TestCase("NAME SURNAME:\"foo\"", null)]
    public void A_name_glued_to_a_quotation_as_the_whole_text_is_read(string text, string? quote)
    {
        var document = Annotate(text);
        if (quote is null) document.Tokens.Should().HaveCountGreaterThan(3);
        else document.Quotes.Should().ContainSingle().Which.Should().Match<Quote>(found => document.TextOf(found) == quote);
    }

    [TestCase("William “Bill” Orr said that the bridge was old.")]
    [TestCase("William \"Bill\" Orr said that the bridge was old.")]
    [TestCase("William 'Bill' Orr said that the bridge was old.")]
    [TestCase("William (“Bill”) Orr said that the bridge was old.")]
    public void A_nickname_in_marks_is_no_quote_and_its_bearer_speaks(string text)
    {
        var document = Annotate(text);
        document.Quotes.Should().ContainSingle();
        document.TextOf(document.Quotes[0]).Should().Be("that the bridge was old");
        document.TextOf(document.Quotes[0].Speaker!).Should().StartWith("William");
    }

    [TestCase("On Monday, William \"Bill\" Orr told reporters that the bridge was old.", "William \"Bill\" Orr")]
    [TestCase("James 'Jim' Carter, the mayor of Leeds, said that the bridge was old.", "James 'Jim' Carter")]
    public void A_name_with_a_nickname_in_marks_is_the_speaker_as_a_whole(string text, string name)
    {
        var document = Annotate(text);
        document.TextOf(document.Quotes.Should().ContainSingle().Which.Speaker!).Should().StartWith(name);
        document.Quotes[0].Speaker!.Name.Should().Be(name);
    }

    [TestCase("“", "He went home, and nobody saw him again. ")]
    [TestCase("\"", "He went home, and nobody saw him again. ")]
    public void A_mark_never_closed_does_not_swallow_the_paragraphs_after_it(string mark, string sentence)
    {
        string text = $"It was {mark}late. {string.Concat(Enumerable.Repeat(sentence, 3))}\n\n"
            + string.Join("\n\n", Enumerable.Repeat(sentence.Trim(), 20)) + After;
        var document = Annotate(text);
        document.Quotes.SelectMany(quote => quote.Spans).Should().OnlyContain(span => !document.TextOf(span).Contains('\n', StringComparison.Ordinal));
        document.Quotes.Select(document.TextOf).Should().Contain("“We have run out of money,”");
    }

    static IEnumerable<string> Read(string text)
    {
        var document = Annotate(text);
        return document.Quotes.Select(document.TextOf);
    }

    static Document Annotate(string text)
    {
        var document = Pipeline.Annotate(text);
        WellFormed.FaultOf(document).Should().BeNull();
        return document;
    }
}
