using System.Numerics;
using System.Runtime.CompilerServices;

namespace NerLib.Entities.Features;

/// <summary>From a 32-bit hash to a number, by open addressing: built once, then only read.</summary>
sealed class HashTable
{
    readonly Entry[] _entries;
    readonly uint _mask;

    /// <param name="keys">Distinct hashes, none 0.</param>
    /// <param name="valueOf">The number of the key at an index; not -1.</param>
    public HashTable(ReadOnlySpan<uint> keys, Func<int, int> valueOf)
    {
        int capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length + keys.Length / 2));
        _entries = new Entry[capacity];
        _mask = (uint)capacity - 1;
        for (int i = 0; i < keys.Length; i++)
        {
            uint slot = keys[i] & _mask;
            while (_entries[slot].Key != 0) slot = (slot + 1) & _mask;
            _entries[slot] = new(keys[i], valueOf(i));
        }
    }

    /// <summary>The number of a hash; -1 if the table lacks it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        for (uint slot = key & _mask; ; slot = (slot + 1) & _mask)
        {
            var entry = _entries[slot];
            if (entry.Key == key) return entry.Value;
            if (entry.Key == 0) return -1;
        }
    }

    readonly record struct Entry(uint Key, int Value);
}
