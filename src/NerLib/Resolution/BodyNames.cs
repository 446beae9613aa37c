using NerLib.Languages.English;
using NerLib.Mentions;

namespace NerLib.Resolution;

/// <summary>The organisations, places and groups of a document by their names. Longer names are met first.</summary>
sealed class BodyNames
{
    /// <summary>Letters of an acronym that begin as the initials of a name do: <c>NIWA</c>, National Institute of Water and Atmospheric Research.</summary>
    const int ShortestBeginning = 3;

    readonly Dictionary<string, ActorDraft> _byName = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, ActorDraft> _byAcronym = new(StringComparer.Ordinal);
    readonly Dictionary<string, ActorDraft> _byBeginning = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, (string Name, ActorDraft Body)> _byLast = new(StringComparer.OrdinalIgnoreCase);

    // Letters inside the initials of a longer name: OMB.
    readonly Dictionary<string, ActorDraft> _byInnerLetters = new(StringComparer.Ordinal);

    // By a name in brackets the one before it.
    readonly Dictionary<string, string> _bracketed = new(StringComparer.Ordinal);

    /// <summary>Notes that a name in brackets is the other’s: <c>Marea Limpia (Clean Tide)</c>. In the news 52 of 52 are.</summary>
    public void MeetInBrackets(Name name, Name before)
    {
        if (KeyOf(name) is var key && KeyOf(before) is var other && key != other) _bracketed[key] = other;
    }

    /// <summary>Notes a name, the letters that may stand for it, and its beginnings.</summary>
    public void Meet(DocumentView view, Mention mention, Name name, EntityType type)
    {
        string key = KeyOf(name);
        if (!_byName.TryGetValue(key, out var body))
        {
            _byName[key] = body = Known(name, key, type) ?? new(type);
            if (type == EntityType.Organization && name.IsFull) _byLast.TryAdd(LastOf(key), (key, body));
        }
        if (type != EntityType.Organization && type != EntityType.Location) return;
        if (AcronymAfter(view, mention.Tokens.End, name) is { } bracketed) _byAcronym.TryAdd(bracketed, body);
        if (name.Acronym is { } acronym)
        {
            TryAddBeginnings(acronym, body);
            if (type == EntityType.Organization) AddInnerLetters(name.Initials ?? acronym, acronym, body);
            // GM is General Motors Co.
            if (key.Length < name.Text.Length && acronym.Length > 2 && name.Text.StartsWith(key, StringComparison.Ordinal))
                _byAcronym.TryAdd(acronym[..^1], body);
        }
        if (name.Initials is { } initials) TryAddBeginnings(initials, body);
        if (type == EntityType.Organization) AddBeginnings(key, body);
    }

    /// <summary><c>the Times</c> is the first longer name in the document that ends so.</summary>
    public ActorDraft Of(Name name, EntityType type)
    {
        string key = KeyOf(name);
        return type == EntityType.Organization && _byLast.TryGetValue(LastOf(key), out var longer)
            && longer.Name.Length > key.Length && longer.Name.EndsWith(key, StringComparison.OrdinalIgnoreCase)
            && longer.Name[^(key.Length + 1)] is ' ' or '-'
            ? longer.Body
            : _byName[key];
    }

    /// <summary>The country whose government a capital’s name stands for, if the document names it; else null.</summary>
    public ActorDraft? CountryOf(Name capital) =>
        Capitals.CountryOf(capital.Text) is { } country && _byName.GetValueOrDefault(country) is { } body && body.Type == EntityType.Location ? body : null;

    /// <summary>Whether letters stand for a body of the document.</summary>
    public bool HasAcronym(string letters) => _byAcronym.ContainsKey(letters);

    /// <summary>The body that is known by a longer name.</summary>
    ActorDraft? Known(Name name, string key, EntityType type) =>
        !name.IsFull && _byAcronym.GetValueOrDefault(key) is { } body && (body.Type == type || type == EntityType.Organization) ? body
        : !name.IsFull && type == EntityType.Organization && _byInnerLetters.GetValueOrDefault(key) is { } longer ? longer
        : type == EntityType.Organization ? _byBeginning.GetValueOrDefault(key)
        : null;

    /// <summary>By the initials, and by as many of them as begin an acronym.</summary>
    void TryAddBeginnings(string initials, ActorDraft body)
    {
        _byAcronym.TryAdd(initials, body);
        for (int length = ShortestBeginning; length < initials.Length; length++) _byAcronym.TryAdd(initials[..length], body);
    }

    /// <summary>Three letters or more of the initials, but the first: <c>ICE</c> of U.S. Immigration and Customs Enforcement.</summary>
    void AddInnerLetters(string initials, string acronym, ActorDraft body)
    {
        foreach (string letters in (string[])[initials, acronym])
            for (int start = 1; start + ShortestBeginning <= letters.Length; start++)
                for (int length = ShortestBeginning; start + length <= letters.Length; length++)
                    _byInnerLetters.TryAdd(letters.Substring(start, length), body);
    }

    /// <summary><c>Exxon</c> is Exxon Mobil, but the House is no House committee.</summary>
    void AddBeginnings(string name, ActorDraft body)
    {
        for (int space = name.IndexOf(' '); space > 0; space = name.IndexOf(' ', space + 1))
        {
            var beginning = name.AsSpan(0, space);
            var last = beginning[(beginning.LastIndexOf(' ') + 1)..];
            if (IsName(beginning, last, name.AsSpan(space + 1))) _byBeginning.TryAdd(beginning.ToString(), body);
        }
    }

    /// <summary>
    /// Letters and a noun are the beginning of other bodies too, but ABC is ABC News and Congress the Congress party; the Democratic Party of Orr may be the
    /// Democratic Party.
    /// </summary>
    static bool IsName(ReadOnlySpan<char> beginning, ReadOnlySpan<char> last, ReadOnlySpan<char> rest) =>
        rest is "News" or "Party" or "party"
        || FunctionWords.ClassOf(last) == 0
        && (beginning.Length == last.Length ? RoleNouns.KindOf(last) is null && beginning.ContainsAnyInRange('a', 'z')
            : RoleNouns.KindOf(last) is null || rest.StartsWith("of "));

    /// <summary>The name by which a body is known: without its legal form, the usual one of several.</summary>
    string KeyOf(Name name) => SameNames.UsualOf(WithoutForm(name.Text)) is var key && _bracketed.TryGetValue(key, out string? other) ? other : key;

    static string LastOf(string key) => key[(key.LastIndexOf(' ') + 1)..];

    /// <summary>A company without its legal form.</summary>
    static string WithoutForm(string name)
    {
        int last = name.LastIndexOf(' ');
        if (last <= 0 || !NameWords.IsLegalForm(name.AsSpan(last + 1))) return name;
        return name[..last].TrimEnd(' ', ',', '&');
    }

    /// <summary>In <c>World Tide Council (WTC)</c> the word in brackets is the body's too, whatever the initials: they may be of another language.</summary>
    static string? AcronymAfter(DocumentView view, int token, Name name)
    {
        if (token + 2 >= view.Tokens.Length || view.TextOf(view.Tokens[token]) is not "(" || view.TextOf(view.Tokens[token + 2]) is not ")") return null;
        string letters = NameFolding.Fold(view.TextOf(view.Tokens[token + 1]));
        return name.IsFull && letters.Length is >= 2 and <= 10 && letters.Length < name.Text.Length
            && char.IsAsciiLetterUpper(letters[0]) && letters.All(char.IsAsciiLetter)
            ? letters : null;
    }
}
