using System.Text.Json;
using System.Text.Json.Serialization;
using NerLib.Output.Json;

namespace NerLib;

/// <summary>
/// Lets <see cref="JsonSerializer"/> write and read a <see cref="Document"/> as <see cref="JsonFormat"/> does by default. <see cref="Document"/> names it,
/// so that it is used without registration, also in a web API that returns a document and with source generation.
/// </summary>
/// <remarks>Indentation and escapes are those of the serializer's options.</remarks>
public sealed class DocumentJsonConverter : JsonConverter<Document>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no annotation, or has no text.</exception>
    public override Document Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return new DocumentJsonReader(json.RootElement, text: null, OffsetUnit.Utf16).Read();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Document value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        new DocumentJsonWriter(value, writer, new()).Write();
    }
}
