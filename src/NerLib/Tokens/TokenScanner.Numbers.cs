using NerLib.Languages.English;

namespace NerLib.Tokens;

ref partial struct TokenScanner
{
    /// <summary>A token that begins at <paramref name="start"/>, with digits from <paramref name="i"/>.</summary>
    int Number(int start, int i)
    {
        int first = i;
        while (true)
        {
            i = EndOfDigits(i);
            if (i >= _text.Length) return Add(start, i, TokenKind.Number);
            char c = _text[i];
            switch (c)
            {
                case ' ' or '\n':
                    return Add(start, i, TokenKind.Number);
                case ',' when EndOfDigits(i + 1) == i + 4:
                case '.' or ':' or '/' when IsDigitAt(i + 1):
                    if (c == '.' && IsAddress(start, i, out int address)) return address;
                    i++;
                    break;
                case '.' when IsLetterAt(i + 1) && IsAddress(start, i, out int file):
                    return file;
                case '.':
                    return Add(start, IsItemNumber(first, i) ? i + 1 : i, TokenKind.Number);
                case '-' when IsDigitAt(i + 1):
                    int end = EndOfHyphenated(first);
                    if (end == 0) return Add(start, i, TokenKind.Number);
                    i = end;
                    if (!IsWordPartAt(i)) return Add(start, i, TokenKind.Number);
                    break;
                default:
                    return CharClasses.OfRune(_text, i, out _) switch
                    {
                        CharClass.Letter or CharClass.Extend => NumberWithLetters(start, i),
                        CharClass.Apostrophe or CharClass.Rule when c is '_' || IsWordPartAt(i + 1) && CharClasses.Of(c) == CharClass.Apostrophe =>
                            Word(start, i),
                        CharClass.At when IsLetterAt(i + 1) => Word(start, i),
                        _ => Add(start, i, TokenKind.Number),
                    };
            }
        }
    }

    // "22nd" and "1990s" are one word; "5pm", "10k" a number and a unit
    int NumberWithLetters(int start, int i)
    {
        int end = EndOfWordParts(i);
        if (Units.Contains(Slice(i, end)))
        {
            Add(start, i, TokenKind.Number);
            return Word(i, i);
        }
        return Word(start, i);
    }

    bool IsAddress(int start, int period, out int next)
    {
        next = 0;
        if (_noAddressBefore > period) return false;
        int end = Addresses.EndOfBare(_text, start, period, out _noAddressBefore);
        if (end > 0) next = Add(start, end, TokenKind.Address);
        return end > 0;
    }

    readonly int EndOfDigits(int i)
    {
        while (i < _text.Length && CharClasses.IsDigit(_text[i])) i++;
        return i;
    }

    // "1." at the start of a line numbers an item
    readonly bool IsItemNumber(int start, int period)
    {
        if (period - start > 2 && !Slice(start, period).Contains('.') || !IsOpenAt(period + 1) || SkipWhite(period + 1) >= _text.Length) return false;
        int i = start - 1;
        while (i >= _start && _text[i] != '\n' && CharClasses.IsWhite(_text[i])) i--;
        return i < _start || _text[i] == '\n';
    }

    /// <summary>End of a telephone number, postal code or date written with hyphens; 0 for a range or score.</summary>
    readonly int EndOfHyphenated(int first)
    {
        Span<int> groups = stackalloc int[4];
        int count = 0, i = first;
        while (true)
        {
            int end = EndOfDigits(i);
            if (end == i || count == groups.Length) return 0;
            groups[count++] = end - i;
            i = end;
            if (At(i) is not ('-' or '/') || !IsDigitAt(i + 1)) break;
            i++;
        }
        return groups[..count] switch
        {
            [3, 4] or [1, 4] or [3, 3, 4] or [1, 3, 3, 4] or [5, 4] => i,
            [4, 2, 2] or [1 or 2, 1 or 2, 2 or 4] => i,
            _ => 0,
        };
    }
}
