using System.Text.Json;

namespace NerLib.Batch.Input;

/// <summary>An object a line. Blank lines are passed over.</summary>
/// <param name="stream">The lines.</param>
/// <param name="names">Which fields are the text and the id.</param>
/// <param name="length">Length of the stream in bytes; null if unknown.</param>
sealed class JsonLinesSource(Stream stream, FieldNames names, long? length) : IInputSource
{
    public long? Length => length;

    public bool IdsDiffer => false;

    public IAsyncEnumerable<InputItem> ReadAsync(InputPosition from, CancellationToken cancellationToken)
    {
        if (from != default) stream.Position = from.Offset;
        return LineReader.ReadAsync(stream, from, cancellationToken).Where(line => !IsBlank(line.Bytes.Span)).Select(line => new InputItem(
            $"line {line.Number}", line.EndOffset, stream.CanSeek ? new(line.EndOffset, line.Number) : null, () => Parse(line.Bytes)));
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    InputRecord Parse(ReadOnlyMemory<byte> line)
    {
        string expected = $"expected {{\"{names.Id}\": …, \"{names.Text}\": …}}";
        if (line.Span.StartsWith(System.Text.Encoding.UTF8.Preamble)) line = line[System.Text.Encoding.UTF8.Preamble.Length..];
        if (!System.Text.Unicode.Utf8.IsValid(line.Span)) return Wrong(Utf8.Refusal);
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return Wrong($"found {JsonText.NameOf(json.RootElement)}; expected an object{expected["expected".Length..]}");
            var fields = new List<KeyValuePair<string, JsonElement>>();
            foreach (var field in json.RootElement.EnumerateObject())
            {
                if (JsonText.NameOf(field) is not { } name) return Wrong($"the name of a field {JsonText.HalfPair}");
                fields.Add(new(name, field.Value.Clone()));
            }
            return InputRecord.Of(fields, names);
        }
        catch (JsonException error)
        {
            return Wrong($"the line is not JSON ({error.Message}); {expected}");
        }
    }

    static InputRecord Wrong(string error) => new(null, null, error);

    static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
}
