using NerLib.Entities;
using NerLib.Tests.Quotes;

namespace NerLib.Tests.Entities;

public class HeadedNamesTests
{
    [TestCase("They crossed Kern Bridge.", "Kern Bridge/LOCATION", "Kern Bridge/FACILITY")]
    [TestCase("They met at Plaza Kern.", "Plaza Kern/LOCATION", "Plaza Kern/FACILITY")]
    [TestCase("They saw the Statue of Kern.", "Statue of Kern/LOCATION", "Statue of Kern/FACILITY")]
    [TestCase("Kern Lines sold ships.", "Kern Lines/LOCATION", "Kern Lines/ORGANIZATION")]
    [TestCase("Analysts at Kern Capital left.", "Kern Capital/PERSON", "Kern Capital/ORGANIZATION")]
    [TestCase("The Kern Treaty is old.", "Kern Treaty/ORGANIZATION", "Kern Treaty/MISC")]
    [TestCase("The Treaty of Kern is old.", "Treaty of Kern/ORGANIZATION", "Treaty of Kern/MISC")]
    [TestCase("The Kern Festival began.", "Kern Festival/ORGANIZATION", "Kern Festival/EVENT")]
    [TestCase("The Kern Festival 2022 began.", "Kern Festival 2022/MISC", "Kern Festival 2022/EVENT")]
    [TestCase("The Kern Games began.", "Kern Games/MISC", "Kern Games/EVENT")]
    public void The_noun_of_a_name_tells_what_is_named(string text, string name, string expected) => ShouldBecome(text, name, expected);

    [TestCase("Crystal Palace won.", "Crystal Palace/ORGANIZATION")]
    [TestCase("Kern Games sells toys.", "Kern Games/ORGANIZATION")]
    [TestCase("The Department of War paid.", "Department of War/ORGANIZATION")]
    [TestCase("Lee Bridge said so.", "Lee Bridge/PERSON")]
    [TestCase("Lee Court said so.", "Lee Court/PERSON")]
    [TestCase("They crossed Bridge.", "Bridge/LOCATION")]
    [TestCase("The Institute for Kern Strategy paid.", "Institute for Kern Strategy/ORGANIZATION")]
    [TestCase("After the hurricane Kern was rebuilt.", "Kern/LOCATION")]
    [TestCase("They helped Kern bridge the gap.", "Kern/LOCATION")]
    public void A_noun_that_bodies_and_people_are_named_after_tells_nothing(string text, string name) => ShouldBecome(text, name, name);

    [TestCase("An Olympic medal.", "Olympic/NORP", "Olympic/EVENT")]
    [TestCase("Then Hurricane Ann came.", "Ann/PERSON", "Hurricane Ann/EVENT")]
    [TestCase("The Kern bridge is closed.", "Kern/LOCATION", "Kern bridge/FACILITY")]
    public void Games_storms_and_what_is_built_in_a_place_are_known(string text, string name, string expected) => ShouldBecome(text, name, expected);

    [TestCase("He left from a Kern airport.", "Kern/LOCATION")]
    [TestCase("He left from its Kern airport.", "Kern/LOCATION")]
    public void One_of_several_in_a_place_has_no_name(string text, string name) => ShouldBecome(text, name, name);

    [TestCase("A town waits for the typhoon\n\nAnn Lee said so on Monday.", "Ann Lee/PERSON")]
    [TestCase("A quiet day in Kern\n\nbridge closed on Monday.", "Kern/LOCATION")]
    public void Words_of_another_sentence_belong_to_no_name(string text, string name) => ShouldBecome(text, name, name);

    [TestCase("She had Covid-19 then.", "Covid-19/MISC")]
    [TestCase("Thank God for that.", "God/PERSON")]
    public void Diseases_and_God_are_no_names(string text, string name)
    {
        var document = Reader.Read(text, name);
        var found = document.Entities.ToList();
        HeadedNames.Correct(Reader.View(document), found);
        found.Should().ContainSingle().Which.Tokens.Length.Should().Be(0);
    }

    static void ShouldBecome(string text, string name, string expected)
    {
        var document = Reader.Read(text, name);
        var found = document.Entities.ToList();
        HeadedNames.Correct(Reader.View(document), found);
        $"{Reader.View(document).TextOf(found.Single().Tokens)}/{found.Single().Type}".Should().Be(expected);
    }
}
