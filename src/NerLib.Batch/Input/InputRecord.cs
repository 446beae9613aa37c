using System.Text.Json;

namespace NerLib.Batch.Input;

/// <summary>One of many texts: an id, the text and what else stands beside it, or what is wrong.</summary>
/// <param name="Id">The id as it stands, a string or a number; null if there is none that can be read.</param>
/// <param name="Source">The text; null if something is wrong.</param>
/// <param name="Error">What was found and what was expected; null if all is right.</param>
sealed record InputRecord(JsonElement? Id, SourceText? Source, string? Error)
{
    const string DateField = "date";

    /// <summary>The fields besides id and text, in their order, which are passed through.</summary>
    public IReadOnlyDictionary<string, JsonElement> Fields { get; private init; } = NoFields;

    static readonly OrderedDictionary<string, JsonElement> NoFields = [];

    /// <param name="values">The fields in their order; of two with one name the last counts.</param>
    /// <param name="names">Which of them are the id and the text.</param>
    public static InputRecord Of(IEnumerable<KeyValuePair<string, JsonElement>> values, FieldNames names)
    {
        var fields = new OrderedDictionary<string, JsonElement>();
        foreach (var (name, value) in values) fields[name] = value;
        if (fields.Remove(names.Id, out var id) && id.ValueKind != JsonValueKind.Null)
        {
            if (id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                return Wrong($"'{names.Id}' is {JsonText.NameOf(id)}; expected a string or a number");
            if (!JsonText.IsWellFormed(id)) return Wrong($"'{names.Id}' {JsonText.HalfPair}");
        }
        else if (names.IdIsRequired) return Wrong($"the line has no '{names.Id}'");
        var given = id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id : (JsonElement?)null;
        if (!fields.Remove(names.Text, out var text)) return Wrong($"the line has no '{names.Text}'", given);
        if (text.ValueKind != JsonValueKind.String) return Wrong($"'{names.Text}' is {JsonText.NameOf(text)}; expected a string", given);
        if (JsonText.StringOf(text) is not { } content) return Wrong($"'{names.Text}' {JsonText.HalfPair}", given);
        if (fields.FirstOrDefault(field => !JsonText.IsWellFormed(field.Value)) is { Key: { } bad }) return Wrong($"'{bad}' {JsonText.HalfPair}", given);
        return new(given, new(content, DayOf(fields)), null) { Fields = fields };

        static InputRecord Wrong(string error, JsonElement? id = null) => new(id, null, error);
    }

    /// <summary>The same, or what is wrong with a text that is longer than is allowed.</summary>
    /// <param name="maxLength">Longest text, in UTF-16 units.</param>
    public InputRecord Checked(int maxLength) => Source is { } source && source.Text.Length > maxLength
        ? this with { Error = $"the text has {source.Text.Length} characters; --max-length allows {maxLength}" }
        : this;

    /// <summary>The day on which the text was written: <c>date</c>, where it begins as ISO 8601 writes a day; null if there is none.</summary>
    static DateOnly? DayOf(OrderedDictionary<string, JsonElement> fields) =>
        fields.TryGetValue(DateField, out var date) && date.ValueKind == JsonValueKind.String && date.GetString() is { Length: >= IsoDay.Length } day
            ? IsoDay.Parse(day[..IsoDay.Length]) : null;
}
