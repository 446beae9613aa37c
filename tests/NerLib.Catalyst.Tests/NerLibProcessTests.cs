using System.Reflection;
using Catalyst;
using Catalyst.Models;
using Mosaik.Core;
using CatalystDocument = Catalyst.Document;
using CatalystPipeline = Catalyst.Pipeline;

namespace NerLib.Catalyst.Tests;

public class NerLibProcessTests
{
    const string Text = "“We can't sail,” Ada Lovelace told reporters in Rostock. She said that the storm didn't end.";

    static readonly string Article = File.ReadAllText(Path.Combine(NerLib.Tests.Repository.Root, "docs", "article.txt"));

    static readonly NerLibProcess Process = new(English.Pipeline);

    [OneTimeSetUp]
    public void Register() => global::Catalyst.Models.English.Register();

    [Test]
    public void Catalyst_reads_the_entities_from_its_tokens()
    {
        var document = Processed(Text);
        English.EntitiesOf(document).Should().Equal("PERSON Ada Lovelace", "LOCATION Rostock");
    }

    [Test]
    public void Quotes_and_speakers_come_back_from_the_documents_metadata()
    {
        var annotated = Processed(Text).ToNerLib()!;
        annotated.Quotes.Select(quote => $"{quote.Speaker?.Name}: {annotated.TextOf(quote)}")
            .Should().Equal("Ada Lovelace: “We can't sail,”", "Ada Lovelace: that the storm didn't end");
    }

    [Test]
    public void An_article_comes_back_as_it_was_found_with_every_entity_readable_by_Catalyst()
    {
        var document = Processed(Article);
        var found = English.Pipeline.Annotate(document);
        var back = document.ToNerLib()!;
        JsonFormat.ToString(back, new() { Tokens = true }).Should().Be(JsonFormat.ToString(found, new() { Tokens = true }));
        English.EntitiesOf(document).Should().Equal(found.Entities.Select(entity => $"{entity.Type} {found.TextOf(entity)}"));
        found.Quotes.Length.Should().BeGreaterThan(5);
    }

    [Test]
    public void Catalysts_tokens_are_taken_and_left_as_they_are()
    {
        var document = English.Given("Ada_Byron said that New-York can_not@can't sail .");
        var before = Tokens(document);
        Process.Process(document);
        Tokens(document).Should().Equal(before);
        document.ToNerLib()!.Tokens.Select(document.ToNerLib()!.TextOf).Should().Equal("Ada_Byron", "said", "that", "New-York", "ca", "n't", "sail", ".");

        static List<(int, int, string)> Tokens(IDocument document) =>
            [.. document.Spans.SelectMany(span => Enumerable.Range(0, span.TokensCount).Select(i => (span[i].Begin, span[i].End, span[i].Value)))];
    }

    [Test]
    public void Sentences_are_NerLibs()
    {
        var annotated = English.Pipeline.Annotate(English.Given("“ We | sail . ” | Ada | left ."));
        annotated.Sentences.Should().Equal(English.Pipeline.Annotate(annotated.Text, [.. annotated.Tokens.Select(token => token.Span)]).Sentences);
        annotated.Sentences.Length.Should().BeLessThan(4);
    }

    [Test]
    public void Offsets_count_in_the_documents_value_which_lacks_control_characters()
    {
        var document = Processed("In\u0007 Rost\u0001ock it rained.");
        var annotated = document.ToNerLib()!;
        annotated.Text.Should().Be(document.Value);
        annotated.TextOf(annotated.Entities.Single()).Should().Be("Rostock");
    }

    [TestCase(false)]
    [TestCase(true, Description = "a sentence without tokens")]
    public void A_document_without_tokens_gets_NerLibs_tokens_and_sentences(bool hasSpan)
    {
        var document = English.Document(Text);
        if (hasSpan) document.AddSpan(0, document.Length - 1);
        Process.Process(document);
        var annotated = English.Pipeline.Annotate(Text);
        document.Spans.Select(span => span.TokensCount).Should().Equal(annotated.Sentences.Select(sentence => sentence.Tokens.Length));
        document.Spans.SelectMany(span => Enumerable.Range(0, span.TokensCount).Select(i => span[i].Value))
            .Should().Equal(annotated.Tokens.Select(annotated.TextOf));
        English.EntitiesOf(document).Should().Equal("PERSON Ada Lovelace", "LOCATION Rostock");
    }

    [TestCase("")]
    [TestCase(" \u200b")]
    public void A_document_without_words_stays_without_tokens(string text)
    {
        var document = English.Document(text);
        Process.Process(document);
        document.TokensCount.Should().Be(0);
        document.ToNerLib()!.Entities.Should().BeEmpty();
    }

    [Test]
    public void Metadata_is_made_where_a_document_has_none()
    {
        var document = English.Document(Text);
        document.Metadata = null;
        Process.Process(document);
        document.ToNerLib()!.Quotes.Should().NotBeEmpty();
    }

    [Test]
    public void Other_metadata_is_kept()
    {
        var document = English.Document(Text);
        document.Metadata["source"] = "wire";
        Process.Process(document);
        document.Metadata.Keys.Should().BeEquivalentTo("source", NerLibCatalyst.MetadataKey);
    }

    [Test]
    public void A_document_that_can_have_no_metadata_is_refused() =>
        FluentActions.Invoking(() => Process.Process(DispatchProxy.Create<IDocument, Bare>())).Should().Throw<InvalidOperationException>()
            .WithMessage("The document, of type *, has no metadata; give it some before NerLib runs.");

    [Test]
    public void A_document_that_was_not_processed_has_nothing_to_read() => English.Document(Text).ToNerLib().Should().BeNull();

    [Test]
    public void What_is_known_of_an_entity_stands_at_its_first_token()
    {
        var document = Processed(Text);
        var types = document.Spans.SelectMany(span => Enumerable.Range(0, span.TokensCount).SelectMany(i => span[i].EntityTypes)).ToList();
        types.Select(type => $"{type.Tag} {type.Metadata?["nerlib.actor"]}").Should().Equal("Begin Ada Lovelace", "End ", "Single Rostock");
    }

    [TestCase(Language.English, Language.English, true)]
    [TestCase(Language.German, Language.English, false)]
    [TestCase(Language.Unknown, Language.English, false)]
    [TestCase(Language.Unknown, Language.Any, true)]
    public void Catalyst_gives_it_documents_of_its_language(Language document, Language process, bool isRead)
    {
        var given = new CatalystDocument(Text, document);
        new CatalystPipeline().AddNerLib(English.Pipeline, process).ProcessSingle(given);
        (given.ToNerLib() is not null).Should().Be(isRead);
    }

    [Test]
    public void Many_documents_at_once_are_as_each_alone()
    {
        string[] texts = [.. Enumerable.Range(0, 12).Select(i => Article[(i * 40)..])];
        var catalyst = new CatalystPipeline(Language.English).Add(new FastTokenizer(Language.English)).AddNerLib(English.Pipeline);
        catalyst.Process(texts.Select(English.Document)).Select(document => document.Metadata[NerLibCatalyst.MetadataKey])
            .Should().Equal(texts.Select(text => Processed(text).Metadata[NerLibCatalyst.MetadataKey]));
    }

    [Test]
    public void A_cancelled_document_is_as_it_was()
    {
        var document = English.Given("In Rostock it rained .");
        FluentActions.Invoking(() => Process.Process(document, new(canceled: true))).Should().Throw<OperationCanceledException>();
        document.Metadata.Should().BeEmpty();
        English.EntitiesOf(document).Should().BeEmpty();
    }

    [TestCase("In Rostock it rained.", true)]
    [TestCase("It rained.", false)]
    public void A_recogniser_says_whether_there_are_entities(string text, bool expected) =>
        Process.RecognizeEntities(English.Document(text)).Should().Be(expected);

    [Test]
    public void Every_built_in_type_is_produced()
    {
        var builtIn = typeof(EntityType).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => ((EntityType)property.GetValue(null)!).Name);
        Process.Produces().Should().BeEquivalentTo(builtIn);
    }

    static IDocument Processed(string text) => new CatalystPipeline(Language.English).Add(new FastTokenizer(Language.English))
        .AddNerLib(English.Pipeline).ProcessSingle(English.Document(text));

    /// <summary>A document of somebody's own, with neither words nor metadata.</summary>
    public class Bare : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            targetMethod!.ReturnType == typeof(int) ? 0
            : targetMethod.Name == "get_Spans" ? Array.CreateInstance(targetMethod.ReturnType.GetGenericArguments()[0], 0)
            : null;
    }
}
