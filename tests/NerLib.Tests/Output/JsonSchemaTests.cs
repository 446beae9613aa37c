using System.Text.Json;
using CsCheck;
using NerLib.Tests.Pipeline;
using NJsonSchema;

namespace NerLib.Tests.Output;

/// <summary>Real output against the schema that other programs rely on.</summary>
public class JsonSchemaTests
{
    static readonly JsonSchema Schema = JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "docs", "annotation.schema.json")).GetAwaiter().GetResult();
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();

    static readonly string[] Texts =
    [
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "article.txt")),
        "",
        "\ud800 lone \udc00 surrogates, \0 and “quotes”",
        "“Yes,” she said.",
    ];

    [TestCaseSource(nameof(Texts))]
    public void Every_annotation_is_valid(string text)
    {
        var document = Pipeline.Annotate(text);
        foreach (var unit in Enum.GetValues<OffsetUnit>())
            Errors(JsonFormat.ToString(document, new() { Offsets = unit, Tokens = true, Id = JsonDocument.Parse("7").RootElement })).Should().BeEmpty();
    }

    [Test]
    public void The_annotations_of_odd_texts_are_valid() => OddTexts.Pages.Sample(text =>
    {
        string json = JsonFormat.ToString(Pipeline.Annotate(text), new() { Tokens = true });
        if (Errors(json).ToList() is { Count: > 0 } errors) Assert.Fail($"{errors[0]}: {json}");
    }, iter: 200);

    [Test]
    public void In_any_unit_offsets_slice_the_text_that_is_written_beside_them() => Gen.Select(OddTexts.Pages, Gen.Enum<OffsetUnit>()).Sample((text, unit) =>
    {
        var root = JsonDocument.Parse(JsonFormat.ToString(Pipeline.Annotate(text), new() { Offsets = unit })).RootElement;
        string written = root.GetProperty("text").GetString()!;
        foreach (var entity in root.GetProperty("entities").EnumerateArray())
            if (Slice(written, unit, entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32()) != entity.GetProperty("text").GetString())
                return false;
        return true;
    }, iter: 200);

    [TestCase("It cost about $5-10 million.", """{"number":5000000,"to":10000000,"currency":"USD","approximate":true}""")]
    [TestCase("They walked 150 miles.", """{"number":150,"unit":"mi"}""")]
    [TestCase("They left last Tuesday.", """{"date":"2022-06-07"}""")]
    [TestCase("Thousands came.", null)]
    public void An_entity_has_the_value_that_is_certain(string text, string? value)
    {
        var entity = JsonDocument.Parse(JsonFormat.ToString(Pipeline.Annotate(text, new DateOnly(2022, 6, 14)))).RootElement.GetProperty("entities")[0];
        (entity.TryGetProperty("value", out var written) ? written.GetRawText() : null).Should().Be(value);
    }

    [TestCase("""{"regions": [], "sentences": [], "entities": [], "actors": []}""", Description = "no quotes")]
    [TestCase("""{"regions": [{"start": 0, "end": 1, "kind": "footer"}], "sentences": [], "entities": [], "actors": [], "quotes": []}""")]
    [TestCase("""{"regions": [], "sentences": [{"start": -1, "end": 1}], "entities": [], "actors": [], "quotes": []}""")]
    [TestCase("""{"regions": [], "sentences": [], "entities": [], "actors": [], "quotes": [], "more": 1}""")]
    public void The_schema_refuses_what_is_not_in_the_contract(string json) => Errors(json).Should().NotBeEmpty();

    [TestCase("""{"url": "u", "tags": [1.50, null]}""", """{"url":"u","tags":[1.50,null]}""")]
    [TestCase("{}", null)]
    public void What_else_is_known_of_a_document_is_copied(string fields, string? written)
    {
        var given = JsonSerializer.Deserialize<OrderedDictionary<string, JsonElement>>(fields)!;
        string json = JsonFormat.ToString(Pipeline.Annotate(Texts[3]), new() { Fields = given });
        Errors(json).Should().BeEmpty();
        (JsonDocument.Parse(json).RootElement.TryGetProperty("fields", out var found) ? found.GetRawText() : null).Should().Be(written);
    }

    [Test]
    public void Only_a_name_that_the_user_has_given_an_id_carries_one()
    {
        var names = new NameList([new("Mira", EntityType.Person, "m-1"), new("Oda", EntityType.Person)]);
        string json = JsonFormat.ToString(new NerPipeline(NerModel.Empty, new() { Names = [names] }).Annotate("Then Mira met Oda."));
        Errors(json).Should().BeEmpty();
        JsonDocument.Parse(json).RootElement.GetProperty("entities").EnumerateArray()
            .Select(entity => entity.TryGetProperty("id", out var id) ? id.GetString() : null).Should().Equal("m-1", null);
    }

    [Test]
    public void Actors_are_referred_to_by_their_index()
    {
        var json = JsonDocument.Parse(JsonFormat.ToString(Pipeline.Annotate(Texts[0]))).RootElement;
        var actors = json.GetProperty("actors").EnumerateArray().ToList();
        actors.Select(actor => actor.GetProperty("id").GetInt32()).Should().Equal(Enumerable.Range(0, actors.Count));
        foreach (var quote in json.GetProperty("quotes").EnumerateArray())
            if (quote.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker
                && speaker.GetProperty("actor") is { ValueKind: JsonValueKind.Number } index)
                actors[index.GetInt32()].GetProperty("name").GetString().Should().Be(speaker.GetProperty("name").GetString());
    }

    static string Slice(string text, OffsetUnit unit, int start, int end) => unit switch
    {
        OffsetUnit.Utf16 => text[start..end],
        OffsetUnit.CodePoint => string.Concat(text.EnumerateRunes().Take(end).Skip(start)),
        _ => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text).AsSpan(start..end)),
    };

    static IEnumerable<string> Errors(string json) => Schema.Validate(json).Select(error => error.ToString());
}
