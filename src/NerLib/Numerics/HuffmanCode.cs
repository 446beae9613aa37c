using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NerLib.Numerics;

/// <summary>
/// Bytes by a canonical Huffman code (Huffman 1952), little-endian:
/// <code>
/// byte[128]  bits of the word of each value, two values to a byte; 0 for a value that does not occur
/// int32 n    bytes of the words of the first half
/// byte[n]    words of the first half, each from its highest bit on
/// byte[]     words of the second half
/// byte[8]    zeros, so that eight bytes can be read at any word
/// </code>
/// </summary>
/// <remarks>It is ours: what the runtime's libraries write changes with their version and the machine.</remarks>
static class HuffmanCode
{
    const int Values = 256, TableBytes = Values / 2, Spare = sizeof(ulong);

    /// <summary>The longest word in bits: a table of all that may follow still fits the fastest cache.</summary>
    const int LongestWord = 11;

    /// <summary>The whole words in the next <see cref="LongestWord"/> bits are read at once, but not more than this.</summary>
    const int MostAtOnce = 6;

    /// <summary>How often that can be done with the bits of one reading, and room for the values that this writes.</summary>
    const int TimesOfReading = 5, MostWritten = TimesOfReading * MostAtOnce + sizeof(ulong) - MostAtOnce;

    public static byte[] Encode(ReadOnlySpan<byte> values)
    {
        var lengths = LengthsOf(values);
        var words = new uint[Values];
        uint next = 0;
        for (int length = 1; length <= LongestWord; length++, next <<= 1)
            for (int value = 0; value < Values; value++)
                if (lengths[value] == length) words[value] = next++;

        var code = new List<byte>();
        for (int value = 0; value < Values; value += 2) code.Add((byte)(lengths[value] | lengths[value + 1] << 4));
        code.AddRange(new byte[sizeof(int)]);
        AddWords(values[..(values.Length / 2)]);
        BinaryPrimitives.WriteInt32LittleEndian(CollectionsMarshal.AsSpan(code)[TableBytes..], code.Count - TableBytes - sizeof(int));
        AddWords(values[(values.Length / 2)..]);
        code.AddRange(new byte[Spare]);
        return [.. code];

        void AddWords(ReadOnlySpan<byte> values)
        {
            ulong bits = 0;
            int count = 0;
            foreach (byte value in values)
            {
                bits = bits << lengths[value] | words[value];
                for (count += lengths[value]; count >= 8; count -= 8) code.Add((byte)(bits >> (count - 8)));
            }
            if (count > 0) code.Add((byte)(bits << (8 - count)));
        }
    }

    /// <summary>Fills an array with what was encoded.</summary>
    /// <returns>False if the code is not one, or too short.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryDecode(ReadOnlySpan<byte> code, Span<byte> values)
    {
        Span<ulong> table = stackalloc ulong[1 << LongestWord];
        if (code.Length < TableBytes + sizeof(int) + Spare || !TryReadTable(code[..TableBytes], table)) return false;
        int half = values.Length / 2, i = 0, j = half;
        long first = 0, second = 8L * BinaryPrimitives.ReadInt32LittleEndian(code[TableBytes..]);
        code = code[(TableBytes + sizeof(int))..];
        if (second < 0) return false;
        // Each word must wait for the one before it, but not for those of the other half.
        while (half - i >= MostWritten && values.Length - j >= MostWritten)
        {
            if (Math.Max(first, second) / 8 > code.Length - Spare) return false;
            i += Read(code, ref first, table, values[i..]);
            j += Read(code, ref second, table, values[j..]);
        }
        return TryFinish(code, first, table, values[i..half]) && TryFinish(code, second, table, values[j..]);
    }

    static bool TryFinish(ReadOnlySpan<byte> code, long position, ReadOnlySpan<ulong> table, Span<byte> values)
    {
        Span<byte> read = stackalloc byte[MostWritten];
        while (values.Length > 0)
        {
            if (position / 8 > code.Length - Spare) return false;
            int count = Math.Min(Read(code, ref position, table, read), values.Length);
            read[..count].CopyTo(values);
            values = values[count..];
        }
        return true;
    }

    /// <summary>Reads some words, and writes their values.</summary>
    /// <returns>How many.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Read(ReadOnlySpan<byte> code, ref long position, ReadOnlySpan<ulong> table, Span<byte> values)
    {
        ulong bits = BinaryPrimitives.ReadUInt64BigEndian(code[(int)(position / 8)..]) << (int)(position % 8);
        int count = 0;
        for (int i = 0; i < TimesOfReading; i++)
        {
            var words = new Words(table[(int)(bits >> (64 - LongestWord))]);
            BinaryPrimitives.WriteUInt64LittleEndian(values[count..], words.Packed);
            count += words.Count;
            bits <<= words.Bits;
            position += words.Bits;
        }
        return count;
    }

    /// <summary>The words at the beginning of each sequence of <see cref="LongestWord"/> bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static bool TryReadTable(ReadOnlySpan<byte> lengths, Span<ulong> table)
    {
        Span<Words> single = stackalloc Words[table.Length];
        int end = 0;
        for (int length = 1; length <= LongestWord; length++)
            for (int value = 0; value < Values; value++)
            {
                if ((lengths[value / 2] >> value % 2 * 4 & 15) != length) continue;
                int start = end;
                end += 1 << (LongestWord - length);
                if (end > single.Length) return false;
                single[start..end].Fill(default(Words).With((byte)value, length));
            }
        for (int bits = 0; bits < table.Length; bits++)
        {
            var words = single[bits];
            while (words.Count < MostAtOnce && single[bits << words.Bits & (single.Length - 1)] is var next && words.Bits + next.Bits <= LongestWord)
                words = words.With((byte)next.Packed, next.Bits);
            table[bits] = words.Packed;
        }
        return end == single.Length;
    }

    /// <summary>How many bits the word of each value has; 0 for one that does not occur. Two at least have one, so that no word is empty.</summary>
    static byte[] LengthsOf(ReadOnlySpan<byte> values)
    {
        var counts = new long[Values];
        foreach (byte value in values) counts[value]++;
        for (int value = 0; counts.Count(count => count > 0) < 2; value++) counts[value] = Math.Max(counts[value], 1);
        while (true)
        {
            var lengths = LengthsOf(counts);
            if (lengths.Max() <= LongestWord) return lengths;
            for (int value = 0; value < Values; value++) counts[value] = (counts[value] + 1) / 2;
        }
    }

    /// <summary>The two rarest become one, and so on. Of equals the lower comes first.</summary>
    static byte[] LengthsOf(long[] counts)
    {
        var parents = new int[2 * Values];
        var rarest = new PriorityQueue<int, (long Count, int Node)>();
        for (int value = 0; value < Values; value++)
            if (counts[value] > 0) rarest.Enqueue(value, (counts[value], value));
        int root = Values - 1;
        while (rarest.TryDequeue(out int one, out var first) && rarest.TryDequeue(out int other, out var second))
        {
            parents[one] = parents[other] = ++root;
            rarest.Enqueue(root, (first.Count + second.Count, root));
        }
        var lengths = new byte[2 * Values];
        for (int node = root - 1; node >= 0; node--)
            if (parents[node] != 0) lengths[node] = (byte)(lengths[parents[node]] + 1);
        return lengths[..Values];
    }

    /// <summary>Values from the lowest byte on; above them how many they are, and how many bits their words have.</summary>
    readonly record struct Words(ulong Packed)
    {
        const int CountPlace = 8 * MostAtOnce, BitsPlace = CountPlace + 8;

        public int Count => (byte)(Packed >> CountPlace);

        public int Bits => (int)(Packed >> BitsPlace);

        public Words With(byte value, int bits) => new((Packed | (ulong)value << 8 * Count) + (1UL << CountPlace) + ((ulong)bits << BitsPlace));
    }
}
