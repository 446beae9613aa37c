using NerLib.Tests.Quotes;

namespace NerLib.Tests.Documents;

/// <summary>What a document answers about itself.</summary>
public class DocumentTests
{
    const string News = "Ilse Brandt met Bob Lee in Rostock. “We are late,” Brandt said. She left. Siemens said nothing on Friday.";

    static readonly Document Document = EnglishModel.CreatePipeline().Annotate(News);
    static readonly Document Other = EnglishModel.CreatePipeline().Annotate("Rain fell. Then Tomas Reyes said: “It is over.”");

    [Test]
    public void People_are_the_actors_of_that_type_by_first_mention() =>
        Document.People.Select(actor => actor.Name).Should().Equal("Ilse Brandt", "Bob Lee");

    [TestCase("Ilse Brandt", "Ilse Brandt", Description = "in full")]
    [TestCase("Brandt", "Ilse Brandt", Description = "by another form of the text")]
    [TestCase("ilse\n brandt", "Ilse Brandt", Description = "in another case and with other white space")]
    [TestCase("Mayor Ilse Brandt", "Ilse Brandt", Description = "with a title")]
    [TestCase("Ms. Brandt", "Ilse Brandt", Description = "with a form of address")]
    [TestCase("Mr Brandt", null, Description = "not with a title of another gender")]
    [TestCase("Lee", "Bob Lee", Description = "by a surname that the text never has alone")]
    [TestCase("Bob", null, Description = "not by a first name that the text never has alone")]
    [TestCase("SIEMENS", "Siemens", Description = "not only people")]
    [TestCase("she", null, Description = "not by a pronoun")]
    [TestCase("Friday", null, Description = "not what is no actor")]
    [TestCase("...", null, Description = "not by nothing but dots")]
    public void Somebody_is_found_by_any_form_of_the_name(string name, string? expected) => (Document.FindActor(name)?.Name).Should().Be(expected);

    [Test]
    public void Of_several_who_are_called_so_the_one_with_most_mentions_is_found()
    {
        var document = Reader.Read("Ann Lee and Bob Lee came. Bob Lee left.", "Ann Lee", "Bob Lee");
        document.FindActor("Lee")!.Name.Should().Be("Bob Lee");
    }

    [Test]
    public void A_form_that_stands_in_the_text_goes_before_one_that_does_not()
    {
        var document = Reader.Read("Ann Lee came, and Ann Lee left. Prince Lee stayed.", "Ann Lee", "Prince Lee");
        document.FindActor("prince Lee")!.Name.Should().Be("Prince Lee");
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" \t")]
    public void No_name_is_refused(string? name) => FluentActions.Invoking(() => Document.FindActor(name!)).Should().Throw<ArgumentException>();

    [Test]
    public void An_actor_has_its_quotes_and_mentions()
    {
        var brandt = Document.FindActor("Brandt")!;
        Document.QuotesOf(brandt).Select(Document.TextOf).Should().Equal("“We are late,”");
        Document.MentionsOf(brandt).Select(Document.TextOf).Should().StartWith(["Ilse Brandt", "Brandt"]);
    }

    [Test]
    public void What_is_not_of_the_document_is_refused()
    {
        FluentActions.Invoking(() => Document.QuotesOf(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Document.QuotesOf(Other.Actors[0])).Should().Throw<ArgumentException>().WithMessage("*Tomas Reyes*another*");
        FluentActions.Invoking(() => Document.MentionsOf(Other.Actors[0])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Document.ActorOf(Other.Entities[0])).Should().Throw<ArgumentException>().WithMessage("*no entity*");
        FluentActions.Invoking(() => Document.ActorOf(Other.Mentions[0])).Should().Throw<ArgumentException>().WithMessage("*no mention*");
        FluentActions.Invoking(() => Other.SentenceOf(Document.Quotes[0] with { Spans = [new(500, 510)] })).Should().Throw<ArgumentException>();
    }

    [Test]
    public void Every_entity_and_mention_leads_to_the_actor_that_has_it()
    {
        foreach (var entity in Document.Entities)
            (Document.ActorOf(entity)?.Name).Should().Be(Document.TextOf(entity) switch
            {
                "Ilse Brandt" or "Brandt" => "Ilse Brandt",
                "Friday" => null,
                var name => name,
            });
        foreach (var actor in Document.Actors)
            foreach (var mention in Document.MentionsOf(actor)) Document.ActorOf(mention).Should().BeSameAs(actor);
    }

    [Test]
    public void Mentions_that_begin_at_one_token_are_told_apart()
    {
        var document = Reader.Read("Bob Lee met his lawyer.", "Bob Lee");
        foreach (var (mention, i) in document.Mentions.Select((mention, i) => (mention, i)))
            document.ActorOf(mention).Should().BeSameAs(document.ActorOfMention(i));
        document.Mentions.Select(mention => mention.Tokens.Start).Should().NotEqual(document.Mentions.Select(mention => mention.Tokens.Start).Distinct());
    }

    [Test]
    public void At_every_offset_stands_the_entity_and_sentence_that_cover_it()
    {
        for (int offset = 0; offset <= News.Length; offset++)
        {
            (Document.EntityAt(offset) is { } entity ? Document.SpanOf(entity.Tokens) : (TextSpan?)null)
                .Should().Be(Covering(Document.Entities.Select(found => Document.SpanOf(found.Tokens)), offset));
            (Document.SentenceAt(offset) is { } sentence ? Document.SpanOf(sentence.Tokens) : (TextSpan?)null)
                .Should().Be(Covering(Document.Sentences.Select(found => Document.SpanOf(found.Tokens)), offset));
        }
    }

    [TestCase(-1)]
    [TestCase(106)]
    public void An_offset_outside_the_text_is_refused(int offset)
    {
        News.Length.Should().Be(105);
        FluentActions.Invoking(() => Document.EntityAt(offset)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Document.SentenceAt(offset)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void A_quote_has_the_sentence_in_which_it_begins() =>
        Document.TextOf(Document.SentenceOf(Document.Quotes[0])).Should().Be("“We are late,” Brandt said.");

    [Test]
    public void An_empty_text_has_nothing_and_nobody()
    {
        var empty = EnglishModel.CreatePipeline().Annotate("");
        empty.People.Should().BeEmpty();
        empty.FindActor("Lee").Should().BeNull();
        empty.EntityAt(0).Should().BeNull();
        empty.SentenceAt(0).Should().BeNull();
    }

    static TextSpan? Covering(IEnumerable<TextSpan> spans, int offset)
    {
        foreach (var span in spans)
            if (span.Start <= offset && offset < span.End) return span;
        return null;
    }
}
