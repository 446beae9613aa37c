namespace NerLib.Catalyst.Tests;

public class EntityTagsTests
{
    [TestCase("In Rostock it rained .", "Rostock Single")]
    [TestCase("At Orr Lake it rained .", "Orr Begin|Lake End")]
    [TestCase("The can_not@Can't Stop Club sang .", "C Begin|an't Inside|Stop Inside|Club End", Description = "all of a word that is replaced")]
    [TestCase("At Orr | Lake it rained .", "Orr Single|Lake Single", Description = "in each of Catalyst's sentences as if it were whole")]
    public void Tokens_that_share_a_character_with_an_entity_are_tagged(string tokens, string expected)
    {
        var document = English.Given(tokens);
        var places = CatalystTokens.Of(document).Places;
        EntityTags.Of(English.Pipeline.Annotate(document), places).Select(tag => $"{TextOf(places[tag.Token])} {tag.Part}")
            .Should().Equal(expected.Split('|'));

        string TextOf(GivenToken token) => document.Value[token.Span.Start..token.Span.End];
    }

    [Test]
    public void Tags_name_their_entity()
    {
        var document = English.Given("In Rostock and at Orr Lake it rained .");
        EntityTags.Of(English.Pipeline.Annotate(document), CatalystTokens.Of(document).Places).Select(tag => tag.Entity).Should().Equal(0, 1, 1);
    }

    [TestCase("The Can't Stop Club sang.", "nerlib.actor=Can't Stop Club;nerlib.confidence=1;nerlib.entity=0;nerlib.id=club-1")]
    [TestCase("It cost €4.5 million.", "nerlib.confidence=1;nerlib.entity=0;nerlib.value=4500000 EUR")]
    public void What_is_known_of_an_entity_becomes_metadata(string text, string expected) =>
        string.Join(';', EntityTags.MetadataOf(English.Pipeline.Annotate(text), 0).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={pair.Value}")).Should().Be(expected);
}
