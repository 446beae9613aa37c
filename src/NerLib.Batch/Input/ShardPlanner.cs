using System.Runtime.CompilerServices;
using System.Text.Json;
using NerLib.Pipeline;

namespace NerLib.Batch.Input;

/// <summary>Cuts an input into shards. Reads it once, since only all ids together tell which is given twice.</summary>
static class ShardPlanner
{
    /// <param name="input">Read to its end.</param>
    /// <param name="bytes">Least length of a shard but the last, in bytes of the input.</param>
    /// <param name="maxLength">Longest text, in UTF-16 units: a longer one is wrong, and its id does not count.</param>
    /// <param name="width">Texts to read at once.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>All texts, each in one shard, in order; the shards are given out as they are found.</returns>
    public static async IAsyncEnumerable<InputShard> PlanAsync(
        IInputSource input, long bytes, int maxLength, int width, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ids = new HashSet<BatchId>();
        var repeated = new List<long>();
        InputPosition start = default, end = default;
        long texts = 0, startByte = 0, endByte = 0;
        await foreach (var (item, id) in OrderedParallel.Select(input.ReadAsync(default, cancellationToken), Identify, width, cancellationToken))
        {
            if (id is { } given && !ids.Add(given)) repeated.Add(texts);
            texts++;
            endByte = item.EndOffset;
            if (item.After is not { } after) continue;
            end = after;
            if (endByte - startByte < bytes) continue;
            yield return Cut();
        }
        if (texts > 0) yield return Cut();

        InputShard Cut()
        {
            var shard = new InputShard(start, end, texts, endByte - startByte, [.. repeated]);
            (start, startByte, texts) = (end, endByte, 0);
            repeated.Clear();
            return shard;
        }

        (InputItem Item, BatchId? Id) Identify(InputItem item, CancellationToken token)
        {
            if (input.IdsDiffer) return (item, null);
            var record = item.Read().Checked(maxLength);
            return (item, record.Error is null && record.Id is JsonElement id ? BatchId.Of(id) : null);
        }
    }
}
