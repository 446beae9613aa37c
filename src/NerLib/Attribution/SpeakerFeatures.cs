namespace NerLib.Attribution;

/// <summary>What speaks for and against a candidate, as small numbers: those of enumerations too, so that models depend on the order of their members.</summary>
static class SpeakerFeatures
{
    public const int Count = 41;

    /// <param name="place">Where the quote stands.</param>
    /// <param name="candidate">Who may speak.</param>
    /// <param name="candidates">How many may.</param>
    /// <param name="features">Takes <see cref="Count"/>.</param>
    public static void Extract(in QuotePlace place, SpeakerCandidate candidate, int candidates, Span<byte> features)
    {
        ReadOnlySpan<byte> all =
        [
            (byte)place.Clue,
            Number(place.Turns),
            Number(place.Breaks),
            Number(place.NextBreaks),
            Bit(place.BeginsParagraph),
            Bit(place.EndsParagraph),
            Bit(place.TakesTurns),
            Bit(place.PreviousAsks),
            (byte)place.PreviousPattern,
            (byte)place.PreviousKind,
            (byte)place.Rule,
            Number(place.Style),
            Number(candidates),

            Number(candidate.Recency),
            Number(candidate.Next),
            Number(candidate.Before),
            Number(candidate.After),
            Number(candidate.Earlier),
            Bit(candidate.BeginsSentence),
            Bit(candidate.BeginsSentenceAfter),
            Bit(candidate.IsNamedInQuote),
            Bit(candidate.IsNamedInPrevious),
            Bit(candidate.IsAddressed),
            Bit(candidate.IsAddressedBefore),
            Bit(candidate.IsAddressedAfter),
            Turn(candidate.TurnsBefore, 0),
            Turn(candidate.TurnsBefore, 1),
            Turn(candidate.TurnsBefore, 2),
            Turn(candidate.TurnsBefore, 3),
            Turn(candidate.TurnsBefore, 4),
            Turn(candidate.TurnsAfter, 0),
            Turn(candidate.TurnsAfter, 1),
            Turn(candidate.TurnsAfter, 2),
            Turn(candidate.TurnsAfter, 3),
            Turn(candidate.TurnsAfter, 4),
            Bit(candidate.IsNarrator),
            Bit(candidate.HasGender),
            Bit(candidate.IsByRule),
            Number(candidate.Spoken),
            (byte)candidate.Speaker.Type,
            (byte)candidate.Speaker.Kind,
        ];
        all.CopyTo(features);
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
