namespace NerLib.Tests.Quotes;

public class TranscriptTests
{
    [TestCase("MS. LEE: Did you see it?\nTHE WITNESS: I did.\nMS. LEE: And then?", "MS. LEE|THE WITNESS|MS. LEE")]
    [TestCase("SPEAKER 1: We begin.\n\nREPORTER 2: When do you end?\n\nSPEAKER 1: Soon.", "SPEAKER 1|REPORTER 2|SPEAKER 1")]
    [TestCase("ANN LEE, SENATOR: We will.\n\nSEN. BOB RAY (D-MA): We will not.", "ANN LEE|SEN. BOB RAY")]
    [TestCase("Ms ANN LEE (Northfield): I move it.\n\nMr Bob Ray (Eastley): I second it.", "Ms ANN LEE|Mr Bob Ray")]
    [TestCase("Senator RAY (South—Minister for Rail) (15:31): I agree.\n\nThe Chair: I thank the senator.", "Senator RAY|The Chair")]
    [TestCase("Q. Where were you?\nA. At home.\nQ. And then?", "Q.|A.|Q.")]
    [TestCase("Q: Where were you?\nA: At home.\nQ: And then?", "Q|A|Q")]
    [TestCase("Ms. LEE. Mr. Speaker, I rise today.\n\nMr. RAY. I thank my friend for that.", "Ms. LEE|Mr. RAY")]
    [TestCase("Operator\n\nGood day to you all.\n\nBob Ray\n\nThank you.\n\nAnn Lee - Acme - Analyst\n\nWhat about costs?", "Operator|Bob Ray|Ann Lee")]
    public void A_paragraph_begins_with_who_speaks(string text, string speakers)
    {
        var document = Reader.Read(text, "Ann Lee", "Bob Ray", "ANN LEE", "BOB RAY");
        document.Quotes.Should().OnlyContain(quote => quote.Pattern == QuotePattern.Transcript);
        document.Quotes.Select(quote => document.TextOf(quote.Speaker!.Span).ToString()).Should().Equal(speakers.Split('|'));
    }

    [Test]
    public void A_list_of_names_and_what_belongs_to_each_is_no_transcript() =>
        Reader.Read("Officer Ann Lee: Second degree assault\n\nLt. Bob Ray: Manslaughter by vehicle", "Ann Lee", "Bob Ray").Quotes.Should().BeEmpty();

    [TestCase("The Chair: I call Ann Lee.\n\nThe Minister for Rail: I agree.", "The Minister for Rail")]
    [TestCase("MS. LEE: I saw it.\n\nTHE COURT: Please speak up.", "THE COURT")]
    [TestCase("Ann Lee: Thank you, Chair.\n\nThe Chair: I call Bob Ray.", "The Chair")]
    public void An_office_that_heads_a_turn_is_a_speaker_of_its_own(string text, string name)
    {
        var speaker = Reader.Read(text, "Ann Lee", "LEE", "Bob Ray").Quotes[^1].Speaker!;
        speaker.Name.Should().Be(name);
        speaker.Actor!.Name.Should().Be(name);
    }

    [Test]
    public void An_office_that_was_said_to_be_somebodys_is_theirs()
    {
        var quotes = EnglishModel.CreatePipeline()
            .Annotate("The Minister for Rail, Ann Lee, opened the debate.\n\nThe Chair: Order.\n\nThe Minister for Rail: I agree.").Quotes;
        quotes[^1].Speaker!.Name.Should().Be("Ann Lee");
    }

    [Test]
    public void Initials_mean_whom_they_stood_behind()
    {
        var document = Reader.Read("THE POST (TP): Why now?\n\nANN LEE (AL): Why not?\n\nTP: And then?\n\nAL: A rest.", "ANN LEE");
        document.Quotes[^1].Speaker!.Actor!.Name.Should().Be("ANN LEE");
    }

    [Test]
    public void Where_one_person_is_introduced_they_answer()
    {
        var document = Reader.Read("The novelist Ann Lee on her book\n\nQ: Why now?\n\nA: Why not?\n\nQ: And then?\n\nA: A rest.", "Ann Lee");
        document.Quotes[1].Speaker!.Actor!.Name.Should().Be("Ann Lee");
        document.Quotes[0].Speaker!.Actor.Should().BeNull();
    }

    [Test]
    public void What_the_page_tells_between_the_turns_nobody_says() =>
        Reader.Read("LEE: Look at this.\n\nTEXT: Poll of Voters in May\n\nRAY: No, never.").Quoted().Should().Equal("Look at this.", "No, never.");

    [TestCase("RELATED: The Bridge Is Open\n\nThe town is small.\n\nRELATED: The River Is High")]
    [TestCase("WATCH: ‘A Town on the River’\n\nThe town is small.")]
    public void Labels_of_links_speak_nothing(string text) => Reader.Read(text).Quotes.Should().BeEmpty();

    [TestCase("Ann Lee\n\nThe mayor opened the bridge.\n\nBob Ray\n\nThe coach was there too.")]
    [TestCase("Bridge: it fell on Monday.\n\nRiver: it rose on Sunday.")]
    public void Headings_are_no_labels(string text) => Reader.Read(text, "Ann Lee", "Bob Ray").Quotes.Should().BeEmpty();
}
