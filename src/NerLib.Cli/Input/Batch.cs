using System.Buffers;
using System.Text.Json;
using NerLib.Pipeline;

namespace NerLib.Cli.Input;

/// <summary>Annotates a stream of lines in order, several at once.</summary>
/// <param name="pipeline">Does the work.</param>
/// <param name="format">How annotations are written.</param>
/// <param name="width">Lines to work on at once.</param>
/// <param name="finished">What an earlier run has written already; null for nothing.</param>
sealed class Batch(NerPipeline pipeline, JsonFormatOptions format, int width, FinishedLines? finished = null)
{
    readonly HashSet<BatchId> _ids = [];

    /// <summary>Lines reported as wrong so far, by an earlier run too.</summary>
    public long BadLines { get; private set; } = finished?.BadLines ?? 0;

    /// <summary>Lines written so far.</summary>
    public long Lines { get; private set; }

    /// <summary>Lines passed over because an earlier run has written them.</summary>
    public long Skipped { get; private set; }

    /// <summary>Bytes of the input that are done.</summary>
    public long Bytes { get; private set; }

    /// <param name="input">Read to its end.</param>
    /// <param name="output">Gets one line per line of the input that is not blank; only whole lines.</param>
    /// <param name="progress">Called after each line.</param>
    /// <param name="cancellationToken">Stops between lines.</param>
    public async Task RunAsync(Stream input, Stream output, Action progress, CancellationToken cancellationToken)
    {
        var lines = LineReader.ReadAsync(input, cancellationToken).Where(line => !IsBlank(line.Bytes.Span) && !IsFinished(line));
        await foreach (var result in OrderedParallel.Select(lines, Annotate, width, cancellationToken))
        {
            string? error = result.Line.Error ?? (IsNew(result.Line.Id) ? null : $"the id {result.Line.Id} was given before");
            if (error is null) await output.WriteAsync(result.Json, CancellationToken.None);
            else
            {
                BadLines++;
                await Console.Error.WriteLineAsync($"line {result.Number}: {error}");
                await output.WriteAsync(ErrorLine(result.Line.Id, $"line {result.Number}: {error}"), CancellationToken.None);
            }
            Lines++;
            Bytes = result.EndOffset;
            progress();
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
            document = pipeline.Annotate(line.Text, line.Written, cancellationToken);
        }
        catch (ArgumentException error)
        {
            return new(input.Number, input.EndOffset, line with { Error = error.Message }, default);
        }
        var buffer = new ArrayBufferWriter<byte>();
        JsonFormat.Write(document, buffer, format with { Id = line.Id ?? NullId });
        buffer.Write("\n"u8);
        return new(input.Number, input.EndOffset, line, buffer.WrittenMemory);
    }

    bool IsFinished(InputLine line)
    {
        if (finished is not { Left: > 0 }) return false;
        var id = BatchLine.Parse(line.Bytes).Id;
        if (!finished.Take(BatchId.Of(id))) return false;
        IsNew(id);
        Skipped++;
        return true;
    }

    bool IsNew(JsonElement? id) => id is null || _ids.Add(BatchId.Of(id));

    static readonly JsonElement NullId = JsonDocument.Parse("null").RootElement;

    static byte[] ErrorLine(JsonElement? id, string error) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(new { id = id ?? NullId, error }, ErrorJson), (byte)'\n'];

    static readonly JsonSerializerOptions ErrorJson = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    sealed record Result(long Number, long EndOffset, BatchLine Line, ReadOnlyMemory<byte> Json);
}
