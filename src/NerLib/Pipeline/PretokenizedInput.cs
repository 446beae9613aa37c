using NerLib.Tokens;

namespace NerLib.Pipeline;

/// <summary>Tokens and sentences that the caller brings, checked and made ours.</summary>
static class PretokenizedInput
{
    /// <summary>
    /// Makes the tokens, without the characters of no width at their ends. Each has the kind that the built-in tokenizer gives to the same words.
    /// </summary>
    /// <exception cref="ArgumentException">A token is empty, out of the text or of order, overlaps another, or begins or ends with white space.</exception>
    public static void FillTokens(ReadOnlySpan<char> text, IReadOnlyList<TextSpan> spans, List<Token> tokens)
    {
        tokens.Clear();
        var kinds = new TokenKinds();
        int end = 0;
        for (int i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (span.Start < 0 || span.End > text.Length || span.Length <= 0)
                throw Wrong(i, span, $"expected at least one unit inside the text of {text.Length}");
            if (span.Start < end)
                throw Wrong(i, span, $"the token before ends at {end}; tokens are ordered and do not overlap");
            var (first, last) = (span.Start, span.End - 1);
            while (first <= last && HasNoWidth(text[first])) first++;
            while (last > first && HasNoWidth(text[last])) last--;
            if (first > last || CharClasses.IsWhite(text[first]) || CharClasses.IsWhite(text[last]))
                throw Wrong(i, span, "it begins or ends with white space, or shows nothing; trim it, or leave it out if there is nothing else");
            tokens.Add(new(first, last + 1, kinds.Of(text[first..(last + 1)])));
            end = span.End;
        }

        static ArgumentException Wrong(int index, TextSpan span, string why) => new($"Token {index} is [{span.Start}, {span.End}): {why}.", nameof(tokens));
    }

    /// <summary>Zero-width spaces and marks of direction: other tokenizers leave them at the words that they stand beside.</summary>
    static bool HasNoWidth(char c) => CharClasses.IsWhite(c) && !char.IsWhiteSpace(c);

    /// <summary>Moves the borders of regions that cut a token to the token's end.</summary>
    public static void FitRegions(ReadOnlySpan<char> text, List<Token> tokens, List<Region> regions)
    {
        int token = 0, kept = 0, start = 0;
        foreach (var region in regions.ToArray())
        {
            var (from, to) = (Math.Max(region.Span.Start, start), region.Span.End);
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            if (from >= to) continue;
            while (token < tokens.Count && tokens[token].End < to) token++;
            if (token < tokens.Count && tokens[token].Start < to) to = tokens[token].End;
            regions[kept++] = region with { Span = new(from, to) };
            start = to;
        }
        regions.RemoveRange(kept, regions.Count - kept);
    }

    /// <summary>Makes the sentences, cut where a region ends.</summary>
    /// <exception cref="ArgumentException">A sentence is empty, or the sentences do not cover the tokens one after the other.</exception>
    public static void FillSentences(IReadOnlyList<TokenRange> ranges, List<Token> tokens, List<Region> regions, List<Sentence> sentences)
    {
        sentences.Clear();
        int next = 0, region = 0;
        for (int i = 0; i < ranges.Count; i++)
        {
            var range = ranges[i];
            if (range.Start != next || range.Length <= 0 || range.End > tokens.Count)
                throw new ArgumentException(
                    $"Sentence {i} is [{range.Start}, {range.End}): expected at least one token, from token {next} on, of {tokens.Count}.", nameof(sentences));
            next = range.End;
            for (int first = range.Start, last; first < range.End; first = last)
            {
                while (region < regions.Count - 1 && regions[region].Span.End <= tokens[first].Start) region++;
                last = first + 1;
                while (last < range.End && tokens[last].Start < regions[region].Span.End) last++;
                sentences.Add(new(new(first, last), region));
            }
        }
        if (next != tokens.Count)
            throw new ArgumentException($"The sentences end at token {next} of {tokens.Count}; every token belongs to one.", nameof(sentences));
    }
}
