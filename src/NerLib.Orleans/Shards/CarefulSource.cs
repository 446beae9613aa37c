using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NerLib.Batch.Input;

namespace NerLib.Orleans.Shards;

/// <summary>
/// A shard whose silos have died, read so that the text that kills them is found: a file tells which text is worked on, and so, when the process is gone,
/// over which it died. A text over which two have died is not tried again, but reported as wrong. Texts must be worked on one at a time.
/// </summary>
sealed class CarefulSource : IInputSource
{
    const int MostDeaths = 2;

    /// <summary>What stands in the file for a try that ended and did not die.</summary>
    const long Alive = -1;

    readonly IInputSource _shard;
    readonly FileStream _trail;
    readonly long _offset;
    readonly HashSet<long> _deadly;

    /// <param name="shard">The shard; disposed of with this.</param>
    /// <param name="trail">The file: of each try the index of the text that it is at.</param>
    public CarefulSource(IInputSource shard, string trail)
    {
        _shard = shard;
        _trail = new(trail, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        _offset = _trail.Length;
        var tries = new long[_offset / sizeof(long)];
        _trail.ReadExactly(MemoryMarshal.AsBytes(tries.AsSpan()));
        _deadly = [.. tries.Where(index => index != Alive).GroupBy(index => index).Where(deaths => deaths.Count() >= MostDeaths).Select(deaths => deaths.Key)];
    }

    public long? Length => _shard.Length;

    public bool IdsDiffer => _shard.IdsDiffer;

    public async IAsyncEnumerable<InputItem> ReadAsync(InputPosition from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long index = 0;
        await foreach (var item in _shard.ReadAsync(from, cancellationToken))
        {
            long current = index++;
            yield return item with { Read = _deadly.Contains(current) ? () => Refused(item) : () => Noted(item, current) };
        }
    }

    public async ValueTask DisposeAsync()
    {
        Note(Alive);
        await _trail.DisposeAsync();
        await _shard.DisposeAsync();
    }

    InputRecord Noted(InputItem item, long index)
    {
        Note(index);
        return item.Read();
    }

    // Where the shards were cut by names alone, reading the text may be what kills.
    InputRecord Refused(InputItem item) =>
        (IdsDiffer ? new(null, null, null) : item.Read()) with { Source = null, Error = $"{MostDeaths} silos have died over this text" };

    void Note(long index) => RandomAccess.Write(_trail.SafeFileHandle, MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in index)), _offset);
}
