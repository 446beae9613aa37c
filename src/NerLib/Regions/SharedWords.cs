using System.Buffers;
using System.Numerics;
using NerLib.Numerics;

namespace NerLib.Regions;

/// <summary>Tells how many words of a title stand in paragraphs: an article tells again what its own titles say, those of others it does not.</summary>
static class SharedWords
{
    /// <summary>The title has too few long words to tell.</summary>
    public const byte TooFew = 7;

    /// <summary>
    /// Letters of a word that are compared, so that <c>denies</c> is <c>denied</c>: 4 and 6 lose 0.8 and 0.3 % of the regions. Shorter words
    /// than the least say nothing.
    /// </summary>
    const int Compared = 5, Least = 4;

    /// <summary>Characters of a title, and of the paragraph under it, that are looked at.</summary>
    const int LongestTitle = 250, LookedBelow = 400;

    const int LeastBits = 1 << 12, MostBits = 1 << 22, BitsBelow = 1 << 10;

    /// <summary>Fills in <see cref="LineFacts.OnPage"/> and <see cref="LineFacts.Below"/>.</summary>
    public static void Mark(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines, Span<LineFacts> facts)
    {
        int bits = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(text.Length, LeastBits, MostBits));
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(bits / 64);
        var page = rented.AsSpan(0, bits / 64);
        page.Clear();
        for (int i = 0; i < lines.Length; i++)
            if (facts[i].Form == LineForm.Paragraph) Add(lines[i].In(text), page);

        Span<ulong> below = stackalloc ulong[BitsBelow / 64];
        below.Clear();
        for (int i = lines.Length - 1; i >= 0; i--)
        {
            var line = lines[i].In(text);
            if (facts[i].Form == LineForm.Paragraph)
            {
                below.Clear();
                Add(line[..Math.Min(line.Length, LookedBelow)], below);
                facts[i].OnPage = facts[i].Below = TooFew;
                continue;
            }
            if (line.Length > LongestTitle) line = line[..LongestTitle];
            (facts[i].OnPage, facts[i].Below) = (Share(line, page), Share(line, below));
        }
        ArrayPool<ulong>.Shared.Return(rented);
    }

    static void Add(ReadOnlySpan<char> line, Span<ulong> set)
    {
        foreach (var range in new WordRanges(line))
            if (Key(line[range.Start..range.End]) is { } key) set[(int)(key >> 6) & (set.Length - 1)] |= 1ul << (int)(key & 63);
    }

    static byte Share(ReadOnlySpan<char> line, ReadOnlySpan<ulong> set)
    {
        int words = 0, found = 0;
        foreach (var range in new WordRanges(line))
        {
            if (Key(line[range.Start..range.End]) is not { } key) continue;
            words++;
            if ((set[(int)(key >> 6) & (set.Length - 1)] >> (int)(key & 63) & 1) != 0) found++;
        }
        return words < 2 ? TooFew : (byte)(found == 0 ? 0 : found == words ? 5 : 1 + 4 * found / words);
    }

    static uint? Key(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAny('\'', '’') is >= 0 and var apostrophe) word = word[..apostrophe];
        return word.Length < Least || !char.IsLetter(word[0]) ? null : WordHash.Mix(0, WordHash.Folded(word[..Math.Min(word.Length, Compared)]));
    }
}
