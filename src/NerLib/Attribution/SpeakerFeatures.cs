using NerLib.Entities.Features;

namespace NerLib.Attribution;

/// <summary>What speaks for and against a candidate, as hashes.</summary>
static class SpeakerFeatures
{
    public const int Most = 48;

    const uint PerClue = 64;

    /// <param name="place">Where the quote stands.</param>
    /// <param name="candidate">Who may speak.</param>
    /// <param name="features">At least <see cref="Most"/> places.</param>
    /// <returns>How many were written.</returns>
    public static int Extract(in QuotePlace place, SpeakerCandidate candidate, Span<uint> features)
    {
        int count = 0;
        uint clue = (uint)place.Clue;
        uint recency = (uint)candidate.Recency, breaks = (uint)place.Breaks, next = (uint)candidate.Next;
        uint before = (uint)candidate.Before, after = (uint)candidate.After, earlier = (uint)candidate.Earlier;
        uint alone = (place.BeginsParagraph ? 1u : 0) | (place.EndsParagraph ? 2u : 0);
        uint turns = place.TakesTurns ? 1u : 0, named = (candidate.IsNamedInQuote ? 1u : 0) | (candidate.IsNamedInPrevious ? 2u : 0);
        uint style = (uint)place.Style;
        Add(1, recency, features);
        Add(2, Mix(recency, breaks), features);
        Add(3, Mix(recency, breaks, turns), features);
        Add(4, Mix(recency, breaks, alone, style), features);
        Add(5, Mix(next, (uint)place.NextBreaks), features);
        Add(6, Mix(next, (uint)place.NextBreaks, recency, breaks), features);
        Add(7, before, features);
        Add(8, Mix(before, candidate.BeginsSentence ? 1u : 0), features);
        Add(9, Mix(before, recency, breaks), features);
        Add(10, after, features);
        Add(11, Mix(after, before, alone), features);
        Add(12, earlier, features);
        Add(13, Mix(earlier, before, breaks), features);
        Add(14, Mix(earlier, candidate.BeginsSentence ? 1u : 0, recency), features);
        Add(15, named, features);
        Add(16, Mix(named, recency, breaks), features);
        Add(17, Mix((uint)candidate.Speaker.Type, style), features);
        Add(18, Mix((uint)candidate.Speaker.Kind, (uint)candidate.Speaker.Type), features);
        Add(19, (uint)Math.Min(candidate.Spoken, 6), features);
        Add(20, Mix((uint)Math.Min(candidate.Spoken, 6), recency), features);
        Add(21, candidate.IsByRule ? 1u : 0, features);
        Add(22, Mix(candidate.IsByRule ? 1u : 0, (uint)place.Rule, style), features);
        Add(23, Mix(candidate.IsByRule ? 1u : 0, (uint)place.Rule, recency, breaks), features);
        Add(24, Mix(candidate.IsByRule ? 1u : 0, (uint)place.PreviousPattern, recency, breaks), features);
        Add(25, Mix(recency, (uint)place.PreviousPattern, breaks, alone), features);
        Add(26, Mix(place.PreviousAsks ? 1u : 0, recency, breaks), features);
        Add(27, Mix(after, before, earlier, recency), features);
        Add(28, Mix((uint)place.PreviousKind, recency, breaks), features);
        uint spoke = candidate.TurnsBefore, speaks = candidate.TurnsAfter;
        uint addressed = (candidate.IsAddressed ? 1u : 0) | (candidate.IsAddressedBefore ? 2u : 0) | (candidate.IsAddressedAfter ? 4u : 0);
        Add(29, spoke, features);
        Add(30, Mix(spoke & 7, breaks, alone), features);
        Add(31, Mix(spoke & 7, speaks & 7), features);
        Add(32, Mix(speaks, breaks), features);
        Add(33, addressed, features);
        Add(34, Mix(addressed, spoke & 7), features);
        Add(35, Mix(addressed, alone, before, after), features);
        Add(36, Mix(candidate.IsNarrator ? 1u : 0, spoke & 3, breaks), features);
        Add(37, Mix(after, candidate.BeginsSentenceAfter ? 1u : 0, alone, spoke & 3), features);
        Add(38, Mix(candidate.HasGender ? 1u : 0, candidate.IsByRule ? 1u : 0), features);
        Add(39, Mix(candidate.HasGender ? 1u : 0, before, earlier, spoke & 7), features);
        Add(40, Mix(spoke, (uint)place.Turns, candidate.IsByRule ? 1u : 0), features);
        return count;

        void Add(uint template, uint value, Span<uint> into) => into[count++] = WordHash.Mix(template + PerClue * clue, value);
    }

    static uint Mix(uint a, uint b) => WordHash.Mix(a, b);

    static uint Mix(uint a, uint b, uint c) => WordHash.Mix(WordHash.Mix(a, b), c);

    static uint Mix(uint a, uint b, uint c, uint d) => WordHash.Mix(WordHash.Mix(WordHash.Mix(a, b), c), d);
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
