using System.Buffers;

namespace NerLib.Tokens;

/// <summary>The kinds of tokens that somebody else has made: those that the built-in tokenizer gives to the same words.</summary>
sealed class TokenKinds
{
    static readonly SearchValues<char> QuoteMarks = SearchValues.Create("'`\"“”„«»");

    readonly List<Token> _own = [];

    public TokenKind Of(ReadOnlySpan<char> word)
    {
        _own.Clear();
        new TokenScanner(word, 0, _own).Scan(default);
        return _own is [{ Start: 0 } only] && only.End == word.Length ? only.Kind : OfSeveral(word);
    }

    // Of words that the built-in tokenizer would split.
    static TokenKind OfSeveral(ReadOnlySpan<char> word)
    {
        var kind = TokenKind.Punctuation;
        foreach (char c in word)
            switch (CharClasses.Of(c))
            {
                case CharClass.Letter: return TokenKind.Word;
                case CharClass.Digit: kind = TokenKind.Number; break;
                case CharClass.Symbol or CharClass.Currency or CharClass.Surrogate when kind == TokenKind.Punctuation: kind = TokenKind.Symbol; break;
            }
        return kind == TokenKind.Punctuation && !word.ContainsAnyExcept(QuoteMarks) ? TokenKind.QuoteMark : kind;
    }
}
