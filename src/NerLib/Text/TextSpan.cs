namespace NerLib;

/// <summary>A stretch of a document's original text, in UTF-16 units, half-open: <c>[Start, End)</c>.</summary>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="End">Offset after the last unit; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether every unit of <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary><c>10..35</c></summary>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");
}

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

    /// <summary><c>tokens 3..5</c></summary>
    public override string ToString() => FormattableString.Invariant($"tokens {Start}..{End}");
}
