using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class NestedQuoteTests
{
    [Test]
    public void A_quote_in_a_quote_has_a_speaker_of_its_own()
    {
        var document = EnglishModel.CreatePipeline().Annotate("The ministry has promised to help the town, Ann Lee said.");
        document.Quoted().Should().Equal("The ministry has promised to help the town", "to help the town");
        document.Quotes.Select(quote => quote.Speaker!.Name).Should().Equal("Ann Lee", "ministry");
    }

    [Test]
    public void What_is_reported_inside_a_quotation_ends_before_its_mark()
    {
        var document = EnglishModel.CreatePipeline().Annotate("“We have waited. The mayor says the town will pay next year,” Ann Lee said.");
        document.Quoted().Should().Contain("the town will pay next year");
        document.Quotes.Single(quote => document.TextOf(quote.Spans[0]) == "the town will pay next year").Kind.Should().Be(QuoteKind.Indirect);
    }

    [TestCase("“We have waited. The mayor says the town is ‘ready’ to pay,” Ann Lee said.", "the town is ‘ready’ to pay")]
    public void What_is_reported_inside_a_quotation_is_mixed_where_inner_marks_stand_in_it(string text, string reported)
    {
        var document = EnglishModel.CreatePipeline().Annotate(text);
        document.Quotes.Single(quote => document.TextOf(quote.Spans[0]) == reported).Kind.Should().Be(QuoteKind.Mixed);
    }

    [Test]
    public void Whoever_speaks_goes_on_and_not_of_whom_they_speak()
    {
        var document = EnglishModel.CreatePipeline().Annotate("The ministry has promised to help the town, Ann Lee said. “But I will not wait for that.”");
        document.Quotes[0].Speaker!.Name.Should().Be("Ann Lee");
        document.Quotes[0].Spans.Should().HaveCount(2);
    }
}
