using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CsCheck;
using NerLib.Tests.Pipeline;

namespace NerLib.Tests.Output;

/// <summary>Documents read from the JSON that was written of them.</summary>
public partial class JsonReadTests
{
    const string News = "😀 Ilse Brandt, the mayor, paid $5 million on Friday. “We are late,” she told Siemens.";

    static readonly JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly string Article = File.ReadAllText(Path.Combine(Repository.Root, "docs", "article.txt"));
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();
    static readonly Document Document = Pipeline.Annotate(News);

    [Test]
    public void The_article_read_and_written_again_is_the_same_in_every_unit([Values] OffsetUnit unit, [Values] bool tokens, [Values] bool text) =>
        AssertSameAgain(Pipeline.Annotate(Article), new() { Offsets = unit, Tokens = tokens, Text = text });

    [Test]
    public void Odd_texts_read_and_written_again_are_the_same() =>
        Gen.Select(OddTexts.Pages, Gen.Enum<OffsetUnit>(), Gen.Bool, Gen.Bool).Sample((text, unit, tokens, writesText) =>
            AssertSameAgain(Pipeline.Annotate(text), new() { Offsets = unit, Tokens = tokens, Text = writesText }), iter: 300);

    [Test]
    public void All_layers_but_the_syntax_come_back()
    {
        var document = Pipeline.Annotate(Article);
        var again = JsonFormat.Read(JsonFormat.ToString(document));
        again.Regions.Should().Equal(document.Regions);
        again.Tokens.Should().Equal(document.Tokens);
        again.Sentences.Should().Equal(document.Sentences);
        again.Entities.Select(Rounded).Should().Equal(document.Entities.Select(Rounded));
        again.People.Select(actor => actor.Name).Should().Equal(document.People.Select(actor => actor.Name));
        foreach (var (read, written) in again.Actors.Zip(document.Actors))
        {
            again.MentionsOf(read).Should().Equal(document.MentionsOf(written));
            read.Roles.Select(role => (role.Text, role.Span, again.Mentions[role.Mention]))
                .Should().Equal(written.Roles.Select(role => (role.Text, role.Span, document.Mentions[role.Mention])));
        }
        again.Quotes.Select(quote => quote.Speaker?.Actor).Should().OnlyContain(actor => actor == null || again.Actors.Contains(actor));

        static Entity Rounded(Entity entity) => entity with { Confidence = MathF.Round(entity.Confidence, 4) };
    }

    [Test]
    public void Tokens_of_another_library_are_read_if_they_were_written()
    {
        TextSpan[] tokens = [new(0, 3), new(4, 12), new(13, 18)];
        var document = Pipeline.Annotate("Ada Lovelace left.", tokens, [new(0, 3)]);
        AssertSameAgain(document, new() { Tokens = true });
        FluentActions.Invoking(() => JsonFormat.Read(JsonFormat.ToString(Pipeline.Annotate("Ada can't go", [new(0, 3), new(4, 7)], [new(0, 2)]))))
            .Should().Throw<JsonException>().WithMessage("*$.sentences[0] does not begin and end with a token*JsonFormatOptions.Tokens*");
    }

    [Test]
    public void A_string_its_bytes_and_a_stream_are_read_alike()
    {
        string json = JsonFormat.ToString(Document);
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(json);
        using var stream = new MemoryStream(bytes);
        JsonFormat.ToString(JsonFormat.Read(bytes)).Should().Be(json);
        JsonFormat.ToString(JsonFormat.Read(stream)).Should().Be(json);
        FluentActions.Invoking(() => JsonFormat.Read([.. bytes, .. "{}"u8])).Should().Throw<JsonException>();
    }

    [Test]
    public void Without_the_text_in_the_json_it_must_be_given()
    {
        string json = JsonFormat.ToString(Document, new() { Text = false });
        JsonFormat.ToString(JsonFormat.Read(json, News), new() { Text = false }).Should().Be(json);
        FluentActions.Invoking(() => JsonFormat.Read(json)).Should().Throw<JsonException>().WithMessage("*has no 'text'; give the text*");
    }

    [Test]
    public void What_is_not_the_text_is_refused()
    {
        FluentActions.Invoking(() => JsonFormat.Read(JsonFormat.ToString(Document), "Other")).Should().Throw<JsonException>().WithMessage("*not the text*");
        FluentActions.Invoking(() => JsonFormat.Read(JsonFormat.ToString(Document, new() { Text = false }), News.Replace("Ilse", "Elsa")))
            .Should().Throw<JsonException>().WithMessage("*$.entities[0] is 'Ilse Brandt' in the JSON and 'Elsa Brandt' in the text*");
    }

    [Test]
    public void Offsets_of_another_unit_are_refused() =>
        FluentActions.Invoking(() => JsonFormat.Read(JsonFormat.ToString(Document, new() { Offsets = OffsetUnit.Utf8 })))
            .Should().Throw<JsonException>().WithMessage("*see that the offsets count what was asked for*");

    [TestCase("entities", 0, "start", "-1", "*$.entities[0] is ?-1, 14)*no stretch of the text*")]
    [TestCase("entities", 0, "end", "1000", "*$.entities[0] is ?3, 1000)*no stretch of the text*")]
    [TestCase("entities", 1, "start", "5", "*$.entities[1]*")]
    [TestCase("entities", 0, "confidence", "2", "*$.entities[0].confidence is not from 0 to 1*")]
    [TestCase("entities", 0, "type", "7", "*$.entities[0].type is of kind number; expected string*")]
    [TestCase("regions", 0, "kind", "\"footer\"", "*$.regions[0].kind is 'footer'; expected one of body, byline, *")]
    [TestCase("regions", 0, "start", "1.5", "*$.regions[0].start is no whole number*")]
    [TestCase("actors", 0, "id", "3", "*$.actors[0].id is 3; expected the index in the array, 0*")]
    [TestCase("actors", 0, "mentions", "[]", "*$.actors[0].mentions is empty*")]
    [TestCase("quotes", 0, "spans", "[]", "*$.quotes[0].spans is empty*")]
    [TestCase("quotes", 0, "rule", "null", "*$.quotes[0] has no 'rule'*")]
    public void What_does_not_fit_is_refused_with_its_place(string layer, int index, string member, string value, string message)
    {
        var json = JsonNode.Parse(JsonFormat.ToString(Document))!;
        json[layer]![index]![member] = JsonNode.Parse(value);
        FluentActions.Invoking(() => JsonFormat.Read(json.ToJsonString())).Should().Throw<JsonException>().WithMessage(message);
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("""{"text": "\ud800"}""")]
    [TestCase("""{"text": "a"}""")]
    [TestCase("""{"id": 1, "error": "bad line"}""")]
    public void What_is_no_annotation_is_refused(string json) => FluentActions.Invoking(() => JsonFormat.Read(json)).Should().Throw<JsonException>();

    [Test]
    public void A_serializer_writes_and_reads_a_document_as_the_format_does()
    {
        string json = JsonSerializer.Serialize(Document, Unescaped);
        json.Should().Be(JsonFormat.ToString(Document));
        JsonFormat.ToString(JsonSerializer.Deserialize<Document>(json)!).Should().Be(json);
    }

    [Test]
    public void A_generated_serializer_uses_the_same_json()
    {
        string json = JsonSerializer.Serialize(new Answer(7, Document), AnswerJson.Default.Answer);
        JsonNode.DeepEquals(JsonNode.Parse(json)!["Document"], JsonNode.Parse(JsonFormat.ToString(Document))).Should().BeTrue();
        JsonFormat.ToString(JsonSerializer.Deserialize(json, AnswerJson.Default.Answer)!.Document).Should().Be(JsonFormat.ToString(Document));
    }

    static void AssertSameAgain(Document document, JsonFormatOptions options)
    {
        string json = JsonFormat.ToString(document, options);
        JsonFormat.ToString(JsonFormat.Read(json, options.Text ? null : document.Text, options.Offsets), options).Should().Be(json);
    }

    internal sealed record Answer(int Number, Document Document);

    [JsonSerializable(typeof(Answer))]
    sealed partial class AnswerJson : JsonSerializerContext;
}
