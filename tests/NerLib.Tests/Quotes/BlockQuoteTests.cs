namespace NerLib.Tests.Quotes;

public class BlockQuoteTests
{
    [TestCase("In a letter to staff Ann Lee wrote:\n\nWe had a hard year. The worst is over.\n\nShares rose.", "We had a hard year. The worst is over.")]
    [TestCase("Asked about it, Ann Lee replied:\n\nNo, we do not.\n\nThe council moved on.", "No, we do not.")]
    public void A_paragraph_behind_a_line_that_introduces_it_is_quoted(string text, string quoted)
    {
        var document = Reader.Read(text, "Ann Lee");
        document.Quoted().Should().Contain(quoted);
        var quote = document.Quotes.Single(quote => document.TextOf(quote.Spans[0]).ToString() == quoted);
        quote.Kind.Should().Be(QuoteKind.Direct);
        quote.Speaker!.Name.Should().Be("Ann Lee");
    }

    [Test]
    public void A_post_is_by_whom_the_line_below_it_names()
    {
        var quote = Reader.Read("The mayor reacted.\n\nI am proud of our nurses.\n— Ann Lee (@annlee) May 5, 2019\n\nNobody else did.", "Ann Lee")
            .Quotes.Should().ContainSingle().Subject;
        quote.Speaker!.Name.Should().Be("Ann Lee");
        quote.Kind.Should().Be(QuoteKind.Direct);
    }

    [Test]
    public void A_post_is_by_whom_its_last_words_name()
    {
        var quote = Reader.Read("The mayor reacted.\n\nI am proud of our nurses. They did it! — Ann Lee (@annlee) May 5, 2019\n\nNobody else did.", "Ann Lee")
            .Quotes.Should().ContainSingle().Subject;
        quote.Speaker!.Name.Should().Be("Ann Lee");
        quote.Spans[0].Should().Be(new TextSpan(20, 58));
    }

    [Test]
    public void The_signature_of_a_post_may_be_a_sentence_of_its_own()
    {
        var quote = Reader.Read("The mayor reacted.\n\nI am proud. They did it.\u00A0— Ann Lee (@annlee) May 5, 2019\n\nNobody else did.", "Ann Lee")
            .Quotes.Should().ContainSingle().Subject;
        quote.Speaker!.Name.Should().Be("Ann Lee");
    }

    [TestCase("Ann Lee named three towns:\n\nAl, Orr and Ray.")]
    [TestCase("She reads:\n\nthe paper.")]
    [TestCase("The bridge fell.\n— a long one, of the old kind")]
    public void Other_paragraphs_are_not_quoted(string text) => Reader.Read(text, "Ann Lee").Quotes.Should().BeEmpty();
}
