using System.Collections.Immutable;

namespace NerLib.Tests.Quotes;

/// <summary>The words beside marked speech that say who spoke: long subjects, verbs of every kind, what others heard.</summary>
public class SpeechTagTests
{
    [TestCase("“We are late,” Rail and Tram Minister Ann Lee said.")]
    [TestCase("“We are late,” long-time aide Ann Lee said.")]
    [TestCase("“We are late,” longtime aide Ann Lee said.", Description = "an adjective is no cue")]
    [TestCase("“We are late,” the envoy of Orr, Ann Lee, told the Post, “and it is cold.”")]
    [TestCase("“We are late,” Ann Lee, the head of the union of Orr, told reporters.", Description = "whoever is told does not speak")]
    public void Behind_marked_speech_the_whole_subject_stands_before_the_cue(string text) => ShouldBeSaidBy(text, "Ann Lee", "We are late");

    [TestCase("“Are we late?” Ann Lee asked the head of the railways.")]
    [TestCase("“Are we late?” Ann Lee-Orr asked.")]
    [TestCase("“We are late!” Ann Lee told the head of the railways.")]
    public void A_question_keeps_its_cue_whatever_follows(string text) =>
        Of(text).Should().ContainSingle().Which.Cue.Should().NotBeNull();

    [TestCase("“This is for you,” Ann Lee was overheard saying.", "saying")]
    [TestCase("“This is for you,” Ann Lee could be heard asking.", "asking")]
    [TestCase("“This is for you,” Ann Lee was quoted as saying.", "saying")]
    public void What_others_hear_somebody_say_is_said(string text, string cue)
    {
        var document = Reader.Read(text, "Ann Lee");
        var quote = document.Quotes.Should().ContainSingle().Subject;
        quote.Speaker!.Name.Should().Be("Ann Lee");
        document.TextOf(quote.Cue!.Value).Should().Be(cue);
    }

    [TestCase("Ann Lee went on, “This is for you.”")]
    [TestCase("Ann Lee went on to say, “This is for you.”")]
    [TestCase("“This is for you,” Ann Lee went on.")]
    [TestCase("Ann Lee goes on to say, “This is for you.”")]
    public void Who_goes_on_speaks(string text) => ShouldBeSaidBy(text, "Ann Lee", "This is for you");

    [Test]
    public void What_goes_on_otherwise_reports_nothing() => Of("The Orr “Spring Fair” went on, and Ann Lee left.").Should().BeEmpty();

    [Test(Description = "Looking for the subject of each among all before it would never end.")]
    public void Verbs_in_a_row_have_no_subject() => Of(string.Concat(Enumerable.Repeat("and said ", 1000))).Should().BeEmpty();

    static ImmutableArray<Quote> Of(string text) =>
        Reader.Read(text, "Ann Lee-Orr", "Ann Lee", "Acme/ORGANIZATION", "Orr/LOCATION", "Post/ORGANIZATION").Quotes;

    static void ShouldBeSaidBy(string text, string speaker, string words)
    {
        var document = Reader.Read(text, "Ann Lee", "Acme/ORGANIZATION", "Orr/LOCATION", "Post/ORGANIZATION");
        var quote = document.Quotes.Should().ContainSingle().Subject;
        quote.Speaker!.Name.Should().Be(speaker);
        quote.Cue.Should().NotBeNull();
        document.TextOf(quote.Spans[0]).Should().Contain(words);
    }
}
