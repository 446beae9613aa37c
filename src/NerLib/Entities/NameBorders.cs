using NerLib.Languages.English;

namespace NerLib.Entities;

/// <summary>Takes from names what is no part of them: an article at the beginning, titles and offices before a person's own name.</summary>
static class NameBorders
{
    /// <summary>Letters of the short form of a body: <c>UNIZIK</c>.</summary>
    const int ShortestBody = 3, LongestBody = 8;

    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">Names, in order. A body that stands before a person's title becomes a name of its own.</param>
    public static void Trim(DocumentView document, List<Entity> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            var (start, end) = names[i].Tokens;
            if (names[i].Type == EntityType.Location && Country(document, start, end) is { } country)
            {
                names[i] = names[i] with { Tokens = new(start, country) };
                names.Insert(++i, names[i - 1] with { Tokens = new(country, end) });
                continue;
            }
            if (names[i].Type == EntityType.Person && end == start + 1 && IsCommonNoun(document, start))
            {
                names.RemoveAt(i--);
                continue;
            }
            if (names[i].Type == EntityType.Person && StyleBefore(document, start) is { } style)
            {
                names[i] = names[i] with { Tokens = new(style, end) };
                continue;
            }
            int first = names[i].Type == EntityType.Person ? AfterTitle(document, start, end)
                : end - start > 1 && IsOutside(Word(document, start), Word(document, start + 1), names[i].Type) ? start + 1
                : start;
            if (first == start) continue;
            bool body = names[i].Type == EntityType.Person && IsShortForm(Word(document, start));
            names[i] = names[i] with { Tokens = new(first, end) };
            if (body) names.Insert(i++, new(new(start, start + 1), EntityType.Organization, names[i - 1].Confidence));
        }
    }

    /// <summary>Where the country begins that a town stands before without a comma: <c>Zurich Switzerland</c>; null without one.</summary>
    static int? Country(DocumentView document, int start, int end)
    {
        if (end - start < 2 || Countries.Contains(document.TextOf(new TokenRange(start, end)))) return null;
        for (int i = start + 1; i < end; i++)
            if (document.TextOf(new TokenRange(i, end)) is var country && country is not ("America" or "U.S." or "US") && Countries.Contains(country))
                return !NameWords.IsPartOfCountry(Word(document, start)) && !NameWords.IsPartOfCountry(Word(document, i - 1))
                    && char.IsUpper(Word(document, i - 1)[0]) ? i : null;
        return null;
    }

    /// <summary><c>The Bill was tabled</c>: a first name that is a noun, behind an article.</summary>
    static bool IsCommonNoun(DocumentView document, int token) =>
        token > 0 && NameWords.IsAlsoNoun(Word(document, token))
        && Word(document, token - 1) is "the" or "The" or "a" or "A" or "an" or "An" or "this" or "This";

    /// <summary>Where the style begins that is somebody's name: <c>Duke of Norfolk</c>; null if none stands before a token.</summary>
    static int? StyleBefore(DocumentView document, int start)
    {
        int of = Word(document, start) is "of" ? start : start - 1;
        return of > 0 && Word(document, of) is "of" && NameWords.IsStyle(Word(document, of - 1)) ? of - 1 : null;
    }

    /// <summary>Where a person's own name begins, behind the titles before it: <c>Datuk Seri Rahim Yusof</c>, <c>AKU Professor Dr. Sana Mirza</c>.</summary>
    static int AfterTitle(DocumentView document, int start, int end)
    {
        bool body = IsShortForm(Word(document, start));
        int first = start;
        for (int i = start; i + 1 < end && (i == first || (body && i == start + 1)); i++)
            if ((IsTitle(Word(document, i)) && char.IsLetter(Word(document, i + 1)[0]) && Word(document, i + 1) is not "of") || IsOffice(document, i, end))
                first = i + 1;
        return first;
    }

    /// <summary>Whether a word of a name is an office before first name and surname: <c>Striker Ann Lee</c>.</summary>
    static bool IsOffice(DocumentView document, int token, int end) =>
        token + 2 < end && RoleNouns.KindOf(Word(document, token)) == RoleKind.Person && !Titles.TryGet(Word(document, token), out _)
        && FirstNames.GenderOf(Word(document, token)) == Gender.Unknown
        && FirstNames.GenderOf(Word(document, token + 1)) != Gender.Unknown;

    // A title of nobility or kinship that the tagger takes into a name may be known by no other: Lady Bracknell, Sister Act.
    static bool IsTitle(ReadOnlySpan<char> word) =>
        NameWords.IsHonorific(word) || word is "Miss" || (Titles.TryGet(word, out var gender) && gender == Gender.Unknown);

    /// <summary>Whether a word is written in capitals as the short forms of bodies are.</summary>
    static bool IsShortForm(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestBody or > LongestBody) return false;
        foreach (char c in word)
            if (!char.IsUpper(c)) return false;
        return !IsTitle(word);
    }

    static ReadOnlySpan<char> Word(DocumentView document, int token) => document.TextOf(document.Tokens[token]);

    /// <summary>Whether the first word of a name is no part of it.</summary>
    /// <param name="first">The word.</param>
    /// <param name="second">The name's next word.</param>
    /// <param name="type">What the name is. The article belongs to the title of a work.</param>
    public static bool IsOutside(ReadOnlySpan<char> first, ReadOnlySpan<char> second, EntityType type)
    {
        if (!char.IsLetter(second[0])) return false;
        return type == EntityType.Person ? Titles.TryGet(first, out _) && !Titles.IsAlsoFirstName(first)
            : type != EntityType.Misc && first.Equals("the", StringComparison.OrdinalIgnoreCase) && !NameWords.TakesArticle(second);
    }
}
