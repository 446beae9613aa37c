using NerLib.Quotes;
using NerLib.Resolution;
using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class AttributorTests
{
    [TestCase("“We lost it all,” Ann Lee said.", QuotePattern.QuoteSpeakerCue, "said")]
    [TestCase("“We lost it all,” said Ann Lee.", QuotePattern.QuoteCueSpeaker, "said")]
    [TestCase("“We lost it all,” said mayor Ann Lee, who was there.", QuotePattern.QuoteCueSpeaker, "said")]
    [TestCase("Ann Lee said: “We lost it all.”", QuotePattern.SpeakerCueQuote, "said")]
    [TestCase("Ann Lee, a mayor of the old school, said: “We lost it all.”", QuotePattern.SpeakerCueQuote, "said")]
    [TestCase("“We lost it all,” Ann Lee, the mayor, said.", QuotePattern.QuoteSpeakerCue, "said")]
    [TestCase("Ann Lee (D-Orr) later said: “We lost it all.”", QuotePattern.SpeakerCueQuote, "said")]
    [TestCase("Ann Lee on Monday said that they had lost it all.", QuotePattern.ThatClause, "said")]
    [TestCase("Ann Lee said they had lost it all.", QuotePattern.BareClause, "said")]
    [TestCase("They had lost it all, according to mayor Ann Lee.", QuotePattern.AccordingTo, "according to")]
    [TestCase("Ann Lee spoke to the crowd, adding that they had lost it all.", QuotePattern.ThatClause, "adding")]
    [TestCase("“Did we lose it all?” Ann Lee asked.", QuotePattern.QuoteSpeakerCue, "asked")]
    public void The_speaker_stands_beside_the_cue(string text, QuotePattern pattern, string cue)
    {
        var document = Reader.Read(text, "Ann Lee");
        var quote = document.Quotes.Should().ContainSingle().Subject;
        quote.Speaker!.Name.Should().Be("Ann Lee");
        quote.Pattern.Should().Be(pattern);
        document.TextOf(quote.Cue!.Value).Should().Be(cue);
    }

    [TestCase("Acme's chief executive, Robert Hale, said the plant would close.", "Robert Hale")]
    [TestCase("The bank's chief economist, Jane Poe, warned that prices would rise.", "Jane Poe")]
    [TestCase("Rep. Jane Poe (R-Ohio) said that the plant would close.", "Jane Poe")]
    [TestCase("“We are late,” Norway’s ambassador to Iceland, Kari Dahl, told Radio One.", "Kari Dahl")]
    [TestCase("“We are late,” Lindqvist aide Anna Holmgren said on Friday.", "Anna Holmgren")]
    [TestCase("“We are late,” Department of Fisheries spokesman Devin Malley said.", "Devin Malley")]
    public void A_description_speaks_by_the_name_beside_it(string text, string name) =>
        EnglishModel.CreatePipeline().Annotate(text).Quotes.Should().ContainSingle().Which.Speaker!.Name.Should().Be(name);

    [Test]
    public void Nobody_in_the_marks_says_what_stands_in_them() =>
        EnglishModel.CreatePipeline().Annotate("\"Nobody asked us. Nobody,\" the group's chair, Mrs Ada Lovelace, told reporters outside the office.").Quotes
            .Should().ContainSingle().Which.Speaker!.Name.Should().Be("Ada Lovelace");

    [Test]
    public void A_thing_said_to_be_so_adds_nothing() =>
        EnglishModel.CreatePipeline().Annotate("Jane Poe, the firm's chief economist, said the figure was “conservative”, adding: “We may see more.”").Quotes
            .Select(quote => quote.Speaker!.Name).Should().Equal("Jane Poe", "Jane Poe");

    [TestCase(
        "Jane Doe met reporters on Monday. Doe said Mary Roe had drawn up a new plan for the harbour, which she called “bold and long overdue.”",
        "Jane Doe")]
    [TestCase(
        "Jane Doe met reporters on Monday. Doe said John Roe had drawn up a new plan for the harbour, which he called “bold and long overdue.”",
        "John Roe")]
    public void Who_speaks_of_a_plan_judges_it_where_the_pronoun_allows(string text, string speaker) =>
        EnglishModel.CreatePipeline().Annotate(text).Quotes[^1].Speaker!.Name.Should().Be(speaker);

    [Test]
    public void A_pronoun_speaks_for_the_subject_before()
    {
        var document = Reader.Read("Bob Ray visited the dam.\n\n“It will hold for a year,” he said. “I am sure of it.”", "Bob Ray");
        var quote = document.Quotes.Should().ContainSingle().Subject;
        quote.Spans.Should().HaveCount(2);
        quote.Speaker.Should().BeEquivalentTo(new { Name = "Bob Ray", Kind = MentionKind.Pronoun });
    }

    [Test]
    public void Whom_the_sentence_before_is_about_speaks_where_nobody_else_did()
    {
        var quote = Reader.Read(
            "Ann Lee stood before a crowd in Orland.\n\n“We have lost it all, and nobody came to help.”", "Ann Lee", "Orland/LOCATION").Quotes[0];
        quote.Speaker!.Name.Should().Be("Ann Lee");
        quote.Pattern.Should().Be(QuotePattern.LeadIn);
        quote.Confidence.Should().BeLessThanOrEqualTo(0.5f);
    }

    [Test]
    public void A_surname_speaks_for_the_full_name() =>
        Reader.Read("Ann Lee came. “We lost it all,” Lee said.", "Ann Lee", "Lee").Quotes[0].Speaker!.Actor!.Name.Should().Be("Ann Lee");

    [TestCase("The traders were told to wait for the mayor.", "The traders")]
    [TestCase("Ann Lee was told that the shop had been shut.", "Ann Lee")]
    public void Whoever_is_told_something_does_not_say_it(string text, string addressee)
    {
        var document = EnglishModel.CreatePipeline().Annotate(text);
        var quote = document.Quotes.Should().ContainSingle().Subject;
        quote.Speaker.Should().BeNull();
        document.TextOf(quote.Addressee!.Value).Should().Be(addressee);
    }

    [TestCase("Nobody said the plan was good.")]
    [TestCase("No one has told Ann Lee that the plan had failed.")]
    public void What_nobody_says_is_no_quote(string text) => EnglishModel.CreatePipeline().Annotate(text).Quotes.Should().BeEmpty();

    [TestCase("“We lost it all,” Ann Lee told Tide News.", "Tide News")]
    [TestCase("Ann Lee told reporters that they had lost it all.", "reporters")]
    public void Who_is_told_is_the_addressee(string text, string addressee)
    {
        var document = Reader.Read(text, "Ann Lee", "Tide News/ORGANIZATION");
        document.TextOf(document.Quotes[0].Addressee!.Value).Should().Be(addressee);
    }

    [TestCase("“We lost it all,” Ann Lee said.", SpeakerType.Person)]
    [TestCase("The World Tide Council said that they had lost it all.", SpeakerType.Organization)]
    [TestCase("Orland said that they had lost it all.", SpeakerType.Location)]
    [TestCase("Residents said that they had lost it all.", SpeakerType.Group)]
    [TestCase("An official said that they had lost it all.", SpeakerType.Anonymous)]
    [TestCase("A report said that they had lost it all.", SpeakerType.Document)]
    public void Sources_are_of_several_sorts(string text, SpeakerType type) =>
        Reader.Read(text, "Ann Lee", "World Tide Council/ORGANIZATION", "Orland/LOCATION").Quotes[0].Speaker!.Type.Should().Be(type);

    [Test]
    public void A_name_in_apposition_to_a_description_is_the_speaker() =>
        Reader.Read("The mayor of Port Orr, Ann Lee, said they had lost it all.", "Ann Lee", "Port Orr/LOCATION").Quotes[0].Speaker!.Name
            .Should().Be("Ann Lee");

    [Test]
    public void A_quotation_without_cue_inherits_the_speaker_with_less_confidence()
    {
        var document = Reader.Read("“We lost it all,” Ann Lee said.\n\n“But we will build it up again.”", "Ann Lee");
        document.Quotes[1].Speaker!.Name.Should().Be("Ann Lee");
        document.Quotes[1].Pattern.Should().Be(QuotePattern.Floating);
        document.Quotes[1].Confidence.Should().BeLessThan(document.Quotes[0].Confidence);
    }

    [Test]
    public void Two_who_take_turns_go_on_taking_turns()
    {
        var document = Reader.Read(
            "“We lost it all,” Ann Lee said.\n\n“Not the dam,” said Bob Ray.\n\n“The dam too.”\n\n“That cannot be.”", "Ann Lee", "Bob Ray");
        document.Quotes.Select(quote => quote.Speaker!.Name).Should().Equal("Ann Lee", "Bob Ray", "Ann Lee", "Bob Ray");
    }

    [Test]
    public void Who_is_unknown_stays_unknown() =>
        Reader.Read("“We lost it all in one single night.”").Quotes.Should().ContainSingle().Which.Speaker.Should().BeNull();

    [Test]
    public void Quotes_below_the_confidence_asked_for_are_dropped()
    {
        var pipeline = new NerPipeline(NerModel.Empty, new NerOptions { MinConfidence = 0.9f });
        pipeline.Annotate("“We lost it all in one single night.”").Quotes.Should().BeEmpty();
    }

    [TestCase("“I won,” said Ann Lee. “It was my day.”", "Ann Lee", "Ann Lee|I|my")]
    [TestCase("“We won,” Harbor Mills said.", "Harbor Mills", "We|Harbor Mills")]
    public void The_first_person_in_marks_is_who_speaks(string text, string name, string mentions)
    {
        var document = Reader.Read(text, "Ann Lee", "Harbor Mills/ORGANIZATION");
        var actor = document.Quotes[0].Speaker!.Actor!;
        actor.Name.Should().Be(name);
        actor.Mentions.Select(mention => document.TextOf(document.Mentions[mention])).Should().BeEquivalentTo(mentions.Split('|'));
    }

    [TestCase("Ann Lee told Bob Orr: “You won your race.”", "Bob Orr|You|your")]
    [TestCase("Ann Lee told Harbor Mills: “You never know.”", "Harbor Mills", Description = "what people tell a newspaper they tell everybody")]
    public void The_second_person_in_marks_is_the_person_spoken_to(string text, string mentions)
    {
        var document = Reader.Read(text, "Ann Lee", "Bob Orr", "Harbor Mills/ORGANIZATION");
        document.Actors.Single(actor => actor.Name == mentions.Split('|')[0])
            .Mentions.Select(mention => document.TextOf(document.Mentions[mention])).Should().Equal(mentions.Split('|'));
    }

    [Test]
    public void We_of_one_speaker_is_one_body()
    {
        var view = Reader.View(Reader.Read("“We won,” Ann Lee said. “We all won,” Ann Lee added.", "Ann Lee"));
        var ofMention = new ActorFinder(null, null).Find(view, default);
        var body = new ActorDraft(EntityType.Organization);
        body.Describe(view.Mentions[0].Tokens);
        body.Add(0);
        ofMention[0] = body;
        var quotes = new List<Quote>();
        new QuoteFinder(null, null, null).Annotate(new Reading(view), quotes, default);
        var actors = new List<Actor>();
        new Attributor(0, null, null).Annotate(new Reading(view with { Quotes = quotes.ToArray() }), ofMention, actors, [], default);
        actors.Single(actor => actor.Type == EntityType.Organization).Mentions.Should().HaveCount(2);
    }

    [TestCase("AFL president Ann Lee, head of the union, said it was late.", "Ann Lee")]
    [TestCase("House of AFL spokesman Ann Lee said it was late.", "Ann Lee")]
    [TestCase("One of the founders, Ann Lee, said it was late.", "Ann Lee")]
    [TestCase("A member of parliament Ann Lee said it was late.", "Ann Lee")]
    [TestCase("A spokesman for Mayor Ann Lee said it was late.", "A spokesman")]
    [TestCase("Ann Lee’s office said it was late.", "Ann Lee’s office")]
    [TestCase("The Lee campaign said it was late.", "Lee campaign")]
    public void A_person_named_in_the_words_of_the_source_speaks(string text, string name) =>
        Reader.Read(text, "Ann Lee", "AFL/ORGANIZATION", "Lee").Quotes.Should().ContainSingle().Which.Speaker!.Name.Should().Be(name);

    [Test]
    public void A_speaker_of_whom_nothing_is_known_is_not_called_by_a_pronoun() =>
        Reader.Read("“It is late,” they said.").Quotes.Should().ContainSingle().Which.Speaker!.Name.Should().Be("unknown");

    [Test]
    public void Who_speaks_is_an_actor_and_the_actor_of_the_words_that_name_it()
    {
        var document = Reader.Read("Officials said it was late.");
        var speaker = document.Quotes.Should().ContainSingle().Which.Speaker!;
        document.ActorOfMention(0).Should().BeSameAs(speaker.Actor).And.NotBeNull();
    }
}
