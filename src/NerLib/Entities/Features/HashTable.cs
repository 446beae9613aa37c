using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace NerLib.Entities.Features;

/// <summary>From a 32-bit hash to its index in a list of hashes, by open addressing: built once, then only read.</summary>
sealed class HashTable
{
    readonly Entry[] _entries;
    readonly uint _mask;
    readonly int _shift;

    /// <param name="keys">Distinct hashes, none 0. Ascending ones are the fastest to build of: places follow the high bits.</param>
    public HashTable(ReadOnlySpan<uint> keys)
    {
        uint capacity = BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length + keys.Length / 2));
        _entries = new Entry[capacity];
        _mask = capacity - 1;
        _shift = 32 - BitOperations.Log2(capacity);
        for (int i = 0; i < keys.Length; i++)
        {
            uint slot = keys[i] >> _shift;
            while (_entries[slot].Key != 0) slot = (slot + 1) & _mask;
            _entries[slot] = new(keys[i], i);
        }
    }

    /// <summary>The index of a hash; -1 if the table lacks it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        ref var entries = ref MemoryMarshal.GetArrayDataReference(_entries);
        for (uint slot = key >> _shift; ; slot = (slot + 1) & _mask)
        {
            var entry = Unsafe.Add(ref entries, slot);
            if (entry.Key == key) return entry.Index;
            if (entry.Key == 0) return -1;
        }
    }

    /// <summary>Asks for the memory in which <see cref="Find"/> will look, so that several searches wait for memory together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(uint key)
    {
        // An address that moves before it is fetched costs time and nothing else.
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref _entries[key >> _shift]));
    }

    readonly record struct Entry(uint Key, int Index);
}
