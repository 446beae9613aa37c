using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NerLib.Tokens;

/// <summary>Classes of characters: a table for ASCII, Unicode's categories for the rest.</summary>
static class CharClasses
{
    static readonly CharClass[] Ascii = [.. Enumerable.Range(0, 128).Select(c => OfAscii((char)c))];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass Of(char c)
    {
        var ascii = Ascii;
        return c < (uint)ascii.Length ? ascii[c] : OfOther(c);
    }

    public static bool IsWordPart(char c) => Of(c) <= CharClass.Extend;

    public static bool IsLetter(char c) => Of(c) == CharClass.Letter;

    public static bool IsDigit(char c) => Of(c) == CharClass.Digit;

    /// <summary>White space, zero-width spaces and marks of direction: what no token holds.</summary>
    public static bool IsWhite(char c) => Of(c) == CharClass.White;

    public static bool IsUpper(char c) => c < 128 ? c is >= 'A' and <= 'Z' : char.IsUpper(c);

    public static bool IsLower(char c) => c < 128 ? c is >= 'a' and <= 'z' : char.IsLower(c);

    /// <summary>Whether all are capitals of ASCII.</summary>
    public static bool AreCapitals(ReadOnlySpan<char> text)
    {
        // Before it is optimised, ContainsAnyExceptInRange allocates.
        foreach (char c in text)
            if (!char.IsAsciiLetterUpper(c)) return false;
        return true;
    }

    /// <summary>Whether any is a small letter of any script.</summary>
    public static bool HasSmall(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (char.IsLower(c)) return true;
        return false;
    }

    /// <summary>Class of the character that begins at <paramref name="index"/>, and how many units it has.</summary>
    public static CharClass OfRune(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        var kind = Of(text[index]);
        if (kind != CharClass.Surrogate || index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1])) return kind;
        length = 2;
        return OfCategory(Rune.GetUnicodeCategory(new Rune(text[index], text[index + 1])));
    }

    static CharClass OfAscii(char c) => c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => CharClass.Letter,
        >= '0' and <= '9' => CharClass.Digit,
        _ when char.IsWhiteSpace(c) => CharClass.White,
        '.' => CharClass.Period,
        '\'' or '`' => CharClass.Apostrophe,
        '"' => CharClass.Quote,
        '-' => CharClass.Hyphen,
        '!' or '?' => CharClass.Terminal,
        ',' or '(' or ')' or '[' or ']' or '{' or '}' or '/' or '\\' or '|' => CharClass.Punctuation,
        '*' or '=' or '_' or '~' or '+' or '<' or '>' => CharClass.Rule,
        '@' => CharClass.At,
        '#' => CharClass.Hash,
        ':' or ';' => CharClass.Colon,
        '$' => CharClass.Currency,
        _ => CharClass.Symbol,
    };

    static CharClass OfOther(char c) => c switch
    {
        '’' or '‘' or '‛' or 'ʼ' or '´' or '′' => CharClass.Apostrophe,
        '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‚' or '″' or '＂' or '「' or '」' or '『' or '』' => CharClass.Quote,
        '—' or '–' or '―' or '‒' => CharClass.Dash,
        '‐' or '\u2011' => CharClass.Hyphen,
        '…' => CharClass.Period,
        'º' or 'ª' => CharClass.Symbol,
        '\u0085' => CharClass.White,   // next line: white space, though its category is control
        '\u00AD' or '\u200C' or '\u200D' => CharClass.Extend,
        _ when char.IsSurrogate(c) => CharClass.Surrogate,
        _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format => CharClass.White,   // no width, no meaning
        _ => OfCategory(CharUnicodeInfo.GetUnicodeCategory(c)),
    };

    static CharClass OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => CharClass.Extend,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharClass.White,
        UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.OtherPunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.ConnectorPunctuation => CharClass.Punctuation,
        UnicodeCategory.CurrencySymbol => CharClass.Currency,
        UnicodeCategory.DashPunctuation => CharClass.Dash,
        _ => CharClass.Symbol,
    };
}
