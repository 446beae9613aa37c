using NerLib.Languages.English;

namespace NerLib.Entities;

/// <summary>
/// Corrects the type of a name that the tagger is not sure of by what the text says beside it: <c>Norwind, a unit of</c>, <c>his sister, Una Fox,</c>,
/// <c>the mayor of Rostock</c>
/// </summary>
static class DescribedNames
{
    /// <summary>Degree of trust from which the tagger is believed.</summary>
    const float Sure = 0.9f;

    /// <summary>Words of a description that are read; a bound.</summary>
    const int MaxWords = 6;

    /// <summary>Words from a name to <c>its</c>.</summary>
    const int FarthestOwned = 8;

    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">Ordered names.</param>
    public static void Correct(DocumentView document, List<Entity> names)
    {
        int sentence = 0;
        for (int i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Tokens.Length == 0 || name.Confidence >= Sure || !MayBeOther(name.Type)) continue;
            while (document.Sentences[sentence].Tokens.End <= name.Tokens.Start) sentence++;
            var around = document.Sentences[sentence].Tokens;
            int next = i + 1 < names.Count ? Math.Min(names[i + 1].Tokens.Start, around.End) : around.End;
            var told = PlaceOf(document, name.Tokens, around) ?? Before(document, name.Tokens, around) ?? Behind(document, name.Tokens.End, around)
                ?? Owner(document, name.Tokens, around, next);
            if (told is { } type && type != name.Type) names[i] = name with { Type = type };
        }
    }

    static bool MayBeOther(EntityType type) =>
        type == EntityType.Person || type == EntityType.Organization || type == EntityType.Location || type == EntityType.Facility || type == EntityType.Misc;

    /// <summary><c>the mayor of Rostock</c>, <c>the port of Rostock</c></summary>
    static EntityType? PlaceOf(DocumentView document, TokenRange name, TokenRange sentence) =>
        name.Start - 2 >= sentence.Start && Word(document, name.Start - 1) is "of" && RoleNouns.IsOfPlace(Word(document, name.Start - 2))
            ? EntityType.Location : null;

    /// <summary>What stands before a name of several words that a comma closes: <c>a neighbour, Una Fox, said</c>.</summary>
    static EntityType? Before(DocumentView document, TokenRange name, TokenRange sentence)
    {
        int noun = name.Start - 2;
        bool isClosed = name.End < sentence.End && Word(document, name.End) is "," or "." or "”" or "\"";
        return name.Length > 1 && noun > sentence.Start && isClosed && Word(document, noun + 1) is "," && char.IsLower(Word(document, noun)[0])
            && RoleNouns.KindOf(Word(document, noun)) == RoleKind.Person
                ? EntityType.Person : null;
    }

    /// <summary>What stands behind a name: <c>, a maker of turbines,</c>, <c>, an arm of</c>, <c>, a spokeswoman for</c>.</summary>
    static EntityType? Behind(DocumentView document, int comma, TokenRange sentence)
    {
        if (comma + 2 >= sentence.End || Word(document, comma) is not ",") return null;
        if (Word(document, comma + 1) is "owned" or "acquired" && Word(document, comma + 2) is "by"
            || Word(document, comma + 1) is "headquartered" && Word(document, comma + 2) is "in") return EntityType.Organization;
        if (Word(document, comma + 1) is not ("a" or "an")) return null;
        for (int i = comma + 2; i < Math.Min(sentence.End, comma + 2 + MaxWords); i++)
        {
            var word = Word(document, i);
            if (document.Tokens[i].Kind != TokenKind.Word && word is not "-") return null;
            bool ends = i + 1 == sentence.End || document.Tokens[i + 1].Kind != TokenKind.Word && Word(document, i + 1) is not "-"
                || (FunctionWords.ClassOf(Word(document, i + 1)) & (WordClass.Preposition | WordClass.Relative | WordClass.That)) != 0;
            if (!ends) continue;
            return RoleNouns.KindOf(word) switch
            {
                _ when RoleNouns.IsPartOfBody(word) => EntityType.Organization,
                RoleKind.Person => EntityType.Person,
                RoleKind.Organization when !RoleNouns.IsPlace(word) => EntityType.Organization,
                _ => null,
            };
        }
        return null;
    }

    /// <summary><c>Norwind has sold its plant</c>: no person owns so.</summary>
    static EntityType? Owner(DocumentView document, TokenRange name, TokenRange sentence, int next)
    {
        if (name.Start != sentence.Start) return null;
        for (int i = name.End; i < Math.Min(next, name.End + FarthestOwned); i++)
            if (document.Tokens[i].Kind != TokenKind.Word) return null;
            else if (Word(document, i) is "its") return EntityType.Organization;
        return null;
    }

    static ReadOnlySpan<char> Word(DocumentView document, int token) => document.TextOf(document.Tokens[token]);
}
