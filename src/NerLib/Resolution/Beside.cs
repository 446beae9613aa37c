using NerLib.Languages.English;
using NerLib.Quotes;

namespace NerLib.Resolution;

/// <summary>What stands beside a quote in place of its speaker's name, and whom that leaves.</summary>
/// <param name="Clue">Its sort.</param>
/// <param name="Gender">The gender that it tells.</param>
/// <param name="Mention">Its mention; -1 without one.</param>
readonly record struct Beside(SpeakerClue Clue, Gender Gender, int Mention = -1)
{
    /// <summary>
    /// What a speaker's words tell; null if they name the speaker, or mean several people, a body or somebody new:
    /// <c>they</c>, <c>a man</c>.
    /// </summary>
    public static Beside? Of(Reading reading, Speaker speaker)
    {
        var view = reading.View;
        int mention = reading.FirstMentionFrom(speaker.Span.Start);
        if (mention >= view.Mentions.Length || view.Mentions[mention].Kind != speaker.Kind
            || view.Tokens[view.Mentions[mention].Tokens.Start].Start != speaker.Span.Start) return OfWords(speaker);
        var tokens = view.Mentions[mention].Tokens;
        if (speaker.Kind == MentionKind.Pronoun)
            return Pronouns.Of(view.TextOf(tokens)) is { Person: 3, IsPlural: false, Gender: Gender.Female or Gender.Male } pronoun
                ? new(SpeakerClue.Pronoun, pronoun.Gender, mention) : null;
        if (speaker.Kind != MentionKind.Nominal || speaker.Type != SpeakerType.Anonymous
            || !FunctionWords.IsDefinite(view.TextOf(view.Tokens[tokens.Start]))) return null;
        return new(SpeakerClue.Description, Titles.GenderOfNoun(view.TextOf(view.Tokens[tokens.End - 1])), mention);
    }

    /// <summary>Words that are no mention: <c>the other</c>.</summary>
    static Beside? OfWords(Speaker speaker) =>
        speaker is { Kind: MentionKind.Nominal, Actor: null, Name: "the other" or "The other" or "the latter" or "The latter" }
            ? new(SpeakerClue.Other, Gender.Unknown) : null;

    /// <summary>Whether somebody can be meant.</summary>
    public bool Fits(Speaker speaker, SpeakerFinder finder)
    {
        if (Clue == SpeakerClue.None) return true;
        if (speaker.Actor is not { } actor || actor.Type != EntityType.Person || finder.IsNarrator(speaker)) return false;
        return Gender == Gender.Unknown || actor.Gender == Gender.Unknown || actor.Gender == Gender;
    }
}
