using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace NerLib.Batch.Input;

/// <summary>A line of a file, as bytes without its end.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">What stands between the line ends.</param>
/// <param name="EndOffset">Bytes of the file up to and with the line's end.</param>
readonly record struct InputLine(long Number, ReadOnlyMemory<byte> Bytes, long EndOffset);

/// <summary>Reads lines one at a time; no more of the file than a line and a buffer is in memory.</summary>
static class LineReader
{
    /// <param name="stream">Read from where it stands.</param>
    /// <param name="from">Where that is: bytes and lines before it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async IAsyncEnumerable<InputLine> ReadAsync(
        Stream stream, InputPosition from = default, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var reader = PipeReader.Create(stream, new(bufferSize: 1 << 16, leaveOpen: true));
        var (offset, number) = (from.Offset, from.Number);
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                offset += line.Length + 1;
                yield return new(++number, WithoutReturn(line.ToArray()), offset);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }
            if (read.IsCompleted)
            {
                if (!buffer.IsEmpty) yield return new(++number, WithoutReturn(buffer.ToArray()), offset + buffer.Length);
                break;
            }
            reader.AdvanceTo(buffer.Start, buffer.End);
        }
        await reader.CompleteAsync().ConfigureAwait(false);
    }

    static ReadOnlyMemory<byte> WithoutReturn(byte[] line) => line is [.., (byte)'\r'] ? line.AsMemory(0, line.Length - 1) : line;
}
