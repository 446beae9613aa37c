using System.Runtime.InteropServices;

namespace NerLib.Resolution;

/// <summary>Who may speak a quote, each once, with the features that speak for and against.</summary>
sealed class SpeakerCandidates
{
    readonly List<SpeakerCandidate> _candidates = [];
    readonly List<byte> _features = [];

    public int Count => _candidates.Count;

    public SpeakerCandidate this[int candidate] => _candidates[candidate];

    public ReadOnlySpan<byte> FeaturesOf(int candidate) =>
        CollectionsMarshal.AsSpan(_features).Slice(candidate * SpeakerFeatures.Count, SpeakerFeatures.Count);

    public void Clear()
    {
        _candidates.Clear();
        _features.Clear();
    }

    /// <summary>The candidate of a speaker, which is added if it is new.</summary>
    public SpeakerCandidate Of(Speaker speaker)
    {
        foreach (var known in _candidates)
            if (known.IsSame(speaker)) return known;
        var candidate = new SpeakerCandidate(speaker);
        _candidates.Add(candidate);
        return candidate;
    }

    /// <summary>The candidate that is an actor; null if none is.</summary>
    public SpeakerCandidate? Find(int actor) => _candidates.Find(candidate => candidate.Speaker.Actor?.Id == actor);

    /// <summary>Adds the features of the next candidate, in the order of the candidates.</summary>
    public void AddFeatures(ReadOnlySpan<byte> features) => _features.AddRange(features);
}

/// <summary>Somebody who may speak a quote, and where they stand around it.</summary>
sealed class SpeakerCandidate(Speaker speaker)
{
    public const int None = 7;

    public Speaker Speaker { get; } = speaker;

    /// <summary>How many others spoke since: 0 for who spoke last.</summary>
    public int Recency { get; set; } = None;

    /// <summary>Paragraphs to the next quote, if its cue names this candidate.</summary>
    public int Next { get; set; } = None;

    /// <summary>How many others were mentioned between: before the quote in its paragraph, after it there, in the paragraphs before.</summary>
    public int Before { get; set; } = None;

    public int After { get; set; } = None;

    public int Earlier { get; set; } = None;

    /// <summary>
    /// How many sentences back one begins with this candidate as the first who may speak, among those told since the quote before: 0 for the last of them.
    /// </summary>
    public int LeadsSince { get; set; } = None;

    /// <summary>How often the candidate is mentioned since the quote before, up to 3.</summary>
    public int MentionsSince { get; set; }

    /// <summary>Whether the nearest mention begins its sentence or is by name.</summary>
    public bool BeginsSentence { get; set; }

    /// <summary>Whether the nearest mention after the quote begins its sentence.</summary>
    public bool BeginsSentenceAfter { get; set; }

    public bool IsNamedInQuote { get; set; }

    public bool IsNamedInPrevious { get; set; }

    /// <summary>Whether the quote speaks to this candidate, the quote before does, the quote after.</summary>
    public bool IsAddressed { get; set; }

    public bool IsAddressedBefore { get; set; }

    public bool IsAddressedAfter { get; set; }

    /// <summary>In which of the turns before the candidate spoke: bit 0 is the turn that the quote may go on with.</summary>
    public uint TurnsBefore { get; set; }

    /// <summary>In which of the next turns a cue gives the word to the candidate: bit 0 is the quote's own paragraph.</summary>
    public uint TurnsAfter { get; set; }

    public bool IsNarrator { get; set; }

    /// <summary>Whether it is known to have the gender of the pronoun or description beside the cue.</summary>
    public bool HasGender { get; set; }

    /// <summary>Quotes so far.</summary>
    public int Spoken { get; set; }

    /// <summary>Whether the rules would choose it.</summary>
    public bool IsByRule { get; set; }

    public bool IsSame(Speaker other) =>
        Speaker.Actor is { } actor ? other.Actor == actor : other.Actor is null && other.Name == Speaker.Name;
}
