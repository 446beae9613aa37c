using System.Text.Json;

namespace NerLib.Evaluation.Corpora;

/// <summary>A document with its quotations marked by hand. Offsets are UTF-16 units; the files count code points.</summary>
sealed record QuoteDocument
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<GoldQuote> Quotes { get; init; }

    /// <summary>Stretches that nobody annotated; what is found there counts for nothing.</summary>
    public required IReadOnlyList<TextSpan> Ignored { get; init; }

    /// <summary>In fiction, the forms of each character's name, by name.</summary>
    public required IReadOnlyList<(string Name, IReadOnlyList<string> Aliases)> Characters { get; init; }
}

/// <summary>A quotation marked by hand.</summary>
sealed record GoldQuote
{
    public required QuoteKind Kind { get; init; }

    public required IReadOnlyList<TextSpan> Spans { get; init; }

    public required IReadOnlyList<TextSpan> Cues { get; init; }

    public TextSpan? Speaker { get; init; }

    public string? SpeakerName { get; init; }

    /// <summary>person, organisation, place, group, anonymous, document or none; person where the corpus does not say.</summary>
    public required string SpeakerType { get; init; }

    /// <summary>False for attitudes and events, which nobody uttered.</summary>
    public required bool IsSpeech { get; init; }

    /// <summary>Whether the annotator was sure of the speaker.</summary>
    public required bool IsSure { get; init; }

    /// <summary>explicit, anaphoric or implicit, where the corpus says so.</summary>
    public string? Type { get; init; }
}

/// <summary>Reads the quotation corpora: JSON lines.</summary>
static class QuoteCorpus
{
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<QuoteDocument> Read(string path) =>
        JsonLines.Read(path, ReadDocument, "{\"id\", \"text\", \"quotes\"}");

    public static QuoteDocument ReadDocument(JsonElement json)
    {
        string text = json.GetProperty("text").GetString()!;
        int[] offsets = Utf16Offsets(text);
        return new()
        {
            Id = json.GetProperty("id").GetString()!,
            Text = text,
            Quotes = [.. json.GetProperty("quotes").EnumerateArray().Select(quote => ReadQuote(quote, offsets))],
            Ignored = Spans(json, "ignore", offsets),
            Characters = json.TryGetProperty("characters", out var characters) && characters.ValueKind == JsonValueKind.Array
                ? [.. characters.EnumerateArray().Select(ReadCharacter)] : [],
        };
    }

    static GoldQuote ReadQuote(JsonElement json, int[] offsets) => new()
    {
        Kind = Enum.Parse<QuoteKind>(json.GetProperty("kind").GetString()!, ignoreCase: true),
        Spans = Spans(json, "spans", offsets),
        Cues = Spans(json, "cues", offsets),
        Speaker = json.TryGetProperty("speaker", out var speaker) && speaker.ValueKind == JsonValueKind.Array ? Span(speaker, offsets) : null,
        SpeakerName = Text(json, "speaker_name"),
        SpeakerType = Text(json, "speaker_type") ?? "person",
        IsSpeech = !json.TryGetProperty("speech", out var speech) || speech.ValueKind != JsonValueKind.False,
        IsSure = !json.TryGetProperty("sure", out var sure) || sure.ValueKind == JsonValueKind.True,
        Type = Text(json, "type"),
    };

    static (string, IReadOnlyList<string>) ReadCharacter(JsonElement json) =>
        (json.GetProperty("name").GetString()!,
            json.TryGetProperty("aliases", out var aliases) && aliases.ValueKind == JsonValueKind.Array
                ? [.. aliases.EnumerateArray().Select(alias => alias.GetString()!)] : []);

    static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static IReadOnlyList<TextSpan> Spans(JsonElement json, string name, int[] offsets) =>
        json.TryGetProperty(name, out var spans) && spans.ValueKind == JsonValueKind.Array
            ? [.. spans.EnumerateArray().Select(span => Span(span, offsets))] : [];

    static TextSpan Span(JsonElement pair, int[] offsets) => new(offsets[pair[0].GetInt32()], offsets[pair[1].GetInt32()]);

    /// <summary>For each code point, and the end, where it begins.</summary>
    public static int[] Utf16Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
        }
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
