using NerLib.Models;

namespace NerLib.Resolution;

/// <summary>What speaks for and against a candidate, as small numbers; of enumerations the number of the member.</summary>
static class SpeakerFeatures
{
    public const int Count = (int)SpeakerFeature.MentionsSince + 1;

    const int Turns = 5;

    /// <summary>What the trees of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(
        SectionSchema.Describe<SpeakerFeature>() + SectionSchema.Describe<SpeakerClue>() + SectionSchema.Describe<QuotePattern>()
        + SectionSchema.Describe<QuoteKind>() + SectionSchema.Describe<SpeakerType>() + SectionSchema.Describe<MentionKind>());

    /// <param name="place">Where the quote stands.</param>
    /// <param name="candidate">Who may speak.</param>
    /// <param name="candidates">How many may.</param>
    /// <param name="features">Takes <see cref="Count"/>.</param>
    public static void Extract(in QuotePlace place, SpeakerCandidate candidate, int candidates, Span<byte> features)
    {
        features[(int)SpeakerFeature.Clue] = (byte)place.Clue;
        features[(int)SpeakerFeature.Turns] = Number(place.Turns);
        features[(int)SpeakerFeature.Breaks] = Number(place.Breaks);
        features[(int)SpeakerFeature.NextBreaks] = Number(place.NextBreaks);
        features[(int)SpeakerFeature.BeginsParagraph] = Bit(place.BeginsParagraph);
        features[(int)SpeakerFeature.EndsParagraph] = Bit(place.EndsParagraph);
        features[(int)SpeakerFeature.TakesTurns] = Bit(place.TakesTurns);
        features[(int)SpeakerFeature.PreviousAsks] = Bit(place.PreviousAsks);
        features[(int)SpeakerFeature.PreviousPattern] = (byte)place.PreviousPattern;
        features[(int)SpeakerFeature.PreviousKind] = (byte)place.PreviousKind;
        features[(int)SpeakerFeature.Rule] = (byte)place.Rule;
        features[(int)SpeakerFeature.Style] = Number(place.Style);
        features[(int)SpeakerFeature.Candidates] = Number(candidates);
        features[(int)SpeakerFeature.Recency] = Number(candidate.Recency);
        features[(int)SpeakerFeature.Next] = Number(candidate.Next);
        features[(int)SpeakerFeature.Before] = Number(candidate.Before);
        features[(int)SpeakerFeature.After] = Number(candidate.After);
        features[(int)SpeakerFeature.Earlier] = Number(candidate.Earlier);
        features[(int)SpeakerFeature.BeginsSentence] = Bit(candidate.BeginsSentence);
        features[(int)SpeakerFeature.BeginsSentenceAfter] = Bit(candidate.BeginsSentenceAfter);
        features[(int)SpeakerFeature.IsNamedInQuote] = Bit(candidate.IsNamedInQuote);
        features[(int)SpeakerFeature.IsNamedInPrevious] = Bit(candidate.IsNamedInPrevious);
        features[(int)SpeakerFeature.IsAddressed] = Bit(candidate.IsAddressed);
        features[(int)SpeakerFeature.IsAddressedBefore] = Bit(candidate.IsAddressedBefore);
        features[(int)SpeakerFeature.IsAddressedAfter] = Bit(candidate.IsAddressedAfter);
        for (int turn = 0; turn < Turns; turn++)
        {
            features[(int)SpeakerFeature.TurnsBefore0 + turn] = Turn(candidate.TurnsBefore, turn);
            features[(int)SpeakerFeature.TurnsAfter0 + turn] = Turn(candidate.TurnsAfter, turn);
        }
        features[(int)SpeakerFeature.IsNarrator] = Bit(candidate.IsNarrator);
        features[(int)SpeakerFeature.HasGender] = Bit(candidate.HasGender);
        features[(int)SpeakerFeature.IsByRule] = Bit(candidate.IsByRule);
        features[(int)SpeakerFeature.Spoken] = Number(candidate.Spoken);
        features[(int)SpeakerFeature.SpeakerType] = (byte)candidate.Speaker.Type;
        features[(int)SpeakerFeature.SpeakerKind] = (byte)candidate.Speaker.Kind;
        features[(int)SpeakerFeature.LeadsSince] = Number(candidate.LeadsSince);
        features[(int)SpeakerFeature.MentionsSince] = Number(candidate.MentionsSince);
    }

    static byte Number(int value) => (byte)Math.Min(value, byte.MaxValue);

    static byte Bit(bool value) => value ? (byte)1 : (byte)0;

    static byte Turn(uint turns, int turn) => Bit((turns >> turn & 1) != 0);
}

/// <summary>What stands beside a quote instead of its speaker's name.</summary>
enum SpeakerClue : byte
{
    /// <summary>No cue.</summary>
    None,

    /// <summary><c>he said</c></summary>
    Pronoun,

    /// <summary><c>said the old lady</c></summary>
    Description,

    /// <summary><c>said the other</c></summary>
    Other,
}

/// <summary>Where a quote stands whose speaker is not named beside it.</summary>
readonly record struct QuotePlace
{
    public required SpeakerClue Clue { get; init; }

    /// <summary>How many turns in a row go before it, up to 4.</summary>
    public required int Turns { get; init; }

    /// <summary>Paragraphs from the attributed quote before, up to 3.</summary>
    public required int Breaks { get; init; }

    /// <summary>Paragraphs to the next quote with a cue, up to 3.</summary>
    public required int NextBreaks { get; init; }

    public required bool BeginsParagraph { get; init; }

    public required bool EndsParagraph { get; init; }

    /// <summary>Whether the two quotes before are by two speakers in neighbouring paragraphs.</summary>
    public required bool TakesTurns { get; init; }

    /// <summary>Whether the quote before ends with a question mark.</summary>
    public required bool PreviousAsks { get; init; }

    public required QuotePattern PreviousPattern { get; init; }

    public required QuoteKind PreviousKind { get; init; }

    /// <summary>What the rules found.</summary>
    public required QuotePattern Rule { get; init; }

    /// <summary>How many of the document's quotes have no cue: 0 few, 1 some, 2 most.</summary>
    public required int Style { get; init; }
}

/// <summary>The features of a candidate, by their places in its row. The order is part of the model format.</summary>
enum SpeakerFeature
{
    Clue,
    Turns,
    Breaks,
    NextBreaks,
    BeginsParagraph,
    EndsParagraph,
    TakesTurns,
    PreviousAsks,
    PreviousPattern,
    PreviousKind,
    Rule,
    Style,
    Candidates,
    Recency,
    Next,
    Before,
    After,
    Earlier,
    BeginsSentence,
    BeginsSentenceAfter,
    IsNamedInQuote,
    IsNamedInPrevious,
    IsAddressed,
    IsAddressedBefore,
    IsAddressedAfter,
    TurnsBefore0,
    TurnsBefore1,
    TurnsBefore2,
    TurnsBefore3,
    TurnsBefore4,
    TurnsAfter0,
    TurnsAfter1,
    TurnsAfter2,
    TurnsAfter3,
    TurnsAfter4,
    IsNarrator,
    HasGender,
    IsByRule,
    Spoken,
    SpeakerType,
    SpeakerKind,
    LeadsSince,
    MentionsSince,
}
