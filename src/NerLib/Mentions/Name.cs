using System.Buffers;
using NerLib.Languages.English;

namespace NerLib.Mentions;

/// <summary>A name taken apart: without titles before it and <c>’s</c> after it.</summary>
readonly record struct Name
{
    /// <summary>Its tokens, without title and possessive.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The name without article, folded.</summary>
    public required string Text { get; init; }

    public required string First { get; init; }

    public required string Last { get; init; }

    /// <summary>The gender that a title in or before the name tells.</summary>
    public required Gender TitleGender { get; init; }

    /// <summary>The words from the first to the last name, folded, one space between them.</summary>
    public required string Core { get; init; }

    /// <summary>The initials of a body of several words: those with a capital.</summary>
    public string? Acronym { get; init; }

    /// <summary>The initials of all its words: <c>DOJ</c> for Department of Justice; null where they are the <see cref="Acronym"/>.</summary>
    public string? Initials { get; init; }

    /// <summary>Of a name that is written with the surname before the given names, that surname: <c>Park</c> Ji-hyun, <c>Kim</c> Jong Un.</summary>
    public string? SurnameBeforeGiven { get; init; }

    /// <summary>Of a full name of three words or more, the last two; none where they hold an initial.</summary>
    public string? LastTwo { get; init; }

    /// <summary>What follows the surname, folded: <c>Jr</c>, <c>IV</c>.</summary>
    public string? Generation { get; init; }

    /// <summary>Whether it has a first and a last name.</summary>
    public bool IsFull { get; private init; }

    public string FirstAndLast => First + ' ' + Last;

    /// <summary>Letters of a given name of one syllable: <c>Kwang</c>.</summary>
    const int LongestSyllable = 5;

    static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\r\n\u00A0\u202F\u2009");

    /// <summary>Where a name begins with the forms of address before it: <c>Mr. Lee</c>.</summary>
    /// <param name="view">The document.</param>
    /// <param name="name">The name's first token.</param>
    /// <param name="from">The first token that may be one.</param>
    public static int StartWithHonorifics(DocumentView view, int name, int from)
    {
        while (name > from && Titles.IsHonorific(view.TextOf(view.Tokens[name - 1]))) name--;
        return name;
    }

    /// <param name="view">The document.</param>
    /// <param name="tokens">The name's tokens.</param>
    /// <param name="keepsPossessive">Whether <c>’s</c> at its end belongs to it: <c>McDonald’s</c>.</param>
    public static Name Of(DocumentView view, TokenRange tokens, bool keepsPossessive = false)
    {
        int start = tokens.Start, end = tokens.End;
        var gender = Gender.Unknown;
        while (!keepsPossessive && end - start > 1 && view.TextOf(view.Tokens[end - 1]) is "'s" or "’s" or "'" or "’") end--;
        for (int i = start + 1; i < end; i++)
            if (view.TextOf(view.Tokens[i]) is "(") end = i;
        int articles = start;
        while (end - start > 1 && view.TextOf(view.Tokens[start + 1]) is not "of"
            && (view.TextOf(view.Tokens[start]) is "." || IsTitle(view, start, ref gender) || IsAbbreviation(view, start, end))) start++;
        if (end - articles > 1 && view.TextOf(view.Tokens[articles]) is "the" or "The") articles++;
        ReadTitlesBefore(view, tokens.Start, ref gender);

        int last = SurnameOf(view, new(start, end));
        string? generation = null;
        for (int i = end - 1; i > last; i--)
            if (view.TextOf(view.Tokens[i]) is var word && NameWords.IsGeneration(word)) generation = NameFolding.Fold(word);
        // A double name with a hyphen is one word, though several tokens.
        var text = WithoutBrackets(view.TextOf(new TokenRange(start, last + 1)));
        var first = text.IndexOfAny(WhiteSpace) is >= 0 and var space ? text[..space] : text;
        bool isFull = first.Length < text.Length && !NameWords.IsParticle(first);
        string core = string.Join(' ', NameFolding.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new()
        {
            Tokens = new(Math.Max(start, articles), end),
            Text = NameFolding.Fold(WithoutBrackets(view.TextOf(new TokenRange(articles, end)))),
            First = NameFolding.Fold(first),
            Last = NameFolding.Fold(text[(text.LastIndexOfAny(WhiteSpace) + 1)..]),
            TitleGender = gender,
            Core = core,
            Acronym = AcronymOf(view, new(articles, end), ofAll: false),
            Initials = AcronymOf(view, new(articles, end), ofAll: true),
            IsFull = isFull,
            Generation = generation,
            LastTwo = isFull ? LastTwoOf(core) : null,
            SurnameBeforeGiven = isFull ? SurnameBeforeGivenOf(core) : null,
        };
    }

    /// <summary><c>John Lee</c>, where an editor wrote <c>[Speaker John] Lee</c>.</summary>
    public static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> name) =>
        name.ContainsAny('[', ']') ? name.ToString().Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) : name;

    /// <summary>The last word of a name, but for what tells a generation: <c>Lee</c> in <c>Ann Lee Jr.</c></summary>
    public static int SurnameOf(DocumentView view, TokenRange name)
    {
        int last = name.End - 1;
        while (last > name.Start && view.TextOf(view.Tokens[last]) is var word && (word is "." or "," || NameWords.IsGeneration(word))) last--;
        return last;
    }

    static string? LastTwoOf(string name)
    {
        string[] words = name.Split(' ');
        return words.Length > 2 && words[^2].Length > 1 ? words[^2] + ' ' + words[^1] : null;
    }

    /// <summary>What the two words before a name tell of its bearer; not in <c>his wife. Lee said</c>.</summary>
    static void ReadTitlesBefore(DocumentView view, int name, ref Gender gender)
    {
        int before = name - 1;
        bool isAbbreviated = before > 0 && view.TextOf(view.Tokens[before]) is ".";
        if (isAbbreviated && !Titles.TryGet(view.TextOf(view.Tokens[--before]), out _)) return;
        for (int first = Math.Max(0, name - 2); before >= first && IsTitle(view, before, ref gender);) before--;
    }

    static bool IsTitle(DocumentView view, int token, ref Gender gender)
    {
        var word = view.TextOf(view.Tokens[token]);
        // Verbs: I miss Orr.
        if (word is "miss" or "count") return false;
        bool isTitle = Titles.TryGet(word, out var told);
        if (!isTitle) told = Titles.GenderOfNoun(word);
        if (gender == Gender.Unknown) gender = told;
        return isTitle && char.IsUpper(word[0]);
    }

    /// <summary>An abbreviated title that is not known: <c>Asst.</c> before a first and a last name; no initial, and no <c>St.</c></summary>
    static bool IsAbbreviation(DocumentView view, int token, int end) =>
        view.TextOf(view.Tokens[token]) is { Length: > 2 } word && word[^1] == '.' && word is not "St." && word[..^1].IndexOf('.') < 0 && end - token > 2;

    /// <summary>
    /// Given names joined by a hyphen, the second in small letters, come after the surname: <c>John Lee Ka-chiu</c>; so do two short ones after a surname
    /// of Eastern Asia.
    /// </summary>
    static string? SurnameBeforeGivenOf(string name)
    {
        string[] words = name.Split(' ');
        if (words.Length == 3 && NameWords.IsEasternSurname(words[0]) && words[1].Length <= LongestSyllable && words[2].Length <= LongestSyllable)
            return words[0];
        return words.Length > 1 && words[^1].IndexOf('-') is > 0 and var hyphen && hyphen + 1 < words[^1].Length && char.IsLower(words[^1][hyphen + 1])
            && char.IsUpper(words[^1][0]) ? words[^2] : null;
    }

    static string? AcronymOf(DocumentView view, TokenRange tokens, bool ofAll)
    {
        if (tokens.Length is < 2 or > 10) return null;
        Span<char> initials = stackalloc char[tokens.Length];
        int count = 0, small = 0;
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            char c = view.TextOf(view.Tokens[i])[0];
            if (char.IsUpper(c)) initials[count++] = c;
            else if (ofAll && char.IsLower(c) && count > 0)
            {
                initials[count++] = char.ToUpperInvariant(c);
                small++;
            }
        }
        return count < 2 || ofAll && small == 0 ? null : initials[..count].ToString();
    }
}
