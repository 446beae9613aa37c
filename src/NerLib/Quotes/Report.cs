using System.Collections.Immutable;
using NerLib.Documents;

namespace NerLib.Quotes;

/// <summary>A quotation being put together.</summary>
sealed class Report
{
    public required QuotePattern Pattern { get; init; }

    /// <summary>Token range of the cue; null for a quotation without one.</summary>
    public TokenRange? Cue { get; init; }

    /// <summary>The words that name who said it, where an extractor of the user's own gave them.</summary>
    public TokenRange? Source { get; init; }

    /// <summary>Index of the unit its cue or its only words stand in.</summary>
    public required int Unit { get; init; }

    public required float Confidence { get; set; }

    public ReportOrigin Origin { get; init; }

    /// <summary>What the model of arcs says of it; 0 for another origin.</summary>
    public float ArcLogOdds { get; init; }

    public QuoteAct Act { get; set; }

    /// <summary>What else was found for its cue, see <see cref="ReportSelector"/>.</summary>
    public uint Others { get; set; }

    /// <summary>How likely it is speech: what is not above 0 does not stand.</summary>
    public float LogOdds { get; set; }

    public List<TokenRange> Content { get; init; } = [];

    /// <summary>Notes which groups of marked words it reports. What is reported inside marks says nothing of the marked words around it.</summary>
    public void Claim(Reading reading, bool[] claimed)
    {
        int around = Pattern != QuotePattern.Transcript && Cue is { } cue ? reading.Marks.GroupOfToken[cue.Start] : QuotationMarkLayer.NoGroup;
        foreach (var part in Content)
            for (int i = part.Start; i < part.End; i++)
                if (reading.Marks.GroupOfToken[i] is >= 0 and var group && group != around) claimed[group] = true;
    }

    public Quote ToQuote(Reading reading, RegionKind region)
    {
        var kind = KindOf(reading);
        return new()
        {
            Kind = kind,
            Act = Act,
            Spans = Spans(reading),
            Cue = Cue is { } cue ? reading.View.SpanOf(cue) : null,
            Source = Source is { } source ? reading.View.SpanOf(source) : null,
            Region = region,
            Confidence = Confidence,
            Pattern = Pattern,
        };
    }

    QuoteKind KindOf(Reading reading)
    {
        if (Pattern == QuotePattern.Transcript) return QuoteKind.Direct;
        if (Cue is { } cue && reading.IsMarked(cue.Start))
            return reading.View.Tokens[Content[0].Start].Kind == TokenKind.QuoteMark ? QuoteKind.Direct
                : NestedQuotes.HasOne(reading, Content[0]) ? QuoteKind.Mixed : QuoteKind.Indirect;
        bool marked = false, unmarked = false;
        foreach (var part in Content)
            for (int i = part.Start; i < part.End; i++)
            {
                if (reading.IsMarked(i) || IsUnclosed(reading, i)) marked = true;
                else if (reading.IsWord(i)) unmarked = true;
            }
        // Words without marks of a block of their own, or of a post: — Ann Lee (@annlee).
        if (!marked && Cue is { } own && (reading.IsDash(own.Start) || !reading.IsInSameParagraph(own.Start, Content[0].Start))) return QuoteKind.Direct;
        return !marked ? QuoteKind.Indirect : unmarked ? QuoteKind.Mixed : QuoteKind.Direct;
    }

    /// <summary>An opening mark whose closing one is missing: <c>said it was “the best of all.</c></summary>
    static bool IsUnclosed(Reading reading, int token) => reading.Word(token) is "“" or "\"" or "«" or "„" && reading.StandsAsOpening(token);

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

/// <summary>By what a report was found. The numbers are part of the model format.</summary>
enum ReportOrigin : byte
{
    /// <summary>A rule over words.</summary>
    Rule,

    /// <summary>The cue hangs on what it reports: <c>The park, officials say, is full.</c></summary>
    Parenthesis,

    /// <summary>What is reported hangs on the cue.</summary>
    Arc,
}
