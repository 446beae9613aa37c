namespace NerLib;

/// <summary>Consecutive tokens of a document, by index into its tokens, half-open: <c>[Start, End)</c>.</summary>
/// <param name="Start">Index of the first token, from 0.</param>
/// <param name="End">Index after the last token; never less than <paramref name="Start"/>.</param>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - Start;

    /// <summary>Whether every token of <paramref name="other"/> lies inside this range.</summary>
    public bool Contains(TokenRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one token.</summary>
    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;

    /// <summary>The text from the first token's start to the last token's end; empty at the same place if the range is.</summary>
    internal TextSpan SpanIn(ReadOnlySpan<Token> tokens) =>
        Length > 0 ? new(tokens[Start].Start, tokens[End - 1].End)
        : Start < tokens.Length ? new(tokens[Start].Start, tokens[Start].Start)
        : default;
}
