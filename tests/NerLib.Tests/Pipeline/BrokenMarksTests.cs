using System.Runtime.InteropServices;
using NerLib.Pipeline;

namespace NerLib.Tests.Pipeline;

public class BrokenMarksTests
{
    [TestCase("â€œWe go,â€\u009D", "“  We go,  ”")]
    [TestCase("â€œWe go,â€ she", "“  We go, ” she")]
    [TestCase("â€˜We go,â€™ she", "  ‘We go,’   she")]
    [TestCase("Anaâ€™s", "Ana  ’s")]
    [TestCase("1990â€“95 â€” so", "1990–  95 —   so")]
    [TestCase("\u00E2\u0080\u009CWe go", "“  We go")]
    [TestCase("&ldquo;We go,&rdquo; she", "“      We go,      ” she")]
    [TestCase("&quot;So?&quot; she", "“     So?     ” she")]
    [TestCase("Ana&#39;s", "Ana    ’s")]
    [TestCase("&#39;So?&#39; she", "    ‘So?’     she")]
    [TestCase("go&nbsp;on", "go\u00A0     on")]
    public void A_broken_mark_is_mended_in_its_place(string text, string expected) => BrokenMarks.Mend(text.AsMemory()).ToString().Should().Be(expected);

    [TestCase("Law & Order; a château, R&D; 5 & 6")]
    [TestCase("from châ")]
    [TestCase("&")]
    [TestCase("&aacute;rea")]
    public void A_text_without_broken_marks_is_not_copied(string text)
    {
        MemoryMarshal.TryGetString(BrokenMarks.Mend(text.AsMemory()), out string? same, out _, out _).Should().BeTrue();
        same.Should().BeSameAs(text);
    }

    [TestCase("â€œWe are set,â€ said Ann Lee. â€œQuite set.â€", "â€œWe are set,â€|â€œQuite set.â€")]
    [TestCase("&ldquo;We are set,&rdquo; said Ann Lee. &quot;Quite set.&quot;", "&ldquo;We are set,&rdquo;|&quot;Quite set.&quot;")]
    public void Quotes_are_found_between_broken_marks(string text, string spans)
    {
        var document = EnglishModel.CreatePipeline().Annotate(text);
        document.Text.Should().Be(text);
        document.Quotes.SelectMany(quote => quote.Spans).Select(span => document.TextOf(span).ToString()).Should().Equal(spans.Split('|'));
        document.Quotes.Should().OnlyContain(quote => quote.Speaker!.Name == "Ann Lee");
    }
}
