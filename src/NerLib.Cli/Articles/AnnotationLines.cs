using System.Runtime.CompilerServices;
using System.Text.Json;
using NerLib.Batch.Input;

namespace NerLib.Cli.Articles;

/// <summary>The lines that <c>nerlib batch</c> writes.</summary>
static class AnnotationLines
{
    /// <summary>Each line with its number; what is read must be closed.</summary>
    /// <param name="path">A file of JSON lines, compressed or not, or <c>-</c> for standard input.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidDataException">A line is no JSON object; the message says which.</exception>
    public static async IAsyncEnumerable<(InputLine Line, JsonDocument Json)> ReadAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var content = CompressedFile.OpenInput(path);
        await foreach (var line in LineReader.ReadAsync(content, cancellationToken: cancellationToken))
            if (line.Bytes.Span.ContainsAnyExcept((byte)' ', (byte)'\t'))
                yield return (line, Read(path, line, () => JsonDocument.Parse(line.Bytes)));
    }

    /// <summary>Reads something of a line, with a message that says which line is wrong.</summary>
    public static T Read<T>(string path, InputLine line, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error)
            when (error is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException or FormatException)
        {
            throw new InvalidDataException($"'{path}', line {line.Number} is no annotation that nerlib batch has written: {error.Message}", error);
        }
    }
}
