using NerLib.Languages.English;

namespace NerLib.Regions;

/// <summary>Finds where a picture's credit begins and ends around a trigger. Looks a bounded way to each side.</summary>
static class CreditRule
{
    /// <summary>Characters of a line in which a credit is looked for; half and twice change nothing.</summary>
    const int Reach = 120;

    /// <summary>The credit that holds the trigger at <paramref name="at"/>, inside <paramref name="text"/>, which is (the rest of) one line.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int at, out TextSpan credit)
    {
        credit = default;
        if (text[at] == '©') return TryEnd(text, at, at + 1, out credit) && !IsCopyright(text, at, credit);
        foreach (var label in CreditWords.Labels)
        {
            if (!text[at..].StartsWith(label, StringComparison.Ordinal)) continue;
            if (at > 0 && char.IsLower(text[at - 1]) && char.IsLower(text[at])) return false;
            return TryEnd(text, OpeningBefore(text, at), at + label.Length, out credit);
        }
        return TryNames(text, at, out credit);
    }

    // "Copyright © 2020 by Jane Doe" is a book's or a site's, "© 2020 Reuters" a picture's.
    static bool IsCopyright(ReadOnlySpan<char> text, int at, TextSpan credit)
    {
        if (text[..at].TrimEnd().EndsWith("opyright", StringComparison.Ordinal)) return true;
        var words = text[(at + 1)..credit.End].TrimStart();
        return words.StartsWith("Copyright", StringComparison.Ordinal) || (char.IsDigit(words[0]) && !HoldsAgency(words));
    }

    static bool TryEnd(ReadOnlySpan<char> text, int start, int names, out TextSpan credit)
    {
        int end = text[start] switch
        {
            '(' => ClosingAfter(text, names, ')'),
            '[' => ClosingAfter(text, names, ']'),
            _ => -1,
        };
        if (end < 0) end = NamesEnd(text, names);
        credit = new(start, end);
        return end > names;
    }

    /// <summary>A credit without a label must hold an agency, and stand in brackets, after a bar, at the beginning or after a sentence.</summary>
    static bool TryNames(ReadOnlySpan<char> text, int at, out TextSpan credit)
    {
        credit = default;
        if (text[at] is '(' or '|') return TryEnd(text, at, at + 1, out credit) && HoldsAgency(text[at..credit.End]);
        if (!BeginningOfNames(text, at, out int start, out int names)) return false;
        if (!TryEnd(text, start, names, out credit) || credit.End <= at) return false;
        bool bracketed = text[start] is '(' or '[' or '|';
        if (bracketed) return HoldsAgency(text[names..credit.End]);
        // "Getty Images said" is a sentence: only a name with its agency, or an agency alone, is a credit without brackets.
        var rest = text[credit.End..].TrimStart();
        var own = text[names..credit.End];
        bool alone = rest.IsEmpty || (own.ContainsAny('/', ';') && (char.IsUpper(rest[0]) || char.IsDigit(rest[0])));
        return alone && own.Length < Reach && HoldsAgency(own) && (start > 0 || own.Contains('/') || rest.IsEmpty);
    }

    /// <summary>Whether an agency's name stands in it.</summary>
    public static bool HoldsAgency(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1])) && CreditWords.AgencyLength(text[i..]) > 0) return true;
        return false;
    }

    /// <summary>Walks back from the trigger over capitalised words.</summary>
    static bool BeginningOfNames(ReadOnlySpan<char> text, int at, out int start, out int names)
    {
        start = names = 0;
        int floor = Math.Max(0, at - Reach);
        int i = at;
        while (i > floor)
        {
            int end = i;
            while (i > floor && !IsGap(text[i - 1])) i--;
            var word = text[i..end];
            if (word.Length > 0 && !IsNameWord(word)) return false;
            int gap = i;
            while (gap > floor && IsGap(text[gap - 1]) && text[gap - 1] is not ('(' or '[' or '|')) gap--;
            if (gap == 0)
            {
                start = names = 0;
                while (start < text.Length && text[start] == ' ') start++;
                names = start;
                return true;
            }
            if (gap == floor) return false;
            if (text[gap - 1] is '(' or '[' or '|')
            {
                (start, names) = (gap - 1, gap);
                return true;
            }
            // A word that ends a sentence, or the buttons of a gallery: the credit begins after it.
            if (EndsSentence(text, gap) || text[..gap].EndsWith("Previous Next", StringComparison.Ordinal))
            {
                (start, names) = (i, i);
                return i < at || text[i] is 'R' or 'G' or 'A' or 'S';
            }
            i = gap;
        }
        if (i > 0) return false;
        return true;
    }

    static bool EndsSentence(ReadOnlySpan<char> text, int end)
    {
        char last = text[end - 1];
        if (last is '"' or '”' or '’' && end > 1) last = text[end - 2];
        if (last is '!' or '?') return true;
        if (last != '.') return false;
        int word = end - 1;
        while (word > 0 && char.IsLetterOrDigit(text[word - 1])) word--;
        int length = end - 1 - word;
        return length > 1 && !(length <= 3 && char.IsUpper(text[word]));
    }

    static bool IsGap(char c) => c is ' ' or '\u00A0' or '(' or '[' or '|' or '/';

    static bool IsNameWord(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (char.IsLetterOrDigit(c)) return char.IsUpper(c) || char.IsDigit(c) || CreditWords.IsConnective(word);
        return true;
    }

    static int OpeningBefore(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i > 0 && text[i - 1] == ' ') i--;
        return i > 0 && text[i - 1] is '(' or '[' or '|' ? i - 1 : at;
    }

    static int ClosingAfter(ReadOnlySpan<char> text, int from, char mark)
    {
        int found = text.Slice(from, Math.Min(2 * Reach, text.Length - from)).IndexOf(mark);
        return found < 0 ? -1 : from + found + 1;
    }

    /// <summary>Walks on over capitalised words; ends after the last agency, or else before the word that begins the next sentence.</summary>
    static int NamesEnd(ReadOnlySpan<char> text, int from)
    {
        int limit = Math.Min(text.Length, from + Reach);
        int end = from, previous = from, agencyEnd = 0;
        for (int i = from; i < limit;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                if (text[i] is not (' ' or '\u00A0' or '/' or ',' or '.' or '&' or '-' or '–' or '—' or ';' or '\'' or '’' or '@' or '_')) break;
                i++;
                continue;
            }
            int agency = CreditWords.AgencyLength(text[i..]);
            if (agency > 0)
            {
                i += agency;
                agencyEnd = end = i;
                if (agencyEnd - agency == from && i < text.Length && text[i] == '/' && CreditWords.StandsBeforeNames(text[from..i])) agencyEnd = 0;
                if (!GoesOn(text[i..])) return WithStop(text, end);
                continue;
            }
            int start = i;
            while (i < limit && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’')) i++;
            var word = text[start..i];
            if (!IsNameWord(word)) return agencyEnd > 0 ? agencyEnd : previous;
            if (char.IsLower(word[0])) continue;
            int glue = Glue(word);
            if (glue > 0) return agencyEnd > 0 ? agencyEnd : start + glue;
            previous = end;
            end = i;
        }
        return WithStop(text, agencyEnd > 0 ? agencyEnd : end);
    }

    // "/Getty Images.": the full stop is the credit's, as long as nothing but it is left.
    static int WithStop(ReadOnlySpan<char> text, int end) => end + 1 == text.Length && text[end] == '.' ? end + 1 : end;

    static bool GoesOn(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(' ');
        return rest.Length > 1 && (rest[0] is '/' or ',' or ';' or '-' or '—' or '&'
            || rest.StartsWith("via ", StringComparison.Ordinal) || rest.StartsWith("for ", StringComparison.Ordinal));
    }

    /// <summary>Where the next sentence begins inside a word: <c>DoeA man</c>; 0 if nowhere.</summary>
    static int Glue(ReadOnlySpan<char> word)
    {
        for (int i = 3; i < word.Length; i++)
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && word[..i] is not ("Mac" or "Fitz" or "Van" or "Von")) return i;
        return 0;
    }
}
