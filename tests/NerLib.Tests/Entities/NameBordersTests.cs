using NerLib.Entities;
using NerLib.Tokens;

namespace NerLib.Tests.Entities;

public class NameBordersTests
{
    [TestCase("The Baltic Herald", "ORGANIZATION", "Baltic Herald")]
    [TestCase("the Alps", "LOCATION", "Alps")]
    [TestCase("The Hague", "LOCATION", "The Hague")]
    [TestCase("The Last Harbour", "MISC", "The Last Harbour")]
    [TestCase("President Ann Lee", "PERSON", "Ann Lee")]
    [TestCase("Lt. Gen. Ann Lee", "PERSON", "Ann Lee")]
    [TestCase("Dr. Ann Lee", "PERSON", "Ann Lee")]
    [TestCase("H.E. Ann Lee", "PERSON", "Ann Lee")]
    [TestCase("Datuk Seri Rahim Yusof", "PERSON", "Rahim Yusof")]
    [TestCase("Alhaji Musa Bello", "PERSON", "Musa Bello")]
    [TestCase("Don Lee", "PERSON", "Don Lee")]
    [TestCase("Cllr Ann Lee", "PERSON", "Ann Lee")]
    [TestCase("Striker Ann Lee", "PERSON", "Ann Lee")]
    [TestCase("Hunter S. Lee", "PERSON", "Hunter S. Lee")]
    [TestCase("Mother Teresa of Orr", "PERSON", "Mother Teresa of Orr")]
    [TestCase("President", "PERSON", "President")]
    [TestCase("President Hotel", "FACILITY", "President Hotel")]
    public void What_is_no_part_of_a_name_is_taken_from_its_beginning(string text, string type, string name)
    {
        Trimmed(text, new(type))[^1].Text.Should().Be(name);
    }

    [TestCase("AKU Professor Dr. Sana Mirza", "AKU ORGANIZATION|Sana Mirza PERSON")]
    [TestCase("PORTUNI VC Ann Lee", "PORTUNI ORGANIZATION|Ann Lee PERSON")]
    [TestCase("SENATOR ANN LEE", "ANN LEE PERSON")]
    [TestCase("J.R. Lee", "J.R. Lee PERSON")]
    public void A_body_before_a_persons_title_is_a_name_of_its_own(string text, string expected)
    {
        string.Join('|', Trimmed(text, EntityType.Person).Select(name => $"{name.Text} {name.Type}")).Should().Be(expected);
    }

    [TestCase("Zurich Switzerland", "Zurich|Switzerland")]
    [TestCase("Orr City New Zealand", "Orr City|New Zealand")]
    [TestCase("Northern Ireland", "Northern Ireland")]
    [TestCase("Belfast Northern Ireland", "Belfast Northern Ireland")]
    [TestCase("Latin America", "Latin America")]
    [TestCase("Papua New Guinea", "Papua New Guinea")]
    public void A_town_and_its_country_are_two_places(string text, string expected)
    {
        string.Join('|', Trimmed(text, EntityType.Location).Select(name => name.Text)).Should().Be(expected);
    }

    [TestCase("The Bill", 0)]
    [TestCase("a Frank", 0)]
    [TestCase("said Bill", 1)]
    [TestCase("that Bill", 1)]
    [TestCase("the Donald", 1)]
    public void A_noun_behind_an_article_is_no_person(string text, int expected)
    {
        var view = View(text);
        var names = new List<Entity> { new(new(1, 2), EntityType.Person, 1) };
        NameBorders.Trim(view, names);
        names.Should().HaveCount(expected);
    }

    [TestCase("the Duke of Norfeld", "of Norfeld", "Duke of Norfeld")]
    [TestCase("the Archbishop of Orr", "Orr", "Archbishop of Orr")]
    [TestCase("the mayor of Orr", "Orr", "Orr")]
    public void A_style_that_is_all_of_a_name_belongs_to_it(string text, string tagged, string name)
    {
        var view = View(text);
        int words = tagged.Split(' ').Length;
        var names = new List<Entity> { new(new(view.Tokens.Length - words, view.Tokens.Length), EntityType.Person, 1) };
        NameBorders.Trim(view, names);
        view.TextOf(names[0].Tokens).ToString().Should().Be(name);
    }

    /// <summary>What becomes of a name that is the whole text.</summary>
    static List<(string Text, EntityType Type)> Trimmed(string text, EntityType type)
    {
        var view = View(text);
        var names = new List<Entity> { new(new(0, view.Tokens.Length), type, 1) };
        NameBorders.Trim(view, names);
        var trimmed = new List<(string, EntityType)>();
        foreach (var name in names) trimmed.Add((view.TextOf(name.Tokens).ToString(), name.Type));
        return trimmed;
    }

    static DocumentView View(string text)
    {
        var tokens = new List<Token>();
        new WordTokenizer().Annotate(new() { Text = text, Regions = [new(new(0, text.Length), RegionKind.Body)] }, tokens, default);
        return new() { Text = text, Tokens = tokens.ToArray() };
    }
}
