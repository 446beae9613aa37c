using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NerLib.Numerics;

/// <summary>
/// Gives words numbers for as long as they are met again and again: one of four places in a table of fixed size, from which another word may
/// drive out one that was not met lately. A word is recognised by all its letters. For one thread at a time.
/// </summary>
/// <param name="bits">The table has two to the power of this many places; at least 3.</param>
sealed class WordSlots(int bits)
{
    /// <summary>Words of more letters are not remembered.</summary>
    const int MaxLetters = 16;

    const int PlaceBits = 2, Places = 1 << PlaceBits, AllMet = (1 << Places) - 1;

    readonly Vector256<ushort>[] _letters = new Vector256<ushort>[1 << bits];
    readonly byte[] _lengths = new byte[1 << bits];

    readonly int _shift = bits > PlaceBits ? 64 - bits + PlaceBits : throw new ArgumentOutOfRangeException(nameof(bits));

    // For each group of places a bit for each: those met since the last time that all were.
    readonly byte[] _met = new byte[1 << (bits - PlaceBits)];

    /// <summary>Numbers there are: one for each place, and one for a word that is not remembered.</summary>
    public int Count => _lengths.Length + 1;

    /// <summary>The number of a word, good until the next call.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isNew">Whether what belongs to the number is another word's.</param>
    public int Find(ReadOnlySpan<char> word, out bool isNew)
    {
        isNew = true;
        if (word.Length is 0 or > MaxLetters) return Count - 1;
        var letters = LettersOf(word);
        int group = GroupOf(letters), first = group * Places;
        for (int slot = first; slot < first + Places; slot++)
        {
            if (_lengths[slot] != word.Length || _letters[slot] != letters) continue;
            Meet(group, slot - first);
            isNew = false;
            return slot;
        }
        int place = BitOperations.TrailingZeroCount(~_met[group]);
        Meet(group, place);
        (_letters[first + place], _lengths[first + place]) = (letters, (byte)word.Length);
        return first + place;
    }

    void Meet(int group, int place)
    {
        int met = _met[group] | 1 << place;
        _met[group] = (byte)(met == AllMet ? 1 << place : met);
    }

    // All letters, some of them twice: with the length they tell the word.
    static Vector256<ushort> LettersOf(ReadOnlySpan<char> word)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(word));
        int length = word.Length;
        if (length >= 8) return Vector256.Create(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)length - 8));
        ulong low, high;
        if (length >= 4)
            (low, high) = (Vector64.LoadUnsafe(ref first).AsUInt64().ToScalar(), Vector64.LoadUnsafe(ref first, (nuint)length - 4).AsUInt64().ToScalar());
        else (low, high) = (first | (ulong)Unsafe.Add(ref first, length / 2) << 16 | (ulong)Unsafe.Add(ref first, length - 1) << 32, 0);
        return Vector256.Create(Vector128.Create(low, high).AsUInt16(), Vector128<ushort>.Zero);
    }

    // Four products by odd numbers of random bits, of which the sum's high bits decide.
    int GroupOf(Vector256<ushort> letters)
    {
        var parts = letters.AsUInt64();
        ulong hash = parts[0] * 0x9E3779B97F4A7C15 + parts[1] * 0xC2B2AE3D27D4EB4F + parts[2] * 0x165667B19E3779F9 + parts[3] * 0xD6E8FEB86659FD93;
        hash ^= hash >> 32;
        return (int)(hash * 0x9E3779B97F4A7C15 >> _shift);
    }
}
