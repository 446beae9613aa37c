using NerLib.Languages.English;

namespace NerLib.Entities;

/// <summary>
/// A company that is named with its legal form once, <c>BlueFinch Inc.</c>, is one without it too, unless somebody bears the name: <c>Ann Dell</c>. So is
/// one whose first word no person has: <c>DataWell Solutions</c>.
/// </summary>
static class CompanyNames
{
    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">Ordered names.</param>
    public static void Correct(DocumentView document, List<Entity> names)
    {
        using var companies = new NameTexts(document, names.Count);
        using var surnames = new NameTexts(document, names.Count);
        foreach (var name in names)
            if (name.Type == EntityType.Person && name.Tokens.Length > 1) surnames.Add(new(name.Tokens.End - 1, name.Tokens.End));
            else if (name.Type == EntityType.Organization && BareLength(document, name.Tokens) is > 0 and var length)
                companies.Add(new(name.Tokens.Start, name.Tokens.Start + length));
        for (int i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Type == EntityType.Person && name.Tokens.Length > 0 && companies.Contains(name.Tokens) && !surnames.Contains(name.Tokens))
                names[i] = name with { Type = EntityType.Organization };
        }
    }

    /// <summary>A small letter and then a capital, not as in <c>McKay</c>.</summary>
    static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (int i = 3; i < word.Length; i++)
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1])) return !word.StartsWith("Mac");
        return false;
    }

    /// <summary>By how many tokens a company is known too: those before its legal form, or a first word that no person has; 0 for none.</summary>
    static int BareLength(DocumentView document, TokenRange name)
    {
        if (name.Length > 1 && HasInnerCapital(document.TextOf(document.Tokens[name.Start]))) return 1;
        int end = name.End;
        if (end - 1 > name.Start && document.TextOf(document.Tokens[end - 1]) is ".") end--;
        if (end - 1 <= name.Start || !NameWords.IsLegalForm(document.TextOf(document.Tokens[end - 1]).TrimEnd('.'))) return 0;
        end--;
        while (end > name.Start && document.TextOf(document.Tokens[end - 1]) is "," or "&") end--;
        return end - name.Start;
    }
}
