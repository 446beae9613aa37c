using System.Text.Encodings.Web;
using System.Text.Json;

namespace NerLib.Batch.Input;

/// <summary>Values of JSON as texts: what they are called in messages, and whether their escapes make sense.</summary>
static class JsonText
{
    /// <summary>What is wrong with a value that is not well formed.</summary>
    public const string HalfPair = "escapes half a surrogate pair (\\ud800 to \\udfff); escape both halves or write the character itself";

    public static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonElement Null { get; } = JsonDocument.Parse("null").RootElement;

    public static JsonElement Of<T>(T value) => JsonSerializer.SerializeToElement(value, Relaxed);

    /// <summary>The string; null if it escapes half a surrogate pair.</summary>
    public static string? StringOf(JsonElement element)
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

    /// <summary>Whether no string in a value, nor the name of a field, escapes half a surrogate pair.</summary>
    public static bool IsWellFormed(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => StringOf(element) is not null,
        JsonValueKind.Array => element.EnumerateArray().All(IsWellFormed),
        JsonValueKind.Object => element.EnumerateObject().All(field => NameOf(field) is not null && IsWellFormed(field.Value)),
        _ => true,
    };

    /// <summary>The name of a field; null if it escapes half a surrogate pair.</summary>
    public static string? NameOf(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What a value is, in words.</summary>
    public static string NameOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };
}
