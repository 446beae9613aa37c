using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NerLib.Cli.Input;

/// <summary>Annotates a stream of lines in order, several at once.</summary>
/// <param name="pipeline">Does the work.</param>
/// <param name="format">How annotations are written.</param>
/// <param name="width">Lines to work on at once.</param>
sealed class Batch(NerPipeline pipeline, JsonFormatOptions format, int width)
{
    // A hash of each id, so that what is remembered of a line is 16 bytes, whatever its length.
    readonly HashSet<UInt128> _ids = [];

    /// <summary>Lines reported as wrong so far.</summary>
    public long BadLines { get; private set; }

    /// <param name="input">Read to its end.</param>
    /// <param name="output">Gets one line per line of the input that is not blank.</param>
    /// <param name="progress">Told the bytes of the input that are done.</param>
    /// <param name="cancellationToken">Stops between lines.</param>
    public async Task RunAsync(Stream input, Stream output, Action<long> progress, CancellationToken cancellationToken)
    {
        var lines = LineReader.ReadAsync(input, cancellationToken).Where(line => !IsBlank(line.Bytes.Span));
        await foreach (var result in OrderedParallel.Select(lines, Annotate, width, cancellationToken))
        {
            string? error = result.Line.Error ?? (IsNew(result.Line.Id) ? null : $"the id {result.Line.Id} was given before");
            if (error is null) await output.WriteAsync(result.Json, cancellationToken);
            else
            {
                BadLines++;
                await Console.Error.WriteLineAsync($"line {result.Number}: {error}");
                await output.WriteAsync(ErrorLine(result.Line.Id, $"line {result.Number}: {error}"), cancellationToken);
            }
            output.WriteByte((byte)'\n');
            progress(result.EndOffset);
        }
        await output.FlushAsync(cancellationToken);
    }

    Result Annotate(InputLine input, CancellationToken cancellationToken)
    {
        var line = BatchLine.Parse(input.Bytes);
        if (line.Text is null) return new(input.Number, input.EndOffset, line, default);
        Document document;
        try
        {
            document = pipeline.Annotate(line.Text, cancellationToken);
        }
        catch (ArgumentException error)
        {
            return new(input.Number, input.EndOffset, line with { Error = error.Message }, default);
        }
        var buffer = new ArrayBufferWriter<byte>();
        JsonFormat.Write(document, buffer, format with { Id = line.Id ?? NullId });
        return new(input.Number, input.EndOffset, line, buffer.WrittenMemory);
    }

    bool IsNew(JsonElement? id)
    {
        if (id is not { } given) return true;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(given.GetRawText()), hash);
        return _ids.Add(System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash));
    }

    static readonly JsonElement NullId = JsonDocument.Parse("null").RootElement;

    static byte[] ErrorLine(JsonElement? id, string error) =>
        JsonSerializer.SerializeToUtf8Bytes(new { id = id ?? NullId, error }, ErrorJson);

    static readonly JsonSerializerOptions ErrorJson = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    sealed record Result(long Number, long EndOffset, BatchLine Line, ReadOnlyMemory<byte> Json);
}
