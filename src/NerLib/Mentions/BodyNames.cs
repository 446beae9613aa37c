using NerLib.Languages.English;

namespace NerLib.Mentions;

/// <summary>The organisations, places and groups of a document by their names.</summary>
sealed class BodyNames
{
    readonly Dictionary<string, ActorDraft> _byName = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, (string Name, ActorDraft Body)> _byLast = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes a name, and the acronym that its initials make or that follows it in brackets.</summary>
    public void Meet(DocumentView view, Mention mention, Name name, EntityType type)
    {
        string key = WithoutForm(name.Text);
        if (!_byName.TryGetValue(key, out var body))
        {
            _byName[key] = body = new(type);
            if (type == EntityType.Organization && name.IsFull) _byLast.TryAdd(name.Last, (key, body));
        }
        if (type != EntityType.Organization && type != EntityType.Location) return;
        if (name.Acronym is { } acronym) _byName.TryAdd(acronym, body);
        if (AcronymAfter(view, mention.Tokens.End, name) is { } bracketed) _byName.TryAdd(bracketed, body);
    }

    /// <summary><c>the Times</c> is the first longer name in the document that ends so.</summary>
    public ActorDraft Of(Name name, EntityType type)
    {
        string key = WithoutForm(name.Text);
        return type == EntityType.Organization && _byLast.TryGetValue(name.Last, out var longer)
            && longer.Name.Length > key.Length && longer.Name.EndsWith(key, StringComparison.OrdinalIgnoreCase)
            && longer.Name[^(key.Length + 1)] is ' ' or '-'
            ? longer.Body
            : _byName[key];
    }

    /// <summary>A company without its legal form.</summary>
    static string WithoutForm(string name)
    {
        int last = name.LastIndexOf(' ');
        if (last <= 0 || !NameWords.IsLegalForm(name.AsSpan(last + 1))) return name;
        return name[..last].TrimEnd(' ', ',', '&');
    }

    /// <summary>In <c>World Tide Council (WTC)</c> the letters are the body's, if they begin as its name does.</summary>
    static string? AcronymAfter(DocumentView view, int token, Name name)
    {
        if (token + 2 >= view.Tokens.Length || view.TextOf(view.Tokens[token]) is not "(" || view.TextOf(view.Tokens[token + 2]) is not ")") return null;
        string letters = NameFolding.Fold(view.TextOf(view.Tokens[token + 1]));
        return letters.Length is >= 2 and <= 8 && letters.Length < name.Text.Length
            && letters[0] == name.Text[0] && letters.All(char.IsAsciiLetterUpper)
            ? letters : null;
    }
}
