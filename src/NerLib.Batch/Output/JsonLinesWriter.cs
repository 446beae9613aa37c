using System.Buffers;
using System.Text.Json;
using NerLib.Batch.Input;

namespace NerLib.Batch.Output;

/// <summary>An object a line: an annotation, or an id and what is wrong. Only whole lines are written.</summary>
/// <param name="file">Written to; closed at the end.</param>
/// <param name="options">How annotations are written.</param>
sealed class JsonLinesWriter(Stream file, JsonFormatOptions options) : IDocumentWriter
{
    readonly BufferedStream _output = new(file, 1 << 16);

    public Func<ValueTask> Format(InputRecord record, Document document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonFormat.Write(document, buffer, options with { Id = record.Id ?? JsonText.Null, Fields = record.Fields });
        buffer.Write("\n"u8);
        return () => _output.WriteAsync(buffer.WrittenMemory, CancellationToken.None);
    }

    public ValueTask WriteErrorAsync(InputRecord record, string error) =>
        _output.WriteAsync((byte[])[.. JsonSerializer.SerializeToUtf8Bytes(new { id = record.Id ?? JsonText.Null, error }, JsonText.Relaxed), (byte)'\n']);

    public async ValueTask CompleteAsync() => await _output.FlushAsync();

    public ValueTask DisposeAsync() => _output.DisposeAsync();
}
