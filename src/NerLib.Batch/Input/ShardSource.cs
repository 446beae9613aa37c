using System.Runtime.CompilerServices;

namespace NerLib.Batch.Input;

/// <summary>A shard of an input, read as an input of its own. Places are those of the whole.</summary>
/// <param name="whole">The input; disposed of with this.</param>
/// <param name="path">Its path, for messages.</param>
/// <param name="shard">What of it to read.</param>
sealed class ShardSource(IInputSource whole, string path, InputShard shard) : IInputSource
{
    public long? Length => shard.Bytes;

    public bool IdsDiffer => whole.IdsDiffer;

    /// <exception cref="InvalidDataException">The input is not what it was when the shard was cut.</exception>
    public async IAsyncEnumerable<InputItem> ReadAsync(InputPosition from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long texts = 0;
        InputPosition? end = null;
        await foreach (var item in whole.ReadAsync(shard.Start, cancellationToken).Take(checked((int)shard.Texts)))
        {
            texts++;
            end = item.After;
            yield return item;
        }
        if (texts != shard.Texts || end != shard.End)
            throw new InvalidDataException(
                $"'{path}' has changed since its shards were cut; expected {shard.Texts} texts from number {shard.Start.Number} on.");
    }

    public ValueTask DisposeAsync() => whole.DisposeAsync();
}
