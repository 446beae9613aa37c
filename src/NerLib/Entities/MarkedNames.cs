using System.Runtime.InteropServices;
using NerLib.Tokens;

namespace NerLib.Entities;

/// <summary>Completes names of bodies that have a mark in them: <c>Marks &amp; Spencer</c>, <c>Yahoo!</c>, <c>Toys “R” Us</c>, <c>C.I.A.</c></summary>
static class MarkedNames
{
    /// <summary>Degree of trust in a name that the tagger does not see.</summary>
    const float CertainlyMarked = 0.8f;

    /// <summary>Degree of trust below which a short name with <c>&amp;</c> is a firm: not where the text tells that <c>J&amp;K</c> is a place.</summary>
    const float Doubtful = 0.5f;

    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">Ordered names. One that becomes part of another becomes empty.</param>
    public static void Join(DocumentView document, List<Entity> names)
    {
        int name = 0;
        foreach (var sentence in document.Sentences)
            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (NameAround(document, sentence.Tokens, names, i) is not { } whole) continue;
                while (name < names.Count && names[name].Tokens.End <= whole.Start) name++;
                int first = name;
                for (; name < names.Count && names[name].Tokens.Start < whole.End; name++)
                    if (name > first) names[name] = names[name] with { Tokens = new(whole.Start, whole.Start) };
                if (first < name) names[first] = names[first] with { Tokens = whole, Type = EntityType.Organization };
                else names.Insert(name++, new(whole, EntityType.Organization, CertainlyMarked));
                i = whole.End - 1;
            }
    }

    /// <summary>The whole name of a body of which a mark at a token is a part; null if it is part of none.</summary>
    static TokenRange? NameAround(DocumentView document, TokenRange sentence, List<Entity> names, int i)
    {
        int before = i - 1, after = i + 1;
        var word = document.TextOf(document.Tokens[i]);
        if (word.Length > 2 && word.IndexOf('&') > 0)
            return At(names, i) is { Tokens: { Length: 1 } alone, Confidence: < Doubtful } firm && firm.Type != EntityType.Misc ? alone : null;
        bool isFirst = before < sentence.Start;
        // A sentence glued to the one before ends with a word: Vitamin C.IT is.
        if (word is [>= 'A' and <= 'Z', '.'] && after < sentence.End && document.Tokens[after].Start == document.Tokens[i].End
            && IsInCapitals(document.TextOf(document.Tokens[after]))
            && (isFirst || document.Tokens[before].Kind != TokenKind.Word || !IsCapitalised(document, before)))
            return new(i, Math.Max(after + 1, At(names, after)?.Tokens.End ?? 0));
        if (isFirst) return null;
        if (IsAcronym(word) && At(names, i) is null) return document.TextOf(document.Tokens[before]) is "the" or "The" ? new(i, after) : null;
        if (word is "!")
        {
            // A sentence that goes on small has not ended.
            var rest = document.Text[document.Tokens[i].End..].TrimStart();
            return document.Tokens[i].Start == document.Tokens[before].End && rest.Length > 0 && char.IsLower(rest[0])
                && At(names, before) is { } named && named.Type == EntityType.Organization ? new(named.Tokens.Start, after) : null;
        }
        if (after >= sentence.End || !IsCapitalised(document, before)) return null;
        if (word is "&" && IsCapitalised(document, after))
        {
            // Two people are two names: "Ann & Bob".
            var (left, right) = (At(names, before), At(names, after));
            bool people = left?.Type == EntityType.Person && right?.Type == EntityType.Person;
            bool one = left is { } single && right is { } other && single.Tokens == other.Tokens;
            if (people || one || (left ?? right) is not { } found) return null;
            if (found.Type != EntityType.Person && found.Type != EntityType.Organization) return null;
            return new(left?.Tokens.Start ?? before, right?.Tokens.End ?? after + 1);
        }
        bool letter = document.Tokens[i].Kind == TokenKind.QuoteMark && after + 2 < sentence.End
            && document.Tokens[after].End == document.Tokens[after].Start + 1 && IsCapitalised(document, after)
            && document.Tokens[after + 1].Kind == TokenKind.QuoteMark && IsCapitalised(document, after + 2);
        return letter && (At(names, before) ?? At(names, after + 2)) is not null ? new(before, after + 3) : null;
    }

    /// <summary>Three letters or more with stops: <c>C.I.A.</c></summary>
    static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length < 6 || word.Length % 2 != 0) return false;
        for (int i = 0; i < word.Length; i += 2)
            if (!char.IsUpper(word[i]) || word[i + 1] != '.') return false;
        return true;
    }

    /// <summary>The rest of <c>E.ON</c>.</summary>
    static bool IsInCapitals(ReadOnlySpan<char> word) => word.Length > 1 && CharClasses.AreCapitals(word);

    static bool IsCapitalised(DocumentView document, int token) => char.IsUpper(document.Text[document.Tokens[token].Start]);

    /// <summary>The name that holds a token; null if none does.</summary>
    static Entity? At(List<Entity> names, int token)
    {
        ReadOnlySpan<Entity> entities = CollectionsMarshal.AsSpan(names);
        return entities.IndexHolding(token) is >= 0 and var index ? entities[index] : null;
    }
}
