using System.Text.Json;
using NJsonSchema;

namespace NerLib.Tests.Output;

/// <summary>What spaCy documents of <c>Doc.to_json</c> and demands in <c>Doc.from_json</c>, checked without it.</summary>
public class SpacyFormatTests
{
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline(new() { Layers = Layers.All });

    // After spaCy's DocJSONSchema and the attributes that to_json lists; nothing else may be there.
    static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(
        """
        {
          "type": "object", "additionalProperties": false, "required": ["text", "tokens"],
          "properties": {
            "text": { "type": "string" },
            "ents": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["start", "end", "label"],
              "properties": { "start": { "type": "integer" }, "end": { "type": "integer" }, "label": { "type": "string" } } } },
            "sents": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["start", "end"],
              "properties": { "start": { "type": "integer" }, "end": { "type": "integer" } } } },
            "tokens": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "start", "end"],
              "properties": { "id": { "type": "integer" }, "start": { "type": "integer" }, "end": { "type": "integer" }, "tag": { "type": "string" },
                "pos": { "enum": ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB",
                                  "X", "SPACE"] },
                "dep": { "type": "string" }, "head": { "type": "integer" } } } },
            "spans": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "object", "additionalProperties": false,
              "required": ["start", "end", "label", "kb_id"],
              "properties": { "start": { "type": "integer" }, "end": { "type": "integer" },
                              "label": { "type": "string" }, "kb_id": { "type": "string" } } } } }
          }
        }
        """).GetAwaiter().GetResult();

    static readonly string[] Texts =
    [
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "article.txt")),
        "",
        " \n ",
        "  Ada \U0001F600  left. \n\n“Yes,” said\u00a0Ada.\t",
        "\ud800 lone \udc00 surrogates, \0 and\u200b “quotes” said Ada.",
        "“Über ‘die’ Brücke,”  Tomas Reyes told\r\nthe Herald.\r\n",
    ];

    [TestCaseSource(nameof(Texts))]
    public void Only_documented_fields_are_written(string text) =>
        Schema.Validate(SpacyFormat.ToString(Pipeline.Annotate(text))).Select(error => error.ToString()).Should().BeEmpty();

    [TestCaseSource(nameof(Texts))]
    public void Tokens_and_single_spaces_make_up_the_text(string text)
    {
        var doc = Parse(text);
        var points = doc.GetProperty("text").GetString()!.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        int end = 0;
        foreach (var token in doc.GetProperty("tokens").EnumerateArray())
        {
            var (start, next) = Offsets(token);
            string.Concat(points[end..start]).Should().BeOneOf("", " ");
            next.Should().BeGreaterThan(start);
            end = next;
        }
        string.Concat(points[end..]).Should().BeOneOf("", " ");
    }

    [TestCaseSource(nameof(Texts))]
    public void Entities_sentences_and_spans_lie_on_tokens(string text)
    {
        var doc = Parse(text);
        var tokens = doc.GetProperty("tokens").EnumerateArray().Select(Offsets).ToList();
        var (starts, ends) = (tokens.Select(token => token.Start).ToHashSet(), tokens.Select(token => token.End).ToHashSet());
        foreach (var span in doc.GetProperty("ents").EnumerateArray()
            .Concat(doc.TryGetProperty("sents", out var sents) ? sents.EnumerateArray() : [])
            .Concat(doc.GetProperty("spans").EnumerateObject().SelectMany(group => group.Value.EnumerateArray())))
            (starts.Contains(Offsets(span).Start) && ends.Contains(Offsets(span).End)).Should().BeTrue();
    }

    [TestCaseSource(nameof(Texts))]
    public void Every_sentence_is_one_tree(string text)
    {
        var doc = Parse(text);
        if (!doc.TryGetProperty("sents", out var sents)) return;
        var tokens = doc.GetProperty("tokens").EnumerateArray().ToList();
        foreach (var (start, end) in sents.EnumerateArray().Select(Offsets))
        {
            var inside = tokens.Where(token => Offsets(token).Start >= start && Offsets(token).End <= end).ToList();
            inside.Should().ContainSingle(token => token.GetProperty("head").GetInt32() == token.GetProperty("id").GetInt32())
                .Which.GetProperty("dep").GetString().Should().Be("ROOT");
            inside.Select(token => token.GetProperty("head").GetInt32()).Should().BeSubsetOf(inside.Select(token => token.GetProperty("id").GetInt32()));
        }
    }

    [Test]
    public void Sentences_follow_each_other_without_a_gap()
    {
        var sents = Parse(Texts[0]).GetProperty("sents").EnumerateArray().Select(Offsets).ToList();
        foreach (var (before, after) in sents.Zip(sents.Skip(1))) (after.Start - before.End).Should().BeInRange(0, 1);
    }

    [Test]
    public void Offsets_count_code_points()
    {
        var doc = Parse("\U0001F600 Ada left.");
        doc.GetProperty("ents").EnumerateArray().Select(Offsets).Should().Equal((2, 5));
    }

    [Test]
    public void A_quote_its_cue_and_its_speaker_share_an_id()
    {
        var spans = Parse("“Yes,” said Ada Lovelace.").GetProperty("spans");
        foreach (var (group, text, label) in new[]
            { ("quotes", "“Yes,”", "direct"), ("cues", "said", "cue"), ("speakers", "Ada Lovelace", "person"), ("mentions", "Ada Lovelace", "name") })
        {
            var span = spans.GetProperty(group).EnumerateArray().Single();
            "“Yes,” said Ada Lovelace."[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()].Should().Be(text);
            (span.GetProperty("label").GetString(), span.GetProperty("kb_id").GetString()).Should().Be((label, "0"));
        }
    }

    [Test]
    public void Without_the_syntax_of_every_token_there_is_none() =>
        JsonDocument.Parse(SpacyFormat.ToString(EnglishModel.CreatePipeline().Annotate(Texts[0]))).RootElement
            .GetProperty("tokens").EnumerateArray().Should().OnlyContain(token => token.EnumerateObject().Count() == 3);

    static JsonElement Parse(string text) => JsonDocument.Parse(SpacyFormat.ToString(Pipeline.Annotate(text))).RootElement;

    static (int Start, int End) Offsets(JsonElement span) => (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
}
