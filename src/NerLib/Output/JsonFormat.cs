using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NerLib.Output.Json;

namespace NerLib;

/// <summary>Writes and reads documents as JSON; the schema is <c>docs/annotation.schema.json</c>.</summary>
/// <example>
/// <code>
/// string json = JsonFormat.ToString(document, new() { Text = false });   // without the text, to be kept beside it
/// Document again = JsonFormat.Read(json, document.Text);
/// </code>
/// </example>
public static class JsonFormat
{
    /// <summary>Writes one JSON object in UTF-8. Lone surrogates of the text are written as U+FFFD.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to; nothing is written before or after the object.</param>
    /// <param name="options">Null for the defaults.</param>
    public static void Write(Document document, IBufferWriter<byte> output, JsonFormatOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= new();
        using var json = new Utf8JsonWriter(output, new() { Indented = options.Indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        new DocumentJsonWriter(document, json, options).Write();
    }

    /// <summary>The same as a string.</summary>
    public static string ToString(Document document, JsonFormatOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(document, buffer, options);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads what <see cref="Write"/> or the command line has written.</summary>
    /// <remarks>
    /// Tokens that were not written are made again from the text, by the built-in tokenizer. Not in the JSON, and so not read: syntax, mentions that
    /// refer to nobody, the document's id. Confidences have four decimals. Members that are not known are passed over.
    /// </remarks>
    /// <param name="json">One JSON object.</param>
    /// <param name="text">The text that was annotated; null to take the one in the JSON.</param>
    /// <param name="offsets">What the offsets in the JSON count.</param>
    /// <exception cref="JsonException">
    /// It is no JSON, no annotation, has no text where none is given, or does not fit the text; the message says where and why.
    /// </exception>
    public static Document Read(string json, string? text = null, OffsetUnit offsets = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var parsed = JsonDocument.Parse(json);
        return new DocumentJsonReader(parsed.RootElement, text, offsets).Read();
    }

    /// <summary>Reads UTF-8.</summary>
    /// <inheritdoc cref="Read(string, string?, OffsetUnit)"/>
    public static Document Read(ReadOnlySpan<byte> json, string? text = null, OffsetUnit offsets = OffsetUnit.Utf16)
    {
        var reader = new Utf8JsonReader(json);
        using var parsed = JsonDocument.ParseValue(ref reader);
        reader.Read();   // throws where something follows
        return new DocumentJsonReader(parsed.RootElement, text, offsets).Read();
    }

    /// <summary>Reads a file or another stream of UTF-8, to its end; it stays open.</summary>
    /// <inheritdoc cref="Read(string, string?, OffsetUnit)"/>
    public static Document Read(Stream json, string? text = null, OffsetUnit offsets = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var parsed = JsonDocument.Parse(json);
        return new DocumentJsonReader(parsed.RootElement, text, offsets).Read();
    }
}
