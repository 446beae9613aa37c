namespace NerLib.Catalyst;

/// <summary>Catalyst's tokens made such as <see cref="NerPipeline"/> takes them.</summary>
static class GivenTokens
{
    /// <summary>
    /// The spans of the tokens, in order, without overlaps. A run of replaced tokens that touch is one word of the text, cut as NerLib does:
    /// <c>c|an't</c> becomes <c>ca|n't</c>. White space and characters of no width are taken off the ends; what shows nothing else is left out.
    /// </summary>
    public static List<TextSpan> Fit(string text, IReadOnlyList<GivenToken> tokens, NerPipeline pipeline)
    {
        var spans = new List<TextSpan>(tokens.Count);
        var cut = new List<Token>();
        int end = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            var (span, isCut) = (tokens[i].Span, tokens[i].IsReplaced);
            if (isCut)
                while (i + 1 < tokens.Count && Continues(tokens[i], tokens[i + 1])) span = new(span.Start, tokens[++i].Span.End);
            if (span.Start < end || span.Length <= 0 || span.End > text.Length) continue;
            end = span.End;
            if (!isCut && Shows(text[span.Start]) && Shows(text[span.End - 1]))
            {
                spans.Add(span);
                continue;
            }
            cut.Clear();
            pipeline.Tokenize(text.AsSpan(span.Start, span.Length), cut);
            if (isCut)
                foreach (var token in cut) spans.Add(new(span.Start + token.Start, span.Start + token.End));
            else if (cut.Count > 0)
                spans.Add(new(span.Start + cut[0].Start, span.Start + cut[^1].End));
        }
        return spans;
    }

    static bool Continues(GivenToken token, GivenToken next) =>
        next.IsReplaced && next.Sentence == token.Sentence && next.Span.Start == token.Span.End && next.Span.Length > 0;

    /// <summary>Whether a unit is surely neither white space nor without width.</summary>
    static bool Shows(char c) => char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c) || char.IsSurrogate(c);
}
