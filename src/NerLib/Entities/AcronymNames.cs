using System.Runtime.InteropServices;

namespace NerLib.Entities;

/// <summary>Letters in brackets behind a name are that name, wherever they stand: <c>the Grand Kern Dam (GKD)</c>.</summary>
static class AcronymNames
{
    const int Shortest = 2, Longest = 8;

    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">Ordered names.</param>
    public static void Correct(DocumentView document, List<Entity> names)
    {
        using var acronyms = new NameTexts(document, names.Count);
        bool any = false;
        for (int i = 0; i + 1 < names.Count; i++)
        {
            if (names[i].Type == EntityType.Person || !IsAcronymOf(document, names[i + 1].Tokens, names[i].Tokens)) continue;
            names[i + 1] = names[i + 1] with { Type = names[i].Type };
            acronyms.Add(names[i + 1].Tokens);
            any = true;
        }
        if (!any) return;
        ReadOnlySpan<Entity> all = CollectionsMarshal.AsSpan(names);
        for (int i = 0; i < all.Length; i++)
            if (all[i].Tokens.Length == 1 && acronyms.Find(all[i].Tokens) is { Length: > 0 } explained
                && all.IndexHolding(explained.Start) is >= 0 and var index)
                names[i] = all[i] with { Type = all[index].Type };
    }

    /// <summary>Whether a word in brackets behind a name has its first letters, in their order.</summary>
    static bool IsAcronymOf(DocumentView document, TokenRange acronym, TokenRange name)
    {
        if (acronym.Length != 1 || name.Length < 2 || acronym.Start != name.End + 1 || acronym.End >= document.Tokens.Length) return false;
        if (document.TextOf(document.Tokens[name.End]) is not "(" || document.TextOf(document.Tokens[acronym.End]) is not ")") return false;
        var letters = document.TextOf(acronym);
        if (letters.Length is < Shortest or > Longest) return false;
        int met = 0;
        for (int i = name.Start; i < name.End; i++)
        {
            char first = document.TextOf(document.Tokens[i])[0];
            if (met < letters.Length && first == letters[met]) met++;
            else if (char.IsUpper(first)) return false;
        }
        return met == letters.Length;
    }
}
