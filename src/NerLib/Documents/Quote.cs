using System.Collections.Immutable;

namespace NerLib;

/// <summary>Something that the text reports as said or written by somebody.</summary>
public sealed record Quote
{
    /// <summary>How it is reported.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>What is reported to have been done with the words. Default: <see cref="QuoteAct.Speech"/>.</summary>
    public QuoteAct Act { get; init; }

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

    /// <summary>The words that name who said it, where an <see cref="IQuoteExtractor"/> gave them; null once they are its <see cref="Speaker"/>.</summary>
    internal TextSpan? Source { get; init; }

    /// <summary>Whether nothing beside it says who said it.</summary>
    internal bool IsUncued => Cue is null && Source is null && Speaker is null;

    /// <summary>From the start of the first span to the end of the last.</summary>
    internal TextSpan Extent => new(Spans[0].Start, Spans[^1].End);

    /// <summary>For debuggers: <c>Direct, Ann Lee, 10..35, 0.93</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Kind}, {Speaker?.Name ?? "unknown"}, {string.Join(" and ", Spans)}, {Confidence:0.00}");
}

/// <summary>What somebody is reported to have done.</summary>
public enum QuoteAct : byte
{
    /// <summary>Said or wrote it.</summary>
    Speech,

    /// <summary>Thought, believed or knew it.</summary>
    Thought,

    /// <summary>Planned, wanted, hoped or felt it.</summary>
    Plan,
}

/// <summary>Which acts are looked for.</summary>
[Flags]
public enum QuoteActs
{
    /// <summary>What is said or written.</summary>
    Speech = 1 << QuoteAct.Speech,

    /// <summary>What is thought, believed or known.</summary>
    Thought = 1 << QuoteAct.Thought,

    /// <summary>What is planned, wanted, hoped or felt.</summary>
    Plan = 1 << QuoteAct.Plan,

    /// <summary>All of these.</summary>
    All = Speech | Thought | Plan,
}

/// <summary>How words are reported.</summary>
public enum QuoteKind : byte
{
    /// <summary>Word for word: in quotation marks, as a turn of a transcript, a block quotation or a post.</summary>
    Direct,

    /// <summary>A reported clause of which some words stand in quotation marks.</summary>
    Mixed,

    /// <summary>A reported clause without quotation marks.</summary>
    Indirect,
}

/// <summary>Who said a quote, as the text names them there, and who that is.</summary>
/// <param name="Span">The words beside the quote that name the speaker (<c>he</c>, <c>the governor</c>, <c>Haidai</c>).</param>
/// <param name="Kind">How they refer.</param>
/// <param name="Type">What sort of source it is.</param>
/// <param name="Name">The actor's canonical name; without one the words themselves, of a pronoun <c>unknown</c>.</param>
/// <param name="Actor">The actor referred to; null if not resolved.</param>
public sealed record Speaker(TextSpan Span, MentionKind Kind, SpeakerType Type, string Name, Actor? Actor)
{
    /// <summary>The name of a speaker of whom the text says no more than a pronoun.</summary>
    internal const string Unknown = "unknown";

    /// <summary>Whether the words name what the speaker wrote: <c>her statement</c>.</summary>
    internal bool IsAuthor { get; init; }

    /// <summary>For debuggers: <c>Ann Lee (Person, by Pronoun, 10..13)</c>.</summary>
    public override string ToString() => $"{Name} ({Type}, by {Kind}, {Span})";
}

/// <summary>Sorts of sources.</summary>
public enum SpeakerType : byte
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A company, agency, party.</summary>
    Organization,

    /// <summary>A place standing for its government.</summary>
    Location,

    /// <summary>Several people: <c>residents</c>, <c>critics</c>.</summary>
    Group,

    /// <summary>One source without a name: <c>an official</c>.</summary>
    Anonymous,

    /// <summary>A report, a statement, a poll.</summary>
    Document,
}
