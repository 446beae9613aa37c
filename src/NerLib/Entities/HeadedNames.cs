using NerLib.Languages.English;

namespace NerLib.Entities;

/// <summary>Corrects the type of a name whose own words tell it: <c>Kern Bridge</c> is built, the <c>Kern Treaty</c> is a text.</summary>
static class HeadedNames
{
    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">Ordered names; one that is none becomes empty.</param>
    public static void Correct(DocumentView document, List<Entity> names)
    {
        for (int i = 0, sentence = 0; i < names.Count; i++)
        {
            var (name, tokens) = (names[i], names[i].Tokens);
            if (tokens.Length == 0) continue;
            while (document.Sentences[sentence].Tokens.End <= tokens.Start) sentence++;
            var around = document.Sentences[sentence].Tokens;
            if (NameNouns.IsNothing(document.TextOf(tokens))) names[i] = name with { Tokens = new(tokens.Start, tokens.Start) };
            else if (tokens.Start > around.Start && NameNouns.IsStorm(Word(document, tokens.Start - 1)))
                names[i] = name with { Tokens = new(tokens.Start - 1, tokens.End), Type = EntityType.Event };
            else if (IsBuilt(document, name, around))
                names[i] = name with { Tokens = new(tokens.Start, tokens.End + 1), Type = EntityType.Facility };
            else if (TypeOf(document, tokens, name.Type) is { } type) names[i] = name with { Type = type };
        }
    }

    /// <summary><c>Kern airport</c>, not <c>helped Kern bridge the gap</c>.</summary>
    static bool IsBuilt(DocumentView document, Entity name, TokenRange sentence) =>
        (name.Type == EntityType.Location || name.Type == EntityType.Facility) && name.Tokens.End < sentence.End
        && NameNouns.IsBuiltBehind(name.Tokens.Start > sentence.Start ? Word(document, name.Tokens.Start - 1) : [], Word(document, name.Tokens.End))
        && !(name.Tokens.End + 1 < sentence.End && (FunctionWords.ClassOf(Word(document, name.Tokens.End + 1)) & WordClass.Determiner) != 0);

    static EntityType? TypeOf(DocumentView document, TokenRange name, EntityType type) =>
        name.Length > 1 ? NameNouns.TypeOf(Word(document, name.Start), Word(document, Noun(document, name)), type)
        : NameNouns.AreGames(Word(document, name.Start)) ? EntityType.Event
        : null;

    /// <summary>The word before the first preposition, else the last one that is no number: <c>Treaty of Kern</c>, <c>Kern Festival 2022</c>.</summary>
    static int Noun(DocumentView document, TokenRange name)
    {
        for (int i = name.Start + 1; i < name.End; i++)
            if (Word(document, i) is "of" or "for" or "on" or "in" or "against" or "between") return i - 1;
        int last = name.End - 1;
        return last > name.Start && char.IsDigit(Word(document, last)[0]) ? last - 1 : last;
    }

    static ReadOnlySpan<char> Word(DocumentView document, int token) => document.TextOf(document.Tokens[token]);
}
