using System.Runtime.InteropServices;

namespace NerLib.Quotes;

/// <summary>What the user's own extractors find.</summary>
static class ExtractedQuotes
{
    /// <summary>Appends them as reports.</summary>
    /// <exception cref="InvalidOperationException">An extractor gave a candidate that cannot be.</exception>
    public static void Find(
        Reading reading, List<Unit> units, IReadOnlyList<IQuoteExtractor> extractors, List<Report> output, CancellationToken cancellationToken)
    {
        var candidates = new List<QuoteCandidate>();
        foreach (var extractor in extractors)
        {
            candidates.Clear();
            extractor.Extract(reading.View, candidates, cancellationToken);
            foreach (var candidate in candidates)
            {
                Check(candidate, reading.View.Tokens.Length, extractor);
                output.Add(new()
                {
                    Pattern = QuotePattern.Extracted,
                    Cue = candidate.Cue,
                    Source = candidate.Source,
                    Unit = Reading.FirstEndingAfter<Unit>(
                        CollectionsMarshal.AsSpan(units), (candidate.Cue ?? candidate.Content).Start, static unit => unit.Tokens.End),
                    Confidence = candidate.Confidence,
                    Content = { candidate.Content },
                });
            }
        }
    }

    static void Check(QuoteCandidate candidate, int tokens, IQuoteExtractor extractor)
    {
        foreach (var range in (TokenRange?[])[candidate.Content, candidate.Cue, candidate.Source])
            if (range is { } given && (given.Start < 0 || given.Length <= 0 || given.End > tokens))
                throw new InvalidOperationException(
                    $"{extractor.GetType().Name} gave the range {given.Start}..{given.End} in a text of {tokens} tokens; expected some of its tokens.");
        if (!(candidate.Confidence is > 0 and <= 1))
            throw new InvalidOperationException(
                FormattableString.Invariant($"{extractor.GetType().Name} gave the confidence {candidate.Confidence}; expected one above 0 and at most 1."));
    }
}
