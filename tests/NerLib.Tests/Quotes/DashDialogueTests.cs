namespace NerLib.Tests.Quotes;

public class DashDialogueTests
{
    [TestCase("— We leave at dawn, said Karel.\n\n— So soon? asked Anna.", "We leave at dawn,|So soon?")]
    [TestCase("―Get down, Kinsey, called Malachi. You fool!\n\n―I am coming, Stephen answered.", "Get down, Kinsey, + You fool!|I am coming,")]
    [TestCase("– It rains, the old man said.\n– Yes.", "It rains,|Yes.")]
    [TestCase("— We leave at dawn, said Karel, the old miller. Pack now.\n\n— So soon? asked Anna.", "We leave at dawn, + Pack now.|So soon?")]
    public void A_dash_opens_a_turn(string text, string expected)
    {
        var document = Reader.Read(text, "Karel", "Anna", "Malachi", "Stephen");
        document.Quoted().Should().Equal(expected.Split('|'));
        document.Quotes.Should().OnlyContain(quote => quote.Kind == QuoteKind.Direct);
    }

    [TestCase("— Bread and milk.\n— Eggs for the week.")]
    [TestCase("— We leave at dawn, said Karel.")]
    [TestCase("— We “leave” at dawn, said Karel.\n\n— So soon? asked Anna.")]
    [TestCase("— The new bridge\n— The old town, said to be haunted")]
    public void Lists_and_texts_with_quotation_marks_have_no_dash_dialogue(string text) =>
        Reader.Read(text, "Karel", "Anna").Quotes.Should().NotContain(quote => quote.Kind == QuoteKind.Direct && quote.Cue == null);
}
