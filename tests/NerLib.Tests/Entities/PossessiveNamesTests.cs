using NerLib.Entities;
using NerLib.Tokens;

namespace NerLib.Tests.Entities;

public class PossessiveNamesTests
{
    [TestCase("McBurger's said sales rose. McBurger's has shops.", "McBurger", "McBurger's|McBurger's")]
    [TestCase("Ann’s told us so.", "Ann", "Ann’s")]
    [TestCase("Dora's said to be ill.", "Dora", "Dora")]
    [TestCase("Dora's said no. Dora left.", "Dora", "Dora|Dora")]
    [TestCase("Dora's aide said no.", "Dora", "Dora")]
    public void A_possessive_that_says_something_is_a_name(string text, string name, string expected)
    {
        var tokens = new List<Token>();
        new WordTokenizer().Annotate(new() { Text = text, Regions = [new(new(0, text.Length), RegionKind.Body)] }, tokens, default);
        var view = new DocumentView { Text = text, Tokens = tokens.ToArray() };
        var names = new List<Entity>();
        for (int i = 0; i < tokens.Count; i++)
            if (view.TextOf(tokens[i]).SequenceEqual(name)) names.Add(new(new(i, i + 1), EntityType.Person, 1));
        PossessiveNames.Join(view, names);
        var found = new List<string>();
        foreach (var entity in names) found.Add(view.TextOf(entity.Tokens).ToString());
        found.Should().Equal(expected.Split('|'));
    }
}
