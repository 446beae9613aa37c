namespace NerLib;

/// <summary>A word, number, mark or symbol, after the conventions of UD English. Tokens are ordered and do not overlap.</summary>
/// <param name="Start">UTF-16 offset of the first unit in the original text.</param>
/// <param name="End">UTF-16 offset after the last unit.</param>
/// <param name="Kind">Its coarse class.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    /// <summary>Number of UTF-16 units; at least 1.</summary>
    public int Length => End - Start;

    /// <summary>The same stretch as a span.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>For debuggers: <c>Word, 0..5</c>.</summary>
    public override string ToString() => $"{Kind}, {Span}";
}

/// <summary>Coarse classes of tokens.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, perhaps with digits or inner marks: <c>Zelensky</c>, <c>n't</c>, <c>U.S.</c></summary>
    Word,

    /// <summary>A number in digits: <c>1,200.5</c>, <c>10:30</c>.</summary>
    Number,

    /// <summary>A quotation mark of any style, opening or closing; an apostrophe belongs to its word.</summary>
    QuoteMark,

    /// <summary>Other punctuation.</summary>
    Punctuation,

    /// <summary>Currency and other symbols, emoji, emoticons, lone surrogates.</summary>
    Symbol,

    /// <summary>A web or e-mail address, a file name.</summary>
    Address,

    /// <summary><c>@handle</c>.</summary>
    Handle,

    /// <summary><c>#tag</c>.</summary>
    Hashtag,
}

/// <summary>A sentence, or what stands for one (a title, a list item). Sentences are ordered, do not overlap, and cover every token.</summary>
/// <param name="Tokens">Its tokens; at least one.</param>
/// <param name="Region">Index of the region it lies in; a sentence never runs across regions.</param>
public readonly record struct Sentence(TokenRange Tokens, int Region)
{
    /// <summary>For debuggers: <c>tokens 0..12, region 2</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Tokens}, region {Region}");
}

static class TokenLayer
{
    /// <summary>The text from a range's first token to its last; empty at the same place if the range is.</summary>
    public static TextSpan SpanOf(this ReadOnlySpan<Token> tokens, TokenRange range) =>
        range.Length > 0 ? new(tokens[range.Start].Start, tokens[range.End - 1].End)
        : range.Start < tokens.Length ? new(tokens[range.Start].Start, tokens[range.Start].Start)
        : default;
}
