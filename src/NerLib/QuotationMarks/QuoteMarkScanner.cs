using System.Buffers;
using NerLib.Documents;
using NerLib.Languages.English;

namespace NerLib.QuotationMarks;

/// <summary>Tells quotation marks from apostrophes and says which of them may open and close.</summary>
static class QuoteMarkScanner
{
    static readonly SearchValues<char> Candidates = SearchValues.Create("\"＂“”„‟«»‹›‘’‛'`");

    public static void Scan(ReadOnlySpan<char> text, TextSpan paragraph, List<QuoteMark> marks)
    {
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            int found = text[i..paragraph.End].IndexOfAny(Candidates);
            if (found < 0) return;
            i += found;
            if (At(text, paragraph, i) is not { } mark) continue;
            marks.Add(mark);
            i = mark.End - 1;
        }
    }

    static QuoteMark? At(ReadOnlySpan<char> text, TextSpan within, int i)
    {
        switch (text[i])
        {
            case '"' or '＂':
                return IsInches(text, within, i) ? null : Straight(text, within, i, 1);
            case '\'' when i + 1 < within.End && text[i + 1] == '\'':
                return Straight(text, within, i, 2);
            case '`':
                return i + 1 < within.End && text[i + 1] == '`' ? new(i, 2, QuoteMarkFamily.Straight, true, false) : null;
            case '“' or '‟':
                return new(i, 1, QuoteMarkFamily.Curly, true, Closes(text, within, i, 1), PrefersOpen: true);
            case '„':
                return new(i, 1, QuoteMarkFamily.Curly, true, false);
            case '”':
                return new(i, 1, QuoteMarkFamily.Curly, Opens(text, within, i, 1), true);
            case '«' or '‹':
                return new(i, 1, Guillemet(text[i]), !Closes(text, within, i, 1), Closes(text, within, i, 1));
            case '»' or '›':
                return new(i, 1, Guillemet(text[i]), Opens(text, within, i, 1), !Opens(text, within, i, 1));
            default:
                return Single(text, within, i);
        }
    }

    static QuoteMarkFamily Guillemet(char mark) => mark is '«' or '»' ? QuoteMarkFamily.Guillemet : QuoteMarkFamily.SingleGuillemet;

    /// <summary>A mark whose shape says nothing: the spaces around it must.</summary>
    static QuoteMark Straight(ReadOnlySpan<char> text, TextSpan within, int i, int length)
    {
        bool opens = Opens(text, within, i, length), closes = Closes(text, within, i, length);
        return new(i, length, QuoteMarkFamily.Straight, opens || !closes, closes || !opens);
    }

    static QuoteMark? Single(ReadOnlySpan<char> text, TextSpan within, int i)
    {
        char next = After(text, within, i + 1), previous = Before(text, within, i);
        bool inWord = char.IsLetterOrDigit(previous) && char.IsLetterOrDigit(next);
        if (inWord) return null;
        if (text[i] != '’' && Opens(text, within, i, 1) && !IsElision(text[(i + 1)..within.End]))
            return new(i, 1, QuoteMarkFamily.Single, true, false);
        if (text[i] is '‘' or '‛' || char.IsLetterOrDigit(next) || !Closes(text, within, i, 1)) return null;
        return new(i, 1, QuoteMarkFamily.Single, false, true, MayBeApostrophe: previous is 's' or 'S' or 'n' or 'z' or 'x' && next == ' ');
    }

    /// <summary>Nothing but a space, a bracket, a dash or another mark before it, and something to quote after it.</summary>
    static bool Opens(ReadOnlySpan<char> text, TextSpan within, int i, int length) =>
        i == within.Start || Before(text, within, i) is var before
        && (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '-' or '–' or '—' or '―' or '/' or '…' || IsMark(before))
        && !char.IsWhiteSpace(After(text, within, i + length)) && !IsClosingPunctuation(After(text, within, i + length));

    /// <summary>Something quoted before it, and a space, punctuation or another mark after it.</summary>
    static bool Closes(ReadOnlySpan<char> text, TextSpan within, int i, int length) =>
        !char.IsWhiteSpace(Before(text, within, i))
        && After(text, within, i + length) is var after
        && (char.IsWhiteSpace(after) || IsClosingPunctuation(after) || after is '-' or '–' or '—' or '―' or '/' or '[' or '(' || IsMark(after));

    static char Before(ReadOnlySpan<char> text, TextSpan within, int i) => i > within.Start ? text[i - 1] : ' ';

    static char After(ReadOnlySpan<char> text, TextSpan within, int i) => i < within.End ? text[i] : ' ';

    static bool IsMark(char c) => Candidates.Contains(c);

    static bool IsClosingPunctuation(char c) => c is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '}';

    /// <summary><c>6'4"</c>.</summary>
    static bool IsInches(ReadOnlySpan<char> text, TextSpan within, int i)
    {
        int digits = i;
        while (digits > within.Start && i - digits < 3 && char.IsAsciiDigit(text[digits - 1])) digits--;
        return digits < i && Before(text, within, digits) is '\'' or '’';
    }

    /// <summary>Whether the apostrophe stands for letters or digits left out: <c>’em</c>, <c>’90s</c>.</summary>
    static bool IsElision(ReadOnlySpan<char> rest)
    {
        int length = 0;
        while (length < rest.Length && length < 8 && char.IsLetterOrDigit(rest[length])) length++;
        var word = rest[..length];
        if (length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (length == 2 || word[2] == 's')) return true;
        return Contractions.IsElided(word);
    }
}

/// <summary>A quotation mark in the text, and what its shape and neighbours let it be.</summary>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="Length">1, or 2 for <c>''</c> and <c>``</c>.</param>
/// <param name="Family">What it pairs with.</param>
/// <param name="CanOpen">Whether it may begin a quotation.</param>
/// <param name="CanClose">Whether it may end one.</param>
/// <param name="PrefersOpen">Whether it opens where it could do either.</param>
/// <param name="MayBeApostrophe">Whether it may belong to its word instead: <c>the students’ rights</c>.</param>
readonly record struct QuoteMark(
    int Start, int Length, QuoteMarkFamily Family, bool CanOpen, bool CanClose, bool PrefersOpen = false, bool MayBeApostrophe = false)
{
    public int End => Start + Length;
}
