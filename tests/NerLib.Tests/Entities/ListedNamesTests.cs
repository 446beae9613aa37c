namespace NerLib.Tests.Entities;

public class ListedNamesTests
{
    [TestCase("United Arab Emirates officials said so.", "United Arab Emirates", "LOCATION", Description = "a country")]
    [TestCase("He ate at Burger King on Friday.", "Burger King", "ORGANIZATION", Description = "a company")]
    public void Lists_tell_the_type_of_a_name_of_several_words(string text, string name, string type)
    {
        var document = EnglishModel.CreatePipeline().Annotate(text);
        document.Entities.Should().ContainSingle(entity => document.TextOf(entity) == name).Which.Type.Name.Should().Be(type);
    }
}
