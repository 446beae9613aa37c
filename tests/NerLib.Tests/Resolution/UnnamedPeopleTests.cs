using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class UnnamedPeopleTests
{
    [TestCase("The Orr governor said so.\n\nGovernor Ann Lee left.", Description = "the title before the name")]
    [TestCase("A governor of the north said so.\n\nAnn Lee, the governor, left.", Description = "an apposition behind it")]
    [TestCase("The mayor of Orr said so.\n\nMayor Ann Lee left.", Description = "an office with its town")]
    [TestCase("The foreign minister of Orr said so.\n\nForeign Minister Ann Lee left.", Description = "the same portfolio")]
    public void Whom_a_text_describes_first_may_be_named_later(string text) =>
        Reader.Read(text, "Ann Lee").Actors.Should().ContainSingle(actor => actor.Type == EntityType.Person).Which.Name.Should().Be("Ann Lee");

    [TestCase("The foreign minister of Orr said so.\n\nFinance Minister Ann Lee left.", Description = "another portfolio")]
    [TestCase("The former mayor of Orr said so.\n\nMayor Ann Lee left.", Description = "another holder of the office")]
    [TestCase("Ann Lee came.\n\nThe mayor of Orr said so.\n\nMayor Ann Lee left.", Description = "who was named before")]
    [TestCase("An official of Orr said so.\n\nAnn Lee, an official, left.", Description = "a noun that tells too little")]
    public void Another_may_bear_the_title(string text)
    {
        var document = Reader.Read(text, "Ann Lee");
        var ann = document.Actors.Single(actor => actor.Name == "Ann Lee");
        document.MentionsOf(ann).Select(mention => document.TextOf(mention.Tokens)).Should()
            .NotContain(["The foreign minister", "The former mayor", "The mayor", "An official"]);
    }
}
