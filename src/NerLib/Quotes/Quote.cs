using System.Collections.Immutable;

namespace NerLib;

/// <summary>Something that the text reports as said or written by somebody.</summary>
public sealed record Quote
{
    /// <summary>How it is reported.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>What was said, in order; several spans where the cue interrupts it. Direct quotes include their marks.</summary>
    public required ImmutableArray<TextSpan> Spans { get; init; }

    /// <summary>The word that reports it (<c>said</c>, <c>according to</c>); null if none was found.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>Who said it; null if unknown.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>To whom, or through which channel (<c>told TASS</c>); null if the text does not say.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>The part of the page it begins in.</summary>
    public RegionKind Region { get; init; }

    /// <summary>Degree of trust in the quote and its speaker, from 0 to 1.</summary>
    public float Confidence { get; init; }

    /// <summary>By what it was found and attributed.</summary>
    public QuotePattern Pattern { get; init; }

    /// <summary>From the start of the first span to the end of the last.</summary>
    internal TextSpan Extent => new(Spans[0].Start, Spans[^1].End);
}

/// <summary>How words are reported.</summary>
public enum QuoteKind : byte
{
    /// <summary>Word for word, in quotation marks.</summary>
    Direct,

    /// <summary>A reported clause of which some words stand in quotation marks.</summary>
    Mixed,

    /// <summary>A reported clause without quotation marks.</summary>
    Indirect,
}
