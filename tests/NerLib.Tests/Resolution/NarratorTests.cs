using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class NarratorTests
{
    [TestCase("My name is Ann Lee. I sold my boat and I left.", "Ann Lee")]
    [TestCase("I am Ann Lee. I sold my boat and left.", "Ann Lee")]
    [TestCase("I, Ann Lee, sold my boat. I left.", "Ann Lee")]
    [TestCase("My full name is Ann Lee. I sold my boat. They call me Nan. Nan is enough for me.", "Ann Lee")]
    [TestCase("I sold my boat and I left. Ann Lee stayed.", "narrator")]
    [TestCase("“Where is the boat, Nan?” he asked.\n\n“I sold it,” I said. I left, and my dog with me.", "Nan")]
    [TestCase("“Where is the boat?” he asked.\n\n“I sold it, Nan,” I said. I left, and my dog with me.", "narrator")]
    [TestCase("Nan came in.\n\n“Where is the boat, Nan?” he asked.\n\n“I sold it,” I said. I left, and my dog with me.", "narrator")]
    public void Who_tells_a_text_has_the_name_that_it_gives_or_that_others_call(string text, string name)
    {
        var document = Reader.Read(text, "Ann Lee", "Nan");
        Narrators(document).Should().Equal(name);
    }

    [TestCase(1, "narrator")]
    [TestCase(3, "Nan")]
    public void A_name_that_others_call_often_may_stand_once_outside_marks(int answers, string name) =>
        Narrators(Reader.Read(
            "Nan came in.\n\n"
            + string.Concat(Enumerable.Repeat("“Where is the boat, Nan?” he asked.\n\n“I sold it,” I said. I left with my dog.\n\n", answers)),
            "Nan"))
            .Should().Equal(name);

    [TestCase("I sold the boat. Ann Lee left.")]
    [TestCase("I am Ann Lee. I sold my boat.\n\nAnd I am Nan. I left.")]
    public void A_single_sentence_and_an_interview_have_no_narrator(string text) =>
        Narrators(Reader.Read(text, "Ann Lee", "Nan")).Should().BeEmpty();

    [Test]
    public void A_coal_mine_tells_nothing() =>
        Reader.Read("The mine is closed. The old mine was deep. No mine is as old as this mine.").Actors.Should().BeEmpty();

    [Test]
    public void What_I_said_is_the_narrator_s()
    {
        var document = Reader.Read("My name is Ann Lee.\n\n“I sold it,” I said. I left, and my dog with me.", "Ann Lee");
        var speaker = document.Quotes[0].Speaker!;
        (document.TextOf(speaker), speaker.Name, speaker.Type).Should().Be(("I", "Ann Lee", SpeakerType.Person));
    }

    static IEnumerable<string> Narrators(Document document) =>
        document.Actors.Where(actor => actor.Mentions.Any(mention => document.TextOf(document.Mentions[mention]) is "I")).Select(actor => actor.Name);
}
