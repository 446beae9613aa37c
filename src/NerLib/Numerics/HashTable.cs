using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NerLib.Numerics;

/// <summary>From a 32-bit hash to its index in an ascending list of hashes: built once, then only read.</summary>
/// <remarks>
/// The high bits of a hash tell its bucket, a line of the cache, and what does not fit there is in the next ones. A bucket is looked
/// through at once: where in it a hash stands, and whether it is there, can not be foretold.
/// </remarks>
sealed class HashTable
{
    const int Bucket = CacheLine / sizeof(uint), Entries = Bucket - 1, CacheLine = 64;

    /// <summary>In each bucket its keys, ascending, and at its end the index of the first; pinned, so that it stays one line of the cache.</summary>
    readonly uint[] _buckets;

    readonly int _first, _shift;

    /// <param name="keys">Distinct hashes, none 0, ascending: one that does not follow the one before may not be found.</param>
    public unsafe HashTable(ReadOnlySpan<uint> keys)
    {
        uint buckets = BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * Bucket, keys.Length + keys.Length / 2)) / Bucket;
        _shift = 32 - BitOperations.Log2(buckets);
        // Behind the last bucket there is room for all that may not fit, and for a line to begin.
        _buckets = GC.AllocateArray<uint>(((int)buckets + keys.Length / Entries + 2) * Bucket, pinned: true);
        nuint address = (nuint)Unsafe.AsPointer(ref _buckets[0]);
        _first = (int)(((CacheLine - address % CacheLine) % CacheLine) / sizeof(uint));
        uint bucket = 0;
        int entry = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] >> _shift > bucket) (bucket, entry) = (keys[i] >> _shift, 0);
            else if (entry == Entries) (bucket, entry) = (bucket + 1, 0);
            if (entry == 0) _buckets[PlaceOf(bucket) + Entries] = (uint)i;
            _buckets[PlaceOf(bucket) + entry++] = keys[i];
        }
    }

    /// <summary>The index of a hash; -1 if the table lacks it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        const int half = Bucket / 2;
        // No key is 0, which is what stands in the places that are free.
        uint entries = key == 0 ? 0 : (1u << Entries) - 1;
        for (uint bucket = key >> _shift; ; bucket++)
        {
            ref uint first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buckets), PlaceOf(bucket));
            uint same = (Same(ref first, key) | Same(ref Unsafe.Add(ref first, half), key) << half) & entries;
            // All bits set where the hash is there, and none where it is not; the index then is any.
            int found = -(int)((same | (0 - same)) >> 31);
            int index = ((int)Unsafe.Add(ref first, Entries) + BitOperations.TrailingZeroCount(same)) | ~found;
            if ((found != 0) | (Unsafe.Add(ref first, Entries - 1) == 0)) return index;
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
    int PlaceOf(uint bucket) => _first + (int)bucket * Bucket;
}
