using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NerLib.Output.Json;

namespace NerLib;

/// <summary>Writes documents as the JSON of spaCy's <c>Doc.to_json</c>, which <c>Doc.from_json</c> reads.</summary>
/// <remarks>
/// <para>Offsets count code points, as Python does. White space other than one space after a token is a token of its own, as spaCy has it.</para>
/// <para><c>tag</c>, <c>pos</c>, <c>dep</c> and <c>head</c> are there when every token was analysed (<see cref="Layers.Syntax"/>): Penn tags, and parts of
/// speech and relations of Universal Dependencies, not the relations of spaCy's own English models. There are no lemmas or morphology.</para>
/// <para>The span groups <c>quotes</c>, <c>cues</c> and <c>speakers</c> hold the quotes; <c>kb_id</c> is the quote's index in each of them.
/// <c>mentions</c> holds those of actors; its <c>kb_id</c> is the actor's index.</para>
/// </remarks>
public static class SpacyFormat
{
    /// <summary>Writes one JSON object in UTF-8, on one line. Lone surrogates of the text are written as U+FFFD.</summary>
    /// <param name="document">The document; it needs tokens.</param>
    /// <param name="output">Where to; nothing is written before or after the object.</param>
    public static void Write(Document document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        new SpacyDoc(document, json).Write();
    }

    /// <summary>The same as a string.</summary>
    public static string ToString(Document document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(document, buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
