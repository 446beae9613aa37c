using NerLib.Entities;
using NerLib.Tokens;

namespace NerLib.Tests.Entities;

public class CreditNamesTests
{
    [TestCase("© JANE DOE/Getty Images", "PERSON JANE DOE", "ORGANIZATION Getty Images")]
    [TestCase("Jane Q. Doe/AFP via Getty Images", "PERSON Jane Q. Doe", "ORGANIZATION AFP", "ORGANIZATION Getty Images")]
    [TestCase("REUTERS/Jane Doe/File Photo", "ORGANIZATION REUTERS", "PERSON Jane Doe")]
    [TestCase("Jane Doe/AP Jane Doe/AP", "PERSON Jane Doe", "ORGANIZATION AP", "PERSON Jane Doe", "ORGANIZATION AP")]
    [TestCase("Image copyright EPA", "ORGANIZATION EPA")]
    [TestCase("Jane Doe/Staff", "PERSON Jane Doe")]
    [TestCase("Photo: Doe/AP", "ORGANIZATION AP")]
    public void The_names_of_a_credit_are_the_photographer_and_the_agencies(string credit, params string[] names) =>
        Replace(credit, RegionKind.Credit).Should().Equal(names);

    [Test]
    public void What_is_not_a_credit_stays_as_it_is() => Replace("Jane Doe/AP", RegionKind.Body).Should().BeEmpty();

    [Test]
    public void A_name_that_overlaps_one_of_a_credit_becomes_empty()
    {
        var tokens = new List<Token>();
        var view = View("AP Jane Doe/AP", RegionKind.Credit, tokens);
        var names = new List<Entity> { new(new(0, 3), EntityType.Organization, 0.9f) };
        CreditNames.Replace(view, names);
        names[0].Tokens.Length.Should().Be(0);
        names.Skip(1).Select(name => name.Tokens).Should().Equal(new TokenRange(0, 1), new TokenRange(1, 3), new TokenRange(4, 5));
    }

    static List<string> Replace(string text, RegionKind kind)
    {
        var names = new List<Entity>();
        var view = View(text, kind, []);
        CreditNames.Replace(view, names);
        var found = new List<string>();
        foreach (var name in names) found.Add($"{name.Type} {view.TextOf(name.Tokens)}");
        return found;
    }

    static DocumentView View(string text, RegionKind kind, List<Token> tokens)
    {
        var regions = new Region[] { new(new(0, text.Length), kind) };
        new WordTokenizer().Annotate(new() { Text = text, Regions = regions }, tokens, default);
        return new() { Text = text, Regions = regions, Tokens = tokens.ToArray(), Sentences = new Sentence[] { new(new(0, tokens.Count), 0) } };
    }
}
