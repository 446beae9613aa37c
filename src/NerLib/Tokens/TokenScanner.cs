namespace NerLib.Tokens;

/// <summary>One pass over a region, from left to right: looks at the first character of a token and lets that class's rules find the end.</summary>
/// <remarks>The text ends where the region ends, so that no rule looks beyond it; none looks before <paramref name="start"/>.</remarks>
/// <param name="text">The document's text up to the region's end.</param>
/// <param name="start">The region's start.</param>
/// <param name="output">Receives the tokens.</param>
ref partial struct TokenScanner(ReadOnlySpan<char> text, int start, List<Token> output)
{
    const int TokensBetweenCancellationChecks = 4096;

    readonly ReadOnlySpan<char> _text = text;
    readonly int _start = start;
    readonly List<Token> _output = output;

    /// <summary>No address ends before here, so the rules for words need not look for one again.</summary>
    int _noAddressBefore;

    /// <summary>A single quotation mark was opened, and not closed yet, in this paragraph.</summary>
    bool _singleQuoteOpen;

    public void Scan(CancellationToken cancellationToken)
    {
        var text = _text;
        int checkAt = TokensBetweenCancellationChecks;
        for (int i = _start; i < text.Length;)
        {
            if (_output.Count >= checkAt)
            {
                cancellationToken.ThrowIfCancellationRequested();
                checkAt = _output.Count + TokensBetweenCancellationChecks;
            }
            switch (CharClasses.Of(text[i]))
            {
                case CharClass.White:
                    if (text[i] == '\n') _singleQuoteOpen = false;
                    i++;
                    break;
                case CharClass.Letter:
                    i = Word(i, i);
                    break;
                case CharClass.Digit:
                    i = Number(i, i);
                    break;
                case CharClass.Punctuation:
                    i = Add(i, i + 1, TokenKind.Punctuation);
                    break;
                default:
                    i = Mark(i);
                    break;
            }
        }
    }

    readonly int Add(int start, int end, TokenKind kind)
    {
        _output.Add(new(start, end, kind));
        return end;
    }

    /// <summary>The character at an index; NUL, which no rule asks for, outside the region.</summary>
    readonly char At(int index) => (uint)index < (uint)_text.Length && index >= _start ? _text[index] : '\0';

    readonly bool IsLetterAt(int index) => CharClasses.IsLetter(At(index));

    readonly bool IsDigitAt(int index) => CharClasses.IsDigit(At(index));

    readonly bool IsWordPartAt(int index) => (uint)index < (uint)_text.Length && index >= _start && CharClasses.IsWordPart(_text[index]);

    /// <summary>Whether nothing but white space, or nothing at all, stands at an index.</summary>
    readonly bool IsOpenAt(int index) => index < _start || index >= _text.Length || CharClasses.IsWhite(_text[index]);

    readonly bool IsSurrogatePairAt(int index) =>
        index >= _start && index + 1 < _text.Length && char.IsSurrogatePair(_text[index], _text[index + 1]);

    /// <summary>Where the run of word characters from <paramref name="i"/> ends.</summary>
    readonly int EndOfWordParts(int i)
    {
        var text = _text;
        while (true)
        {
            while (i < text.Length && CharClasses.IsWordPart(text[i])) i++;
            if (i >= text.Length || !char.IsHighSurrogate(text[i])) return i;
            if (CharClasses.OfRune(text, i, out int length) > CharClass.Extend) return i;
            i += length;
        }
    }

    readonly int EndOfRun(int i, char of)
    {
        while (i < _text.Length && _text[i] == of) i++;
        return i;
    }

    readonly ReadOnlySpan<char> Slice(int from, int to) => _text[from..to];
}
