using System.Buffers;

namespace NerLib.Regions;

/// <summary>Splits a text into its lines that are not empty.</summary>
static class LineReader
{
    static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>As many lines as a text can have at most.</summary>
    public static int Bound(ReadOnlySpan<char> text) => text.CountAny(Breaks) + 1;

    /// <summary>Fills <paramref name="lines"/>, which has room for <see cref="Bound"/>, and says how many there are.</summary>
    public static int Read(ReadOnlySpan<char> text, Span<Line> lines)
    {
        int count = 0;
        bool blank = true;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny(Breaks);
            int end = length < 0 ? text.Length : start + length;
            int first = start, last = end;
            while (first < last && char.IsWhiteSpace(text[first])) first++;
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            if (first < last)
            {
                lines[count++] = new(first, last, blank);
                blank = false;
            }
            else
            {
                // "\r\n" is one break, not an empty line.
                blank |= !(start > 0 && text[start - 1] == '\r' && end < text.Length && text[end] == '\n' && start == end);
            }
            start = end + 1;
        }
        MarkTriggers(text, lines[..count]);
        return count;
    }

    static void MarkTriggers(ReadOnlySpan<char> text, Span<Line> lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            int found = CreditWords.Triggers.In(text[lines[i].Start..]);
            if (found < 0) return;
            int at = lines[i].Start + found;
            while (lines[i].End <= at && i + 1 < lines.Length) i++;
            if (lines[i].Start <= at) lines[i].HoldsTrigger = true;
        }
    }
}
