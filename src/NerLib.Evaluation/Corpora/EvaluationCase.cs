using System.Text.Json;

namespace NerLib.Evaluation.Corpora;

/// <summary>A short text in which a library may go wrong, with what must be found in it and what must not.</summary>
sealed record EvaluationCase
{
    public required string Id { get; init; }

    /// <summary>The kind of fault that it shows.</summary>
    public required string Kind { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<ExpectedQuote> Quotes { get; init; }

    /// <summary>Words that are no quote.</summary>
    public required IReadOnlyList<string> NoQuotes { get; init; }

    /// <summary>Names by which nobody speaks.</summary>
    public required IReadOnlyList<string> NoSpeakers { get; init; }

    /// <summary>Whether no two quotes may share text.</summary>
    public required bool NoOverlap { get; init; }

    /// <summary>How many quotes there are; null if not asked.</summary>
    public required int? Count { get; init; }

    public required IReadOnlyList<ExpectedEntity> Entities { get; init; }

    /// <summary>Words that are no entity of a type; <see cref="ExpectedEntity.AnyType"/> for none at all.</summary>
    public required IReadOnlyList<ExpectedEntity> NoEntities { get; init; }

    /// <summary>A mention's words, and the name of who is meant.</summary>
    public required IReadOnlyList<(string Mention, string Name)> Actors { get; init; }

    /// <summary>How many sentences there are; null if not asked.</summary>
    public required int? Sentences { get; init; }

    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<EvaluationCase> Read(string path) =>
        JsonLines.Read(path, Read, """{"id", "kind", "text", "right": {"quotes", "entities", …}}""");

    static EvaluationCase Read(JsonElement json)
    {
        var right = json.GetProperty("right");
        return new()
        {
            Id = json.GetProperty("id").GetString()!,
            Kind = json.GetProperty("kind").GetString()!,
            Text = json.GetProperty("text").GetString()!,
            Quotes = Items(right, "quotes", quote => new ExpectedQuote(
                quote.GetProperty("text").GetString()!, OneOrMore(quote, "speaker"), OneOrMore(quote, "kind"), IsTrue(quote, "loose"))),
            NoQuotes = Items(right, "no_quotes", words => words.GetString()!),
            NoSpeakers = Items(right, "no_speakers", name => name.GetString()!),
            NoOverlap = IsTrue(right, "no_overlap"),
            Count = Number(right, "count"),
            Entities = Items(right, "entities", ReadEntity),
            NoEntities = Items(right, "no_entities", ReadEntity),
            Actors = Items(right, "actors", pair => (pair[0].GetString()!, pair[1].GetString()!)),
            Sentences = Number(right, "sentences"),
        };
    }

    static ExpectedEntity ReadEntity(JsonElement pair) => new(pair[0].GetString()!, OneOrMore(pair[1]));

    static IReadOnlyList<T> Items<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out var items) ? [.. items.EnumerateArray().Select(read)] : [];

    static IReadOnlyList<string>? OneOrMore(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? OneOrMore(value) : null;

    static IReadOnlyList<string> OneOrMore(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [value.GetString()!];

    static bool IsTrue(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    static int? Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : null;
}

/// <summary>A quote of which one span, or all together, are these words.</summary>
/// <param name="Text">Its words; quotation marks and stops around them do not count.</param>
/// <param name="Speakers">Names of the speaker of which each is right; null if not asked.</param>
/// <param name="Kinds">Kinds of which each is right; null if not asked.</param>
/// <param name="IsLoose">Whether a span may have more words.</param>
sealed record ExpectedQuote(string Text, IReadOnlyList<string>? Speakers, IReadOnlyList<string>? Kinds, bool IsLoose);

/// <summary>Words, and the types of which each is right.</summary>
sealed record ExpectedEntity(string Text, IReadOnlyList<string> Types)
{
    public const string AnyType = "*";
}
