using NerLib.Languages.English;

namespace NerLib.Tokens;

ref partial struct TokenScanner
{
    /// <summary>Letters on each side of the mark in <c>AT&amp;T</c>.</summary>
    const int LongestConnectedName = 4;

    /// <summary>A token that begins at <paramref name="start"/> and whose characters before <paramref name="i"/> are known to belong to it.</summary>
    int Word(int start, int i)
    {
        int part = start;   // start of the part after the last inner mark
        while (true)
        {
            i = EndOfWordParts(i);
            if (i >= _text.Length) return AddWord(start, i);
            int next;
            switch (CharClasses.Of(_text[i]))
            {
                case CharClass.White or CharClass.Punctuation when _text[i] != '/':
                    return AddWord(start, i);
                case CharClass.Period:
                    if (AfterPeriod(start, part, i, out next)) return next;
                    break;
                case CharClass.Apostrophe:
                    if (AfterApostrophe(start, i, out next)) return next;
                    break;
                case CharClass.Hyphen:
                    if (!JoinsHyphen(start, part, i)) return AddWord(start, i);
                    if (!IsWordPartAt(i + 1)) return Add(start, i + 1, TokenKind.Word);
                    next = part = i + 1;
                    break;
                case CharClass.At:
                    if (AddressWithAt(start, i, out next)) return next;
                    return AddWord(start, i);
                case CharClass.Colon:
                    if (_text[i] == ':' && Addresses.IsScheme(Slice(start, i), _text[i..]))
                        return Add(start, Addresses.EndOfUrl(_text, i + 1), TokenKind.Address);
                    return AddWord(start, i);
                default:
                    if (!JoinsOther(start, i, out next)) return AddWord(start, i);
                    if (_text[i] == '$' || !IsWordPartAt(next)) return Add(start, next, TokenKind.Word);
                    break;
            }
            i = next;
        }
    }

    /// <summary>Adds a word, cut where two are written as one: <c>can|not</c>.</summary>
    readonly int AddWord(int start, int end)
    {
        if (Contractions.MayBe(_text[start], end - start))
        {
            int cut = Contractions.CutOf(Slice(start, end));
            if (cut > 0)
            {
                Add(start, start + cut, TokenKind.Word);
                start += cut;
            }
        }
        return Add(start, end, TokenKind.Word);
    }

    /// <summary>True if the token was added, <paramref name="next"/> being where to go on; false to go on inside it.</summary>
    bool AfterPeriod(int start, int part, int i, out int next)
    {
        next = i + 1;
        if (_text[i] == '.' && IsWordPartAt(i + 1))
        {
            if (_noAddressBefore <= i)
            {
                int end = Addresses.EndOfBare(_text, start, i, out int scanned);
                if (end > 0)
                {
                    next = Add(start, end, TokenKind.Address);
                    return true;
                }
                _noAddressBefore = scanned;
            }
            if (IsDigitAt(i - 1) && IsDigitAt(i + 1)) return false;
            int acronym = EndOfAcronym(start, i);
            if (acronym > 0)
            {
                next = Add(start, acronym, TokenKind.Word);
                return true;
            }
        }
        else if (_text[i] == '.' && (At(i + 1) != '.' || At(i + 2) != '.') && TakesPeriod(part == start ? start : part, i))
        {
            next = Add(start, i + 1, TokenKind.Word);
            return true;
        }
        else if (Addresses.EndOfShortened(_text, i) is > 0 and var end)
        {
            next = Add(start, end, TokenKind.Address);
            return true;
        }
        next = AddWord(start, i);
        return true;
    }

    /// <summary>End of <c>U.S.</c>, <c>e.g.</c>, <c>Ph.D.</c>, <c>U.S</c>; 0 if this is none.</summary>
    readonly int EndOfAcronym(int start, int firstPeriod)
    {
        if (firstPeriod - start > 1 && !Abbreviations.BeginsAcronym(Slice(start, firstPeriod))) return 0;
        int end = firstPeriod + 1;
        while (IsLetterAt(end))
        {
            int letters = EndOfWordParts(end);
            if (letters - end > 1 && !(letters - end == 2 && At(letters) == '.' && CharClasses.IsLower(_text[letters - 1]) && CharClasses.IsUpper(_text[end])))
                break;
            end = letters;
            if (At(end) != '.' || At(end + 1) == '.') break;
            end++;
        }
        return end > firstPeriod + 1 || CharClasses.IsUpper(_text[start]) ? end : 0;
    }

    /// <summary>Whether the period after a word is part of it: an abbreviation or an initial.</summary>
    readonly bool TakesPeriod(int start, int period)
    {
        var word = Slice(start, period);
        if (word.Length == 1) return IsInitial(start, period);
        if (word.Length > Abbreviations.Longest) return false;
        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.Always or AbbreviationKind.Title => true,
            AbbreviationKind.BeforeNumber => IsNumberAfter(period + 1),
            AbbreviationKind.BeforeMore => IsMoreAfter(period + 1),
            AbbreviationKind.BeforeLower => IsMoreAfter(period + 1) && !CharClasses.IsUpper(_text[SkipWhite(period + 1)]),
            _ => false,
        };
    }

    // "John F. Kennedy", "J. Smith"; not "Plan B." at the end of a paragraph, nor the pronoun.
    readonly bool IsInitial(int start, int period)
    {
        char letter = _text[start];
        if (!CharClasses.IsUpper(letter)) return letter is 'c' or 'p' or 'v' or 'b' or 'd' && IsNumberAfter(period + 1);
        int next = SkipWhite(period + 1);
        if (next >= _text.Length || !CharClasses.IsUpper(_text[next])) return next < _text.Length && At(period + 1) == ',';
        return letter != 'I' || IsOpenAt(start - 2) || CharClasses.IsUpper(WordBefore(start));
    }

    /// <summary>First character of the word that ends one space before an index; NUL if there is none.</summary>
    readonly char WordBefore(int start)
    {
        if (_output.Count == 0 || !IsOpenAt(start - 1)) return '\0';
        var previous = _output[^1];
        return previous.Kind == TokenKind.Word && previous.End == start - 1 ? _text[previous.Start] : '\0';
    }

    readonly bool IsNumberAfter(int index)
    {
        int next = SkipWhite(index);
        return IsDigitAt(next) || At(next) == '#';
    }

    readonly bool IsMoreAfter(int index)
    {
        int next = SkipWhite(index);
        return next < _text.Length && (IsWordPartAt(next) || _text[next] is ',' or '(');
    }

    /// <summary>First index from <paramref name="index"/> in the same line that is not white.</summary>
    readonly int SkipWhite(int index)
    {
        while (index < _text.Length && _text[index] != '\n' && CharClasses.IsWhite(_text[index])) index++;
        return index < _text.Length && _text[index] == '\n' ? _text.Length : index;
    }

    /// <summary>As <see cref="AfterPeriod"/>: cuts clitics off, keeps <c>O'Brien</c> whole.</summary>
    readonly bool AfterApostrophe(int start, int i, out int next)
    {
        next = i + 1;
        if (!IsWordPartAt(i + 1))
        {
            next = IsClippedIng(start, i) ? Add(start, i + 1, TokenKind.Word) : AddWord(start, i);
            return true;
        }

        int end = EndOfWordParts(i + 1);
        var tail = Slice(i + 1, end);
        if (tail is ['t' or 'T'] && _text[i - 1] is 'n' or 'N' && CharClasses.IsWordPart(_text[i - 1]))
        {
            if (i - 1 > start) Add(start, i - 1, TokenKind.Word);
            next = Add(i - 1, end, TokenKind.Word);
            return true;
        }
        if (Contractions.IsClitic(tail) && !(IsDigitAt(i - 1) && IsDecade(start, i, tail)))
        {
            AddWord(start, i);
            next = Add(i, end, TokenKind.Word);
            return true;
        }
        if (tail is "ma")   // I'ma: I am going to
        {
            AddWord(start, i);
            Add(i, i + 2, TokenKind.Word);
            next = Add(i + 2, end, TokenKind.Word);
            return true;
        }
        if (Contractions.IsProclitic(Slice(start, i), tail))
        {
            next = Add(start, i + 1, TokenKind.Word);
            return true;
        }
        if (_text[i] is '‘' or '`' or '′' or '´')
        {
            next = AddWord(start, i);
            return true;
        }
        return false;
    }

    // cookin' is one word, unless the mark closes a quotation
    readonly bool IsClippedIng(int start, int i) =>
        !_singleQuoteOpen && _text[i] is '\'' or '’' && i - start > 3 && IsOpenAt(i + 1)
        && Slice(start, i).EndsWith("in", StringComparison.Ordinal) && At(i - 3) is not ('a' or 'e' or 'i' or 'o' or 'u');

    // 1990's is one token, 2004's two.
    readonly bool IsDecade(int start, int i, ReadOnlySpan<char> tail) =>
        tail is "s" && At(i - 1) == '0' && i - start is 2 or 4;

    readonly bool JoinsHyphen(int start, int part, int i)
    {
        if (!IsWordPartAt(i + 1))
            return part == start && i - start <= 2 && IsOpenAt(i + 1) && IsOpenAt(start - 1) && IsCutOff(Slice(start, i));
        var tail = Slice(i + 1, EndOfWordParts(i + 1));
        return HyphenWords.IsPrefix(Slice(part, i)) && tail is not "the" || HyphenWords.IsSuffix(tail);
    }

    // "th- the", "I- I": words broken off in speech; not "up- and downstream"
    static bool IsCutOff(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) return true;
        if (!CharClasses.IsLower(word[^1])) return false;
        foreach (char c in word)
            if (c is 'a' or 'e' or 'i' or 'o' or 'u') return false;
        return true;
    }

    /// <summary>Marks that join what stands on both sides: <c>AT&amp;T</c>, <c>s/he</c>, <c>GCP_London</c>, <c>f*ed</c>, <c>US$</c>.</summary>
    readonly bool JoinsOther(int start, int i, out int next)
    {
        next = i + 1;
        switch (_text[i])
        {
            case '_':
                next = EndOfRun(i, '_');
                return IsWordPartAt(next);
            case '&':
                int end = EndOfWordParts(i + 1);
                return IsLetterAt(i + 1) && i - start <= LongestConnectedName && end - i - 1 <= LongestConnectedName
                    && CharClasses.IsUpper(_text[start]) == CharClasses.IsUpper(_text[end - 1]);
            case '/':
                if (IsDigitAt(i - 1) && IsDigitAt(i + 1) && !IsDigitAt(start)) return true;   // post-9/11
                return i - start == 1 && IsWordPartAt(i + 1)
                    && Abbreviations.HasSlash(Slice(start, EndOfWordParts(i + 1)));
            case '*':
                next = EndOfRun(i, '*');
                return IsLetterAt(next) && IsLetterAt(i - 1);
            case '$':
                return i - start <= 3 && CharClasses.IsUpper(_text[start]) && CharClasses.IsUpper(_text[i - 1]) && !IsLetterAt(i + 1);
            default:
                return false;
        }
    }

    bool AddressWithAt(int start, int at, out int next)
    {
        next = 0;
        if (!IsWordPartAt(at + 1)) return false;
        next = Add(start, Addresses.EndOfHost(_text, at + 1), TokenKind.Address);
        return true;
    }
}
