using System.Text.Json;

namespace NerLib.Cli.Input;

/// <summary>A line of a batch, read: an id and a text, or what is wrong with it.</summary>
/// <param name="Id">The id as it stands, a string or a number; null if the line has none that can be read.</param>
/// <param name="Text">The text; null if the line is wrong.</param>
/// <param name="Error">What was found and what was expected; null if the line is right.</param>
sealed record BatchLine(JsonElement? Id, string? Text, string? Error)
{
    /// <summary>The day on which the text was written: <c>date</c>, where it begins as ISO 8601 writes a day; null if there is none.</summary>
    public DateOnly? Written { get; private init; }

    const string HalfPair = "escapes half a surrogate pair (\\ud800 to \\udfff); escape both halves or write the character itself";

    public static BatchLine Parse(ReadOnlyMemory<byte> line)
    {
        if (line.Span.StartsWith(System.Text.Encoding.UTF8.Preamble)) line = line[System.Text.Encoding.UTF8.Preamble.Length..];
        if (!System.Text.Unicode.Utf8.IsValid(line.Span)) return Wrong(null, "the line is not UTF-8; convert the file first, for example with iconv");
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement);
        }
        catch (JsonException error)
        {
            return Wrong(null, $"the line is not JSON ({error.Message}); expected {{\"id\": …, \"text\": …}}");
        }
    }

    static BatchLine Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return Wrong(null, $"found {NameOf(root)}; expected an object {{\"id\": …, \"text\": …}}");

        JsonElement? id = null;
        if (root.TryGetProperty("id", out var given) && given.ValueKind != JsonValueKind.Null)
        {
            if (given.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                return Wrong(null, $"'id' is {NameOf(given)}; expected a string or a number");
            id = given.Clone();
            if (given.ValueKind == JsonValueKind.String && StringOf(given) is null) return Wrong(null, $"'id' {HalfPair}");
        }
        if (!root.TryGetProperty("text", out var text)) return Wrong(id, "the line has no 'text'");
        if (text.ValueKind != JsonValueKind.String) return Wrong(id, $"'text' is {NameOf(text)}; expected a string");
        return StringOf(text) is { } value ? new(id, value, null) { Written = DayOf(root) } : Wrong(id, $"'text' {HalfPair}");
    }

    static DateOnly? DayOf(JsonElement root) =>
        root.TryGetProperty("date", out var date) && date.ValueKind == JsonValueKind.String && StringOf(date) is { Length: >= IsoDay.Length } value
            ? IsoDay.Parse(value[..IsoDay.Length]) : null;

    /// <summary>Null if the string escapes half a surrogate pair.</summary>
    static string? StringOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    static BatchLine Wrong(JsonElement? id, string error) => new(id, null, error);

    static string NameOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };
}
