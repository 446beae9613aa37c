using NerLib.Entities;

namespace NerLib.Tests.Entities;

public class DescribedNamesTests
{
    [TestCase("Norwind, a unit of Orr Holdings, closed.", "Norwind", "PERSON", 0.5f, "ORGANIZATION")]
    [TestCase("Norwind, a maker of turbines, closed.", "Norwind", "PERSON", 0.5f, "ORGANIZATION")]
    [TestCase("Norwind, owned by Orr Holdings, closed.", "Norwind", "PERSON", 0.5f, "ORGANIZATION")]
    [TestCase("Norwind has sold its plant.", "Norwind", "PERSON", 0.5f, "ORGANIZATION")]
    [TestCase("His sister, Una Fox, agreed.", "Una Fox", "ORGANIZATION", 0.5f, "PERSON")]
    [TestCase("Una Fox, a spokeswoman for the club, agreed.", "Una Fox", "ORGANIZATION", 0.5f, "PERSON")]
    [TestCase("Una Fox, a spokeswoman for the club, agreed.", "Una Fox", "ORGANIZATION", 0.95f, "ORGANIZATION")]
    [TestCase("Lorr, a city of bridges, slept.", "Lorr", "LOCATION", 0.5f, "LOCATION")]
    [TestCase("The mayor of Rostorr agreed.", "Rostorr", "ORGANIZATION", 0.5f, "LOCATION")]
    [TestCase("The head of Rostorr agreed.", "Rostorr", "ORGANIZATION", 0.5f, "ORGANIZATION")]
    [TestCase("Norwind met Ann in its hall.", "Norwind", "PERSON", 0.5f, "PERSON")]
    public void What_stands_beside_a_doubtful_name_tells_what_it_is(string text, string name, string type, float confidence, string expected)
    {
        var document = new NerPipeline(NerModel.Empty, new() { Layers = Layers.Sentences }).Annotate(text);
        int first = document.Tokens.IndexOf(document.Tokens.First(token => token.Start == text.IndexOf(name, StringComparison.Ordinal)));
        var names = new List<Entity> { new(new(first, first + name.Split(' ').Length), new(type), confidence) };
        if (text.Contains("Ann", StringComparison.Ordinal)) names.Add(new(new(first + 2, first + 3), EntityType.Person, 1));
        DescribedNames.Correct(Quotes.Reader.View(document), names);
        names[0].Type.Should().Be(new EntityType(expected));
    }
}
