namespace NerLib.Tests.Resolution;

public class AuthorsTests
{
    [TestCase("Ann Lee resigned on Monday. “I am sorry,” her statement said.", "Ann Lee", Description = "a possessive pronoun")]
    [TestCase("“We are sorry,” Norwind Inc.'s statement said.", "Norwind Inc.", Description = "a name with ’s")]
    [TestCase("“We are sorry,” said a statement from Norwind Inc. on Monday.", "Norwind Inc.", Description = "who it is from")]
    [TestCase("Norwind Inc. issued a statement on Monday. “We are sorry,” the statement said.", "Norwind Inc.", Description = "who issued it")]
    [TestCase("Norwind Inc. said in a letter that it was sorry. “We will pay,” the letter said.", "Norwind Inc.", Description = "who said so in it")]
    [TestCase("Sales fell, according to a press release from the Norwind Group (NWG) on Monday.", "Norwind Group", Description = "a press release")]
    public void A_letter_or_a_statement_speaks_as_its_author(string text, string author)
    {
        var document = EnglishModel.CreatePipeline().Annotate(text);
        var speaker = document.Quotes[^1].Speaker!;
        speaker.Name.Should().Be(author);
        speaker.Type.Should().NotBe(SpeakerType.Document);
        document.MentionsOf(speaker.Actor!).Select(mention => document.TextOf(mention.Tokens)).Should().NotContain(["the statement", "the letter"]);
    }

    [Test]
    public void A_letter_speaks_as_whoever_owns_it_and_not_as_who_is_named_before() =>
        EnglishModel.CreatePipeline().Annotate("The Norwind campaign lawyer’s letter said that Ann Lee had lied.").Quotes[^1].Speaker!.Name
            .Should().Be("The Norwind campaign lawyer");

    [Test]
    public void A_person_who_has_to_do_with_a_letter_or_a_speech_is_nobody_elses_document() =>
        EnglishModel.CreatePipeline().Annotate("Ann Lee lost. “It is hard,” her speech coach said.").Quotes[^1].Speaker!.Name.Should().Be("her speech coach");

    [TestCase("“The town is poor,” Norwind Inc.'s report said.", Description = "a report")]
    [TestCase("“The town is poor,” the statement said.", Description = "nobody is told as its author")]
    public void Other_documents_speak_for_themselves(string text) =>
        EnglishModel.CreatePipeline().Annotate(text).Quotes[^1].Speaker!.Type.Should().Be(SpeakerType.Document);
}
