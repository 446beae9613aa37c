using NerLib.Languages.English;

namespace NerLib.Regions;

/// <summary>Tells where, when and by which agency: at the beginning of a paragraph, or on a line of its own.</summary>
static class DatelineRule
{
    /// <summary>Characters of a dateline with two places, two dates and an agency; half and twice change nothing.</summary>
    const int Longest = 90;

    /// <summary>The length of the dateline at the beginning of a paragraph, with its dash; 0 if there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(Longest, paragraph.Length)];
        int open = head.IndexOf('(');
        if (open >= 0 && head[open..].IndexOf(')') is > 1 and var close)
        {
            int bracketEnd = open + close + 1, dashEnd = AfterDash(head, bracketEnd);
            if (IsAgency(head.Slice(open + 1, close - 1)) && IsPlaces(head[..open], capitals: false)) return dashEnd;
            // An agency that the list lacks is known by a place in capitals before it and a dash after it.
            if (open > 0 && dashEnd > bracketEnd && IsPlaces(head[..open], capitals: true)) return dashEnd;
        }

        int dash = Dash(head, out int after);
        return dash > 0 && IsPlaces(head[..dash], capitals: true) ? after : 0;
    }

    /// <summary>Whether the line says only when the article came out.</summary>
    public static bool IsStamp(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || LineShapes.Words(line) > 14) return false;
        bool stamped = false;
        foreach (var stamp in DatelineWords.Stamps) stamped |= line.StartsWith(stamp, StringComparison.OrdinalIgnoreCase);
        if (!line.ContainsAny(DatelineWords.Times) || !line.ContainsAnyInRange('0', '9')) return false;
        return stamped || (line.Length <= 50 && BeginsWithTime(line) && SmallWords(line) == 0);
    }

    static bool BeginsWithTime(ReadOnlySpan<char> line)
    {
        if (char.IsDigit(line[0])) return true;
        foreach (var day in DatelineWords.Days)
            if (line.StartsWith(day, StringComparison.OrdinalIgnoreCase)) return true;
        return line[..Math.Min(10, line.Length)].ContainsAny(DatelineWords.Times);
    }

    static int SmallWords(ReadOnlySpan<char> line)
    {
        int small = 0;
        for (int i = 0; i < line.Length; i++)
        {
            int start = i;
            while (i < line.Length && char.IsLetter(line[i])) i++;
            if (i > start && char.IsLower(line[start]) && !DatelineWords.IsTimeWord(line[start..i])) small++;
        }
        return small;
    }

    static bool IsAgency(ReadOnlySpan<char> name)
    {
        foreach (var agency in DatelineWords.Agencies)
            if (name.SequenceEqual(agency)) return true;
        return false;
    }

    // "(AP) — ", "(Reuters) - ", "(CNN)".
    static int AfterDash(ReadOnlySpan<char> head, int end)
    {
        int i = end;
        while (i < head.Length && head[i] is ' ' or '\u00A0') i++;
        int dashes = i;
        while (i < head.Length && head[i] is '-' or '–' or '—') i++;
        return i > dashes ? i : end;
    }

    static int Dash(ReadOnlySpan<char> head, out int after)
    {
        after = 0;
        for (int i = 1; i < head.Length; i++)
        {
            if (head[i] is not ('-' or '–' or '—')) continue;
            int end = i + 1;
            while (end < head.Length && head[end] is '-' or '–' or '—') end++;
            bool spaced = head[i - 1] is ' ' or '\u00A0' && end < head.Length && head[end] is ' ' or '\u00A0';
            if (head[i] == '-' && end == i + 1 && !spaced) continue;
            after = end;
            return i;
        }
        return 0;
    }

    /// <summary>Whether the text is <c>KYIV, Ukraine, June 14</c>: capitalised words and numbers, the first in capitals if asked.</summary>
    static bool IsPlaces(ReadOnlySpan<char> text, bool capitals)
    {
        text = text.TrimEnd();
        if (text.IsEmpty) return !capitals;
        int words = 0, city = 0;
        bool inCity = true;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                int start = i;
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '.' or '\'' or '’' or '-')) i++;
                var word = text[start..i];
                if (!char.IsUpper(c) && !(words > 0 && char.IsDigit(c)) && !DatelineWords.IsPlaceJoiner(word)) return false;
                if (inCity && capitals && !LineShapes.IsCapitals(word)) return false;
                if (inCity) city++;
                if (words == 0 && IsNoPlace(word)) return false;
                words++;
            }
            else if (c is ',' or '/') { inCity = false; i++; }
            else if (c is ' ' or '\u00A0') i++;
            else return false;
        }
        return words is > 0 and <= 8 && city <= 3;
    }

    static bool IsNoPlace(ReadOnlySpan<char> word)
    {
        foreach (var other in DatelineWords.NotPlaces)
            if (word.SequenceEqual(other)) return true;
        return false;
    }
}
