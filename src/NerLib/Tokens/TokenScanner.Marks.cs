using NerLib.Languages.English;

namespace NerLib.Tokens;

ref partial struct TokenScanner
{
    /// <summary>A token that begins with a mark or symbol.</summary>
    int Mark(int i)
    {
        char c = _text[i];
        int emoticon = EndOfEmoticon(_text, i);
        if (emoticon > 0 && !IsWordPartAt(emoticon) && !IsWordPartAt(i - 1)) return Add(i, emoticon, TokenKind.Symbol);
        switch (CharClasses.Of(c))
        {
            case CharClass.Period:
                if (c == '.' && IsDigitAt(i + 1) && !IsWordPartAt(i - 1) && At(i - 1) != '.') return Number(i, i + 1);
                return Add(i, EndOfStops(i), TokenKind.Punctuation);
            case CharClass.Apostrophe:
                return Apostrophe(i);
            case CharClass.Quote:
                return Add(i, i + 1, TokenKind.QuoteMark);
            case CharClass.Hyphen or CharClass.Dash:
                int end = EndOfRun(i, c);
                if (end - i > 2) end = EndOfRule(end);
                return At(end) == '>' ? Add(i, end + 1, TokenKind.Symbol) : Add(i, end, TokenKind.Punctuation);
            case CharClass.Terminal:
                return Add(i, EndOfStops(i), TokenKind.Punctuation);
            case CharClass.Colon:
                return Add(i, i + 1, TokenKind.Punctuation);
            case CharClass.Rule:
                if (c == '+' && IsDigitAt(i + 1) && !IsWordPartAt(i - 1)) return Number(i, i + 1);
                return Add(i, c is '<' or '>' ? EndOfRun(i, c) : EndOfRule(i), TokenKind.Symbol);
            case CharClass.At:
                return IsLetterAt(i + 1) && !IsWordPartAt(i - 1)
                    ? Add(i, EndOfName(i + 1), TokenKind.Handle)
                    : Add(i, i + 1, TokenKind.Symbol);
            case CharClass.Hash:
                return IsLetterAt(i + 1) && !IsWordPartAt(i - 1)
                    ? Add(i, EndOfName(i + 1), TokenKind.Hashtag)
                    : Add(i, EndOfRun(i, c), TokenKind.Symbol);
            case CharClass.Surrogate:
                return Rune(i);
            case CharClass.Currency:
                return Add(i, EndOfRun(i, c), TokenKind.Symbol);
            default:
                return Add(i, EndOfExtended(i, i + 1), TokenKind.Symbol);
        }
    }

    /// <summary>End of a run of stops: <c>...</c>, <c>?!</c>, <c>.?</c>; an ellipsis stands alone.</summary>
    readonly int EndOfStops(int i)
    {
        int ellipsis = EndOfRun(i, '.');
        if (ellipsis - i > 2) return ellipsis;
        while (i < _text.Length && CharClasses.Of(_text[i]) is CharClass.Period or CharClass.Terminal) i++;
        return i;
    }

    /// <summary>End of a run of marks that draw a line.</summary>
    readonly int EndOfRule(int i)
    {
        while (i < _text.Length && _text[i] is '-' or '=' or '*' or '~' or '_' or '+') i++;
        return i;
    }

    /// <summary>End of a handle or tag.</summary>
    readonly int EndOfName(int i)
    {
        while (true)
        {
            i = EndOfWordParts(i);
            if (At(i) != '_') return i;
            i = EndOfRun(i, '_');
        }
    }

    /// <summary>A character of two units, or a lone surrogate.</summary>
    int Rune(int i)
    {
        switch (CharClasses.OfRune(_text, i, out int length))
        {
            case CharClass.Letter:
                return Word(i, i + length);
            case CharClass.Digit:
                return Word(i, i + length);
            case CharClass.Punctuation:
                return Add(i, i + length, TokenKind.Punctuation);
            default:
                return Add(i, EndOfExtended(i, i + length), TokenKind.Symbol);
        }
    }

    // An emoji goes on with its variation selectors and skin tones, and over joiners: a family is one token. Two halves of a flag are one.
    readonly int EndOfExtended(int start, int i)
    {
        while (i < _text.Length)
        {
            if (CharClasses.OfRune(_text, i, out int length) == CharClass.Extend || IsSkinTone(i))
            {
                i += length;
                if (_text[i - 1] == '\u200D' && i < _text.Length && CharClasses.OfRune(_text, i, out length) is CharClass.Symbol or CharClass.Surrogate)
                    i += length;
            }
            else if (i - start == 2 && IsFlagHalf(start) && IsFlagHalf(i))
            {
                i += length;
            }
            else
            {
                return i;
            }
        }
        return i;
    }

    readonly bool IsSkinTone(int i) => IsSurrogatePairAt(i) && _text[i] == '\uD83C' && _text[i + 1] is >= '\uDFFB' and <= '\uDFFF';

    readonly bool IsFlagHalf(int i) => IsSurrogatePairAt(i) && _text[i] == '\uD83C' && _text[i + 1] is >= '\uDDE6' and <= '\uDDFF';

    /// <summary>An apostrophe or single quotation mark that does not stand inside a word.</summary>
    int Apostrophe(int i)
    {
        char c = _text[i];
        if (At(i + 1) is var second && (second == c || c == '‘' && second == '’') && !(second == '’' && IsWordPartAt(i + 2)))
            return Add(i, i + 2, TokenKind.QuoteMark);
        if (!IsWordPartAt(i + 1)) return ClosingApostrophe(i);

        int end = EndOfWordParts(i + 1);
        var tail = Slice(i + 1, end);
        bool open = IsOpenAt(i - 1);
        if (c is '\'' or '’' && (IsDigitAt(i + 1) && end - i - 1 is 2 or 3 && open || Contractions.IsElided(tail) && At(end) != c))
            return Add(i, IsDigitAt(i + 1) && At(end) == c && At(end + 1) == 's' && !IsWordPartAt(end + 2) ? end + 2 : end, TokenKind.Word);
        // "’s" on its own: after a quotation, or in text that was tokenised before
        if (Contractions.IsClitic(tail) && !(open && CharClasses.IsUpper(tail[0])))
            return Add(i, end, TokenKind.Word);
        _singleQuoteOpen |= !IsWordPartAt(i - 1);
        return Add(i, i + 1, TokenKind.QuoteMark);
    }

    // After a plural the mark is a possessive, unless a quotation is open.
    int ClosingApostrophe(int i)
    {
        bool possessive = !_singleQuoteOpen && _text[i] is '\'' or '’' && At(i - 1) is 's' or 'S' or 'z' or 'x';
        _singleQuoteOpen = false;
        return Add(i, i + 1, possessive ? TokenKind.Word : TokenKind.QuoteMark);
    }

    /// <summary>Where an emoticon that begins at an index ends, <c>:-)</c>; 0 if none does.</summary>
    static int EndOfEmoticon(ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        if (c is not (':' or ';' or '=' or '^' or '<' or '-')) return 0;
        if (c == '<') return i + 1 < text.Length && text[i + 1] == '3' ? i + 2 : 0;
        if (c is '^' or '-') return i + 2 < text.Length && text[i + 1] == '_' && text[i + 2] == c ? i + 3 : 0;
        int mouth = i + 1 < text.Length && text[i + 1] is '-' or '\'' or 'o' ? i + 2 : i + 1;
        if (mouth >= text.Length || text[mouth] is not (')' or '(' or 'D' or 'P' or 'p' or '/' or '|' or ']' or '[')) return 0;
        if (text[mouth] is '(' or ')')
            while (mouth + 1 < text.Length && text[mouth + 1] == text[mouth]) mouth++;
        return mouth + 1;
    }
}
