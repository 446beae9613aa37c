using NerLib.Entities;
using NerLib.Tokens;

namespace NerLib.Tests.Entities;

public class MarkedNamesTests
{
    [TestCase("Marks & Spencer closed", "Spencer PERSON", "Marks & Spencer ORGANIZATION")]
    [TestCase("Marks & Spencer closed", "Marks ORGANIZATION|Spencer PERSON", "Marks & Spencer ORGANIZATION")]
    [TestCase("Ann & Bob left", "Ann PERSON|Bob PERSON", "Ann PERSON|Bob PERSON")]
    [TestCase("Law & Order went on", "", "")]
    [TestCase("Paris & London won", "Paris LOCATION|London LOCATION", "Paris LOCATION|London LOCATION")]
    [TestCase("Yahoo! bought it", "Yahoo ORGANIZATION", "Yahoo! ORGANIZATION")]
    [TestCase("Buy Yahoo! Now", "Yahoo ORGANIZATION", "Yahoo ORGANIZATION")]
    [TestCase("Toys “R” Us closed", "Toys ORGANIZATION", "Toys “R” Us ORGANIZATION")]
    [TestCase("of B&Q and", "B&Q LOCATION", "B&Q ORGANIZATION")]
    [TestCase("of R&B and", "R&B MISC", "R&B MISC")]
    [TestCase("of the C.I.A. in", "", "C.I.A. ORGANIZATION")]
    [TestCase("of J.R.R. in", "", "")]
    [TestCase("of E.ON in", "E. PERSON", "E.ON ORGANIZATION")]
    [TestCase("of E.ON Energie in", "ON PERSON|Energie PERSON", "E.ON ORGANIZATION|Energie PERSON")]
    [TestCase("on Plan B.IT is", "", "")]
    public void A_mark_inside_the_name_of_a_body_belongs_to_it(string text, string found, string expected)
    {
        var tokens = new List<Token>();
        new WordTokenizer().Annotate(new() { Text = text, Regions = [new(new(0, text.Length), RegionKind.Body)] }, tokens, default);
        var view = new DocumentView { Text = text, Tokens = tokens.ToArray(), Sentences = new Sentence[] { new(new(0, tokens.Count), 0) } };
        var names = new List<Entity>();
        foreach (var one in found.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            int start = text.IndexOf(one.Split(' ')[0], StringComparison.Ordinal), token = tokens.FindIndex(other => other.Start == start);
            names.Add(new(new(token, token + 1), new(one.Split(' ')[1]), 0.4f));
        }
        MarkedNames.Join(view, names);
        var joined = new List<string>();
        foreach (var name in names)
            if (name.Tokens.Length > 0) joined.Add($"{view.TextOf(name.Tokens)} {name.Type}");
        string.Join('|', joined).Should().Be(expected);
    }
}
