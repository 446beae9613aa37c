using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>Finds the person in the words of a source whose head is an office or a description.</summary>
static class NamedPerson
{
    /// <summary>
    /// The person whom a phrase with another head names: <c>the bank's chief economist Ann Lee</c>, <c>One of the founders, Ann Lee</c>,
    /// <c>AFL president Ann Lee</c>, <c>Rep. Ann Lee (D-Orr)</c>; -1 without one.
    /// </summary>
    public static int In(Reading reading, TokenRange phrase, Subject found)
    {
        if (found.Mention >= 0 && reading.View.Mentions[found.Mention] is var mentioned
            && (mentioned.Kind == MentionKind.Pronoun || reading.IsPerson(found.Mention) && !reading.IsPossessive(mentioned.Tokens.End))) return -1;
        bool ofAnother = false;
        for (int i = phrase.Start; i < phrase.End; i++)
        {
            // Toys “R” Us has marks in it.
            if (reading.MentionFrom(i) is >= 0 and var body && reading.View.Mentions[body].Kind == MentionKind.Name && !reading.IsPerson(body))
            {
                i = reading.View.Mentions[body].Tokens.End - 1;
                continue;
            }
            if (reading.IsMarked(i) || reading.Is(i, WordClass.Relative)) return -1;
            ofAnother |= reading.Word(i) is var word && (Kinship.IsKin(word) || RoleNouns.SpeaksForAnother(word));
            if (reading.MentionFrom(i) is not (>= 0 and var mention) || !reading.IsPerson(mention)) continue;
            var name = reading.View.Mentions[mention].Tokens;
            if (EndsName(reading, name.End, phrase.End)) return IsNamed(reading, phrase.Start, name.Start, ofAnother) ? mention : -1;
            i = name.End - 1;
        }
        return -1;
    }

    /// <summary>Whether nothing behind a name makes it a part of another: <c>Lee’s aide</c>, <c>the Lee campaign</c>.</summary>
    static bool EndsName(Reading reading, int token, int end) =>
        token >= end || !reading.IsWord(token) || reading.Is(token, WordClass.Preposition | WordClass.Relative | WordClass.Time | WordClass.Conjunction);

    /// <summary>
    /// Whether what stands before a name, but for titles, is what it names: <c>the aide Ann Lee</c>, <c>an aide to Roe and former mayor Ann Lee</c>,
    /// not <c>an aide to Mayor Ann Lee</c>.
    /// </summary>
    static bool IsNamed(Reading reading, int start, int name, bool ofAnother)
    {
        int before = name - 1;
        while (before >= start && (Titles.TryGet(reading.Word(before), out _) || reading.Is(before, '.'))) before--;
        if (before < start || reading.Is(before, ',')) return true;
        if (before == name - 1 && reading.MentionTo(before) is >= 0 and var body && IsBody(reading, body)) return true;
        int first = before;
        while (first >= start && !reading.Is(first, ',') && !reading.Is(first, WordClass.Preposition | WordClass.Conjunction)
            && reading.Word(first) is not ("to" or "than"))
            // The “of” of the Department of Health leads to no other.
            first = (reading.MentionTo(first) is >= 0 and var mention && IsBody(reading, mention) ? reading.View.Mentions[mention].Tokens.Start : first) - 1;
        if (first < start || reading.Is(first, ',')) return true;
        if (first == before) return false;
        return !ofAnother || first > start && reading.Is(first, WordClass.Conjunction) && RoleNouns.KindOf(reading.Word(first - 1)) == RoleKind.Person;
    }

    static bool IsBody(Reading reading, int mention) =>
        reading.View.Mentions[mention] is { Kind: MentionKind.Name, Entity: var entity }
        && reading.View.Entities[entity].Type is var type && (type == EntityType.Organization || type == EntityType.Location);
}
