namespace NerLib.Evaluation;

/// <summary>A share, kept as counts until it is printed.</summary>
public readonly record struct Share(int Hits, int Count)
{
    /// <summary>The share; null of nothing.</summary>
    public double? Value => Count == 0 ? null : (double)Hits / Count;

    /// <summary>Adds the counts.</summary>
    public static Share operator +(Share a, Share b) => new(a.Hits + b.Hits, a.Count + b.Count);

    internal Share Plus(bool hit) => new(Hits + (hit ? 1 : 0), Count + 1);
}

/// <summary>Scores of the quotes of one gold kind.</summary>
/// <param name="Found">Quotes that match a gold quote by at least half of their joint characters, one to one.</param>
/// <param name="Exact">Gold quotes matched by the very same spans.</param>
/// <param name="Resolved">Matched gold quotes with a sure, named speaker, and those whose predicted speaker has that name.</param>
/// <param name="ResolvedEndToEnd">The same over all such gold quotes; one not found is wrong.</param>
public readonly record struct QuoteKindScores(Prf Found, Share Exact, Share Resolved, Share ResolvedEndToEnd)
{
    /// <summary>Adds the counts.</summary>
    public static QuoteKindScores operator +(QuoteKindScores a, QuoteKindScores b) =>
        new(a.Found + b.Found, a.Exact + b.Exact, a.Resolved + b.Resolved, a.ResolvedEndToEnd + b.ResolvedEndToEnd);
}

/// <summary>Scores of quotations and their speakers on one file.</summary>
public sealed record QuoteScores
{
    internal const string NoSpeaker = "none";

    /// <summary>Documents read.</summary>
    public required int Documents { get; init; }

    /// <summary>By gold kind; precision counts spurious quotes by their predicted kind.</summary>
    public required IReadOnlyDictionary<QuoteKind, QuoteKindScores> Kinds { get; init; }

    /// <summary>All kinds together.</summary>
    public required QuoteKindScores All { get; init; }

    /// <summary>Cues of matched quotes that are the same.</summary>
    public required Share CueExact { get; init; }

    /// <summary>Cues of matched quotes that overlap.</summary>
    public required Share CueOverlap { get; init; }

    /// <summary>Speakers' words of matched quotes that are the same.</summary>
    public required Share SourceExact { get; init; }

    /// <summary>Speakers' words of matched quotes that overlap.</summary>
    public required Share SourceOverlap { get; init; }

    /// <summary>Exactly the same source spans, whatever they belong to.</summary>
    public required Prf SourceSpans { get; init; }

    /// <summary>Exactly the same cue spans.</summary>
    public required Prf CueSpans { get; init; }

    /// <summary>Exactly the same content spans.</summary>
    public required Prf ContentSpans { get; init; }

    /// <summary>Speakers right end to end, by the corpus's own type of quotation (explicit, anaphoric, implicit).</summary>
    public required IReadOnlyDictionary<string, Share> ByType { get; init; }

    /// <summary>Matched quotes whose speaker has the gold's type, by that type: person, organisation, place, group, anonymous, document.</summary>
    public IEnumerable<(string Type, Share Right)> SpeakerTypes =>
        SpeakerTypeConfusion.Where(pair => pair.Key.Gold != NoSpeaker).GroupBy(pair => pair.Key.Gold).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, new Share(SpeakerTypeConfusion.GetValueOrDefault((group.Key, group.Key)), group.Sum(pair => pair.Value))));

    /// <summary>Matched quotes by the types of their speakers in the gold and as predicted; none is a type too, of a quote without a speaker.</summary>
    public required IReadOnlyDictionary<(string Gold, string Predicted), int> SpeakerTypeConfusion { get; init; }

    /// <summary>Strings of three or more words in marks inside gold quotes that lie in one predicted quote.</summary>
    public required Share QuotedCovered { get; init; }

    /// <summary>Those that lie in one whose speaker is right too.</summary>
    public required Share QuotedRight { get; init; }

    /// <summary>Every error, in the order of the text.</summary>
    public required IReadOnlyList<AnnotationError> Errors { get; init; }

    /// <summary>Whether the confidences of matched quotes with a sure, named speaker hold, from low to high.</summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }
}
