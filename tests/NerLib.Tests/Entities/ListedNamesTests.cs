using NerLib.Entities;
using NerLib.Entities.Tagging;
using NerLib.Evaluation.Corpora;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Tests.Entities;

public class ListedNamesTests
{
    [TestCase("New Kern", "LOCATION", GazetteerTypes.Country | GazetteerTypes.Organization, Description = "a country, whatever else")]
    [TestCase("Ann Lee", "PERSON", GazetteerTypes.Person)]
    [TestCase("Orr King", "ORGANIZATION", GazetteerTypes.Company | GazetteerTypes.Product, Description = "a product of its company's name")]
    public void Lists_tell_the_type_of_a_name_of_several_words(string name, string type, object lists) =>
        Corrected(name, EntityType.Norp, (GazetteerTypes)lists).Should().Be(new EntityType(type));

    [TestCase("Kern", GazetteerTypes.Country, Description = "one word")]
    [TestCase("Ann Lee", GazetteerTypes.Person | GazetteerTypes.Company, Description = "a company called after somebody")]
    [TestCase("Orr City", GazetteerTypes.Team | GazetteerTypes.Organization, Description = "a club called as its town")]
    [TestCase("Orr One", GazetteerTypes.Product, Description = "a product alone")]
    [TestCase("a b c d e f g", GazetteerTypes.Country, Description = "longer than any that lists hold")]
    [TestCase("Orr Kern", GazetteerTypes.Country | GazetteerTypes.Beginning, "Orr Kern Lee", Description = "only the beginning of one in the lists")]
    public void Other_lists_tell_nothing(string name, object lists, string? listed = null) =>
        Corrected(name, EntityType.Norp, (GazetteerTypes)lists, listed).Should().Be(EntityType.Norp);

    [Test]
    public void The_house_of_a_body_stays_a_building() =>
        Corrected("Orr House", EntityType.Facility, GazetteerTypes.Organization).Should().Be(EntityType.Facility);

    [TestCase("United Arab Emirates officials said so.", "United Arab Emirates", "LOCATION", Description = "a country")]
    [TestCase("He ate at Burger King on Friday.", "Burger King", "ORGANIZATION", Description = "a company")]
    public void The_model_has_such_lists(string text, string name, string type)
    {
        var document = EnglishModel.CreatePipeline().Annotate(text);
        document.Entities.Should().ContainSingle(entity => document.TextOf(entity) == name).Which.Type.Name.Should().Be(type);
    }

    static EntityType Corrected(string name, EntityType type, GazetteerTypes lists, string? listed = null)
    {
        var section = new SectionWriter();
        section.WriteHashes([(listed ?? name).Split(' ').Aggregate(WordHash.Start, static (hash, word) => WordHash.Mix(hash, WordHash.Folded(word)))]);
        section.WritePacked<GazetteerTypes>([lists]);
        var reader = new SectionReader(section.ToArray(), "LIST");
        var view = new PretokenizedDocument([name.Split(' ')]).View;
        List<Entity> names = [new(new(0, view.Tokens.Length), type, 1)];
        ListedNames.Correct(view, names, new(ref reader));
        return names[0].Type;
    }
}
