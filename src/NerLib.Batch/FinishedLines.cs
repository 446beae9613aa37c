using System.Text.Json;
using NerLib.Batch.Input;

namespace NerLib.Batch;

/// <summary>What an earlier run of a batch has written: how many lines of each id.</summary>
sealed class FinishedLines
{
    readonly Dictionary<BatchId, int> _left = [];

    /// <summary>Lines that no line of the input has taken yet.</summary>
    public long Left { get; private set; }

    /// <summary>Lines that report an error.</summary>
    public long BadLines { get; private set; }

    /// <summary>Reads an output, cuts off a last line without its end, which is what a killed run leaves, and stands at the end.</summary>
    /// <exception cref="InvalidDataException">A line was not written by <c>nerlib batch</c>.</exception>
    public static async Task<FinishedLines> ReadAsync(FileStream output, CancellationToken cancellationToken)
    {
        var finished = new FinishedLines();
        long length = 0;
        await foreach (var line in LineReader.ReadAsync(output, cancellationToken: cancellationToken))
        {
            if (line.EndOffset == output.Length && !EndsLine(output)) break;
            finished.Add(line, output.Name);
            length = line.EndOffset;
        }
        output.SetLength(length);
        output.Seek(0, SeekOrigin.End);
        return finished;
    }

    /// <summary>Whether a line of the input is done; each line of the output answers for one.</summary>
    public bool Take(BatchId id)
    {
        if (_left.GetValueOrDefault(id) is not (> 0 and var count)) return false;
        _left[id] = count - 1;
        Left--;
        return true;
    }

    void Add(InputLine line, string path)
    {
        var json = new Utf8JsonReader(line.Bytes.Span);
        try
        {
            if (json.Read() && json.TokenType == JsonTokenType.StartObject && json.Read() && json.ValueTextEquals("id"u8) && json.Read())
            {
                var id = BatchId.Of(JsonElement.ParseValue(ref json));
                _left[id] = _left.GetValueOrDefault(id) + 1;
                Left++;
                if (json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("error"u8)) BadLines++;
                return;
            }
        }
        catch (JsonException)
        {
            // said below
        }
        throw new InvalidDataException(
            $"'{path}', line {line.Number} was not written by nerlib batch: expected {{\"id\": …}} first. "
            + "--resume goes on with the output of an earlier run; give that, or leave --resume out to write anew.");
    }

    static bool EndsLine(FileStream file)
    {
        Span<byte> last = stackalloc byte[1];
        return RandomAccess.Read(file.SafeFileHandle, last, file.Length - 1) == 1 && last[0] == '\n';
    }
}
