using System.Collections.Immutable;

namespace NerLib.Quotes;

/// <summary>A quotation being put together.</summary>
sealed class Report
{
    public required QuotePattern Pattern { get; init; }

    /// <summary>Token range of the cue; null for a quotation without one.</summary>
    public TokenRange? Cue { get; init; }

    /// <summary>Index of the unit its cue or its only words stand in.</summary>
    public required int Unit { get; init; }

    public required float Confidence { get; init; }

    public List<TokenRange> Content { get; } = [];

    public Quote ToQuote(Reading reading, RegionKind region)
    {
        var kind = KindOf(reading);
        return new()
        {
            Kind = kind,
            Spans = Spans(reading),
            Cue = Cue is { } cue ? reading.View.SpanOf(cue) : null,
            Region = region,
            Confidence = Confidence,
            Pattern = Pattern,
        };
    }

    QuoteKind KindOf(Reading reading)
    {
        if (Pattern == QuotePattern.Transcript) return QuoteKind.Direct;
        bool marked = false, unmarked = false;
        foreach (var part in Content)
            for (int i = part.Start; i < part.End; i++)
            {
                if (reading.IsMarked(i)) marked = true;
                else if (reading.IsWord(i)) unmarked = true;
            }
        return !marked ? QuoteKind.Indirect : unmarked ? QuoteKind.Mixed : QuoteKind.Direct;
    }

    /// <summary>A part for each content range; a quotation over paragraphs has one span in each.</summary>
    ImmutableArray<TextSpan> Spans(Reading reading)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(Content.Count);
        foreach (var part in Content)
        {
            int group = reading.Marks.GroupOfToken[part.End - 1];
            if (group >= 0 && reading.Marks.Groups[group] is var run && run.End - run.First > 1)
            {
                // What stands before the marks belongs to the first paragraph's span; a part may begin or end inside the run.
                int start = reading.View.Tokens[part.Start].Start, end = reading.View.Tokens[part.End - 1].End;
                for (int i = run.First; i < run.End && start < end; i++)
                {
                    var span = reading.Marks.Spans[i].Span;
                    if (span.End <= start) continue;
                    spans.Add(new(start, Math.Min(span.End, end)));
                    start = i + 1 < run.End ? reading.Marks.Spans[i + 1].Span.Start : end;
                }
            }
            else spans.Add(reading.View.SpanOf(part));
        }
        return spans.DrainToImmutable();
    }
}
