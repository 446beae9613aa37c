namespace NerLib.Regions;

/// <summary>Splits a text into its lines that are not empty.</summary>
static class LineReader
{
    /// <summary>As many lines as a text can have at most.</summary>
    public static int Bound(ReadOnlySpan<char> text) => text.Count('\n') + text.Count('\r') + 1;

    /// <summary>Fills <paramref name="lines"/>, which has room for <see cref="Bound"/>, and says how many there are.</summary>
    public static int Read(ReadOnlySpan<char> text, Span<Line> lines)
    {
        int count = 0;
        bool blank = true;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny('\n', '\r');
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
        var triggers = new CreditTriggers(text);
        for (int i = 0; i < lines.Length; i++)
        {
            int at = triggers.Next(lines[i].Start);
            if (at == text.Length) return;
            while (lines[i].End <= at) i++;
            lines[i].HoldsTrigger = true;
        }
    }
}
