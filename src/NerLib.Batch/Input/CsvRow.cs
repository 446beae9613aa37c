using System.Runtime.CompilerServices;

namespace NerLib.Batch.Input;

/// <summary>A row of a table, as bytes without its end: a line, or several where line breaks stand between quotation marks.</summary>
/// <param name="Line">The line in which it begins, from 1.</param>
/// <param name="LastLine">The line in which it ends.</param>
/// <param name="Bytes">What stands between the ends of rows.</param>
/// <param name="EndOffset">Bytes of the file up to and with its end.</param>
readonly record struct CsvRow(long Line, long LastLine, ReadOnlyMemory<byte> Bytes, long EndOffset)
{
    /// <param name="stream">Read from where it stands.</param>
    /// <param name="from">Where that is: bytes and lines before it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async IAsyncEnumerable<CsvRow> ReadAsync(
        Stream stream, InputPosition from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        MemoryStream? open = null;   // lines of a row in which a quotation mark is opened and not yet closed
        var (first, last) = (default(InputLine), default(InputLine));
        long offset = from.Offset;
        await foreach (var line in LineReader.ReadAsync(stream, from, cancellationToken))
        {
            bool turns = line.Bytes.Span.Count((byte)'"') % 2 != 0;
            if (open is null && !turns) yield return new(line.Number, line.Number, line.Bytes, line.EndOffset);
            else
            {
                if (open is null) (open, first) = (new(), line);
                open.Write(line.Bytes.Span);
                if (turns && line.Number > first.Number)
                {
                    yield return new(first.Number, line.Number, open.ToArray(), line.EndOffset);
                    open = null;
                }
                else open.Write(line.EndOffset - offset - line.Bytes.Length > 1 ? "\r\n"u8 : "\n"u8);
            }
            (offset, last) = (line.EndOffset, line);
        }
        if (open is not null) yield return new(first.Number, last.Number, open.ToArray(), last.EndOffset);
    }
}
