using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NerLib.Output.Json;

namespace NerLib;

/// <summary>Writes documents as JSON; the schema is <c>docs/annotation.schema.json</c>.</summary>
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
}
