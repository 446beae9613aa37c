using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NerLib.Numerics;

/// <summary>From a 32-bit hash to its index in a list of hashes: built once, then only read.</summary>
/// <remarks>
/// The high bits of a hash tell its bucket, a line of the cache, and what does not fit there is in the next ones. A bucket is looked
/// through at once: where in it a hash stands, and whether it is there, can not be foretold.
/// </remarks>
sealed class HashTable
{
    const int Entries = 8, CacheLine = 64;

    /// <summary>Keys at even places, each with its index behind it; pinned, so that a bucket stays one line of the cache.</summary>
    readonly uint[] _buckets;

    readonly int _first, _shift;
    readonly uint _mask;

    /// <param name="keys">Distinct hashes, none 0. Ascending ones are the fastest to build of: places follow the high bits.</param>
    public unsafe HashTable(ReadOnlySpan<uint> keys)
    {
        uint buckets = BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length + keys.Length / 2)) / Entries;
        _mask = buckets - 1;
        _shift = 32 - BitOperations.Log2(buckets);
        _buckets = GC.AllocateArray<uint>((int)(buckets + 1) * 2 * Entries, pinned: true);
        nuint address = (nuint)Unsafe.AsPointer(ref _buckets[0]);
        _first = (int)(((CacheLine - address % CacheLine) % CacheLine) / sizeof(uint));
        for (int i = 0; i < keys.Length; i++)
        {
            uint bucket = keys[i] >> _shift;
            int entry = 0;
            while (_buckets[PlaceOf(bucket) + 2 * entry] != 0)
                if (++entry == Entries) (entry, bucket) = (0, (bucket + 1) & _mask);
            (_buckets[PlaceOf(bucket) + 2 * entry], _buckets[PlaceOf(bucket) + 2 * entry + 1]) = (keys[i], (uint)i);
        }
    }

    /// <summary>The index of a hash that is not 0; -1 if the table lacks it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        const uint keys = 0x5555;
        for (uint bucket = key >> _shift; ; bucket = (bucket + 1) & _mask)
        {
            ref uint first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buckets), PlaceOf(bucket));
            uint same = (Same(ref first, key) | Same(ref Unsafe.Add(ref first, Entries), key) << Entries) & keys;
            // All bits set where the hash is there, and none where it is not; the index read then is any.
            int found = -(int)((same | (0 - same)) >> 31);
            int index = (int)Unsafe.Add(ref first, (BitOperations.TrailingZeroCount(same) & (2 * Entries - 1)) | 1) | ~found;
            if ((found != 0) | (Unsafe.Add(ref first, 2 * Entries - 2) == 0)) return index;
        }
    }

    /// <summary>Asks for the memory in which <see cref="Find"/> will look, so that several searches wait for memory together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(uint key)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref _buckets[PlaceOf(key >> _shift)]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Same(ref uint half, uint key) => Vector256.Equals(Vector256.LoadUnsafe(ref half), Vector256.Create(key)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int PlaceOf(uint bucket) => _first + (int)bucket * 2 * Entries;
}
