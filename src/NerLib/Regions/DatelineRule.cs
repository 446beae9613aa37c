using NerLib.Languages.English;

namespace NerLib.Regions;

/// <summary>Tells where, when and by which agency: at the beginning of a paragraph, or on a line of its own.</summary>
static class DatelineRule
{
    /// <summary>Characters of a dateline with two places, two dates and an agency; half and twice change nothing.</summary>
    const int Longest = 90;

    /// <summary>Words of a place without capitals. A bound: one with more is a title of something else.</summary>
    const int MostWordsOfPlace = 3;

    /// <summary>The length of the dateline at the beginning of a paragraph, with its dash or colon; 0 if there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> paragraph, DatelineForms forms = default)
    {
        var head = paragraph[..Math.Min(Longest, paragraph.Length)];
        foreach (char opening in "/(")
        {
            if (!Agency(head, opening, out int open, out int close)) continue;
            int end = AfterDash(head, close);
            bool marked = end > close || (forms.HasFlag(DatelineForms.FirstParagraph) && BeginsText(head[close..]));
            if (IsAgency(head[(open + 1)..(close - 1)]) && IsPlaces(head[..open], capitals: false)) return end;
            // An agency that the list lacks is known by a place in capitals before it and a dash after it, or by slashes.
            if (open > 0 && marked && IsPlaces(head[..open], capitals: head[open] != '/')) return end;
        }
        for (int mark = NextMark(head, 0, out int after); mark > 0; mark = NextMark(head, after, out after))
            if (IsDateline(head, mark, after, forms)) return WithDate(head, after);
        return 0;
    }

    /// <summary>Whether the text before a dash or colon is a place, a date or both.</summary>
    static bool IsDateline(ReadOnlySpan<char> head, int mark, int after, DatelineForms forms)
    {
        var before = head[..mark].TrimEnd();
        bool colon = head[mark] == ':';
        if (colon && !forms.HasFlag(DatelineForms.Colon)) return false;
        // A dash that sticks to the word before it is weaker: "Srinagar- The".
        bool loose = !colon && mark == before.Length && head[mark] == '-';
        bool first = forms.HasFlag(DatelineForms.FirstParagraph) && BeginsText(head[after..]);
        if (IsPlaces(before, capitals: true)) return (!loose && !colon) || first;
        if (!first) return false;
        return HoldsDate(head[..mark]) ? IsPlaces(before, capitals: false, outlet: true)
            : LineShapes.Words(before) <= (colon ? 1 : MostWordsOfPlace) && !before.ContainsAnyInRange('0', '9') && IsPlaces(before, capitals: false);
    }

    /// <summary>The end of a dateline, behind a date that follows its dash: <c>CAIRO - 26 July 2022:</c></summary>
    static int WithDate(ReadOnlySpan<char> head, int end)
    {
        int mark = NextMark(head, end, out int after);
        return mark > end && HoldsDate(head[end..mark]) && IsPlaces(head[end..mark].TrimStart(), capitals: false) ? after : end;
    }

    static bool HoldsDate(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') && text.ContainsAny(DatelineWords.Times);

    /// <summary>Whether a sentence begins here.</summary>
    static bool BeginsText(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.Length > 0 && (char.IsUpper(rest[0]) || char.IsDigit(rest[0]) || rest[0] is '"' or '“' or '‘');
    }

    /// <summary>The first name in brackets or slashes, whichever is asked for.</summary>
    static bool Agency(ReadOnlySpan<char> head, char opening, out int open, out int close)
    {
        open = head.IndexOf(opening);
        int length = open < 0 ? -1 : head[(open + 1)..].IndexOf(opening == '(' ? ')' : '/');
        close = open + length + 2;
        if (length < 1) return false;
        if (opening == '/' && !LineShapes.IsCapitals(head.Slice(open + 1, length))) return false;
        if (opening == '/' && close < head.Length && head[close] == '.') close++;
        return true;
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

    /// <summary>Whether it is the name of a news agency.</summary>
    public static bool IsAgency(ReadOnlySpan<char> name)
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

    /// <summary>The next dash or colon that may end a dateline, and where the text goes on; 0 if there is none.</summary>
    static int NextMark(ReadOnlySpan<char> head, int from, out int after)
    {
        after = 0;
        for (int i = Math.Max(1, from); i < head.Length; i++)
        {
            if (head[i] is not ('-' or '–' or '—' or ':')) continue;
            int end = i + 1;
            while (end < head.Length && head[end] is '-' or '–' or '—') end++;
            bool spaced = end < head.Length && head[end] is ' ' or '\u00A0';
            if (head[i] is '-' or ':' && end == i + 1 && !spaced) continue;
            after = end;
            return i;
        }
        return 0;
    }

    /// <summary>Whether the text is <c>KYIV, Ukraine, June 14</c>: capitalised words and numbers, the first in capitals if asked.</summary>
    static bool IsPlaces(ReadOnlySpan<char> text, bool capitals, bool outlet = false)
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
                if (!char.IsUpper(c) && !char.IsDigit(c) && !(outlet && words == 0) && !DatelineWords.IsPlaceJoiner(word)) return false;
                if (capitals && words == 0 && char.IsDigit(c)) return false;
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

/// <summary>Which forms of a dateline may stand where it is looked for.</summary>
[Flags]
enum DatelineForms
{
    /// <summary>An agency in brackets, or places in capitals with a dash.</summary>
    None = 0,

    /// <summary>Also those of an article's first paragraph: a place or an outlet with a date, without capitals.</summary>
    FirstParagraph = 1,

    /// <summary>Also those that end with a colon, as no other paragraph has a label like it.</summary>
    Colon = 2,
}
