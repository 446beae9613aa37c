using System.Globalization;
using NerLib.Languages.English;
using NerLib.Mentions;

namespace NerLib.Resolution;

/// <summary>What a text tells of an actor besides its name: other names, and of a person roles, age and where they are from.</summary>
ref struct ActorProfile
{
    /// <summary>Words of a role before a name or behind a noun; a bound.</summary>
    const int MostWords = 10;

    const int OldestPerson = 120;

    const string YearOld = "-year-old";

    readonly DocumentView _view;
    readonly Actor _actor;
    readonly List<string> _aliases = [];
    readonly List<ActorRole> _roles = [];
    int? _age;
    string? _nationality, _knownId;

    /// <param name="view">The document up to its mentions.</param>
    /// <param name="actor">The actor, by its name and mentions.</param>
    /// <param name="isPerson">Whether it is one person.</param>
    public ActorProfile(DocumentView view, Actor actor, bool isPerson)
    {
        _view = view;
        _actor = actor;
        foreach (int mention in actor.Mentions)
            if (view.Mentions[mention].Kind == MentionKind.Name) ReadName(mention, isPerson);
            else if (isPerson && view.Mentions[mention].Kind == MentionKind.Nominal) ReadDescription(mention);
    }

    /// <summary>The actor with what was told of it.</summary>
    public readonly Actor Complete() => new(_actor.Id, _actor.Name, _actor.Type, _actor.Gender, _actor.Mentions)
    {
        IsGroup = _actor.IsGroup,
        Aliases = [.. _aliases],
        Roles = [.. _roles],
        Age = _age,
        Nationality = _nationality,
        KnownId = _knownId,
    };

    void ReadName(int mention, bool isPerson)
    {
        var found = _view.Mentions[mention];
        var entity = _view.Entities[found.Entity];
        _knownId ??= entity.Id;
        string alias = ActorDraft.WithSingleSpaces(_view.TextOf(Name.Of(_view, entity.Tokens).Tokens));
        if (alias != _actor.Name && !_aliases.Contains(alias)) _aliases.Add(alias);
        if (!isPerson) return;
        _age ??= AgeBehind(found.Tokens.End);
        var words = WordsBefore(found.Tokens.Start);
        ReadAge(words);
        ReadNationality(words);
        if (RoleIn(words) is { Length: > 0 } role) AddRole(role, mention);
    }

    // A description that stands beside the name tells what its bearer is; one that stands alone may be a figure of speech.
    void ReadDescription(int mention)
    {
        var tokens = _view.Mentions[mention].Tokens;
        ReadAge(new(WordsBefore(tokens.Start).Start, tokens.End));
        ReadNationality(tokens);
        if (Appositions.NameOf(_view, mention) is not (>= 0 and var name) || _actor.Mentions.AsSpan().BinarySearch(name) < 0) return;
        int start = tokens.Start;
        while (start < tokens.End - 1 && (FunctionWords.ClassOf(TextAt(start)) & WordClass.Determiner) != 0) start++;
        AddRole(new(start, EndOfPhrase(tokens.End)), mention);
    }

    readonly void AddRole(TokenRange words, int mention)
    {
        string text = ActorDraft.WithSingleSpaces(_view.TextOf(words));
        foreach (var role in _roles)
            if (string.Equals(role.Text, text, StringComparison.OrdinalIgnoreCase)) return;
        _roles.Add(new(text, _view.SpanOf(words), mention));
    }

    /// <summary>The nouns and adjectives before a name: <c>45-year-old Orr University professor</c>, <c>Secretary of State</c>.</summary>
    readonly TokenRange WordsBefore(int name)
    {
        int start = name;
        while (start > 0 && name - start < MostWords && IsOfRole(start - 1)) start--;
        while (start < name && TextAt(start) is "of" or "for" or "-" or "'s" or "’s") start++;
        return new(start, name);
    }

    readonly bool IsOfRole(int token)
    {
        if (IsLastOfSentence(token)) return false;
        var word = TextAt(token);
        if (word is "of" or "for") return token + 1 < _view.Tokens.Length && char.IsUpper(TextAt(token + 1)[0]) && token > 0 && IsRoleNoun(token - 1);
        if (word is "-" or "'s" or "’s" or "year" or "old" || _view.Tokens[token].Kind == TokenKind.Number
            || word.EndsWith(YearOld, StringComparison.Ordinal)) return true;
        if (_view.Tokens[token].Kind != TokenKind.Word || FunctionWords.ClassOf(word) != WordClass.None) return false;
        return char.IsUpper(word[0]) || IsRoleNoun(token) || Titles.ChangesOffice(word)
            || !_view.Syntax.IsEmpty && _view.Syntax[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun;
    }

    readonly bool IsRoleNoun(int token) => RoleNouns.KindOf(TextAt(token)) == RoleKind.Person || Titles.TryGet(TextAt(token), out _);

    /// <summary>A title that is no office: <c>Sheikh</c>.</summary>
    readonly bool IsFormOfAddress(int token) => Titles.IsHonorific(TextAt(token))
        || Titles.TryGet(TextAt(token), out var gender) && gender != Gender.Unknown && RoleNouns.KindOf(TextAt(token)) is null;

    /// <summary>The role among the words before a name: they end in an office, or in <c>Secretary of State</c>; empty if there is none.</summary>
    readonly TokenRange RoleIn(TokenRange words)
    {
        int start = words.Start;
        for (int i = words.Start; i < words.End; i++)
            if (TextAt(i) is "old" || TextAt(i).EndsWith(YearOld, StringComparison.Ordinal)) start = i + 1;
        int end = words.End;
        while (end > start && IsFormOfAddress(end - 1)) end--;
        if (start >= end) return default;
        bool isRole = IsRoleNoun(end - 1);
        for (int i = start; i < end - 1 && !isRole; i++) isRole = IsRoleNoun(i) && TextAt(i + 1) is "of" or "for";
        return isRole ? new(start, end) : default;
    }

    /// <summary>Where what follows a noun ends: <c>of the harbor board</c>, up to a mark or a verb.</summary>
    readonly int EndOfPhrase(int end)
    {
        if (end >= _view.Tokens.Length || TextAt(end) is not ("of" or "for" or "at" or "in" or "with" or "to" or "on" or "and")) return end;
        int at = end;
        for (; at < _view.Tokens.Length && at - end < MostWords && !IsLastOfSentence(at); at++)
        {
            var word = TextAt(at);
            if (_view.Tokens[at].Kind is TokenKind.Punctuation or TokenKind.QuoteMark && word is not "-"
                || (FunctionWords.ClassOf(word) & (WordClass.Relative | WordClass.That | WordClass.Auxiliary | WordClass.SubjectPronoun)) != 0
                    && word is not ("'s" or "’s")
                || word is "and" && at + 1 < _view.Tokens.Length && FunctionWords.BeginsApposition(TextAt(at + 1))
                || !_view.Syntax.IsEmpty && _view.Syntax[at].PartOfSpeech == PartOfSpeech.Verb) break;
        }
        while (at > end && FunctionWords.ClassOf(TextAt(at - 1)) != WordClass.None) at--;
        return at;
    }

    /// <summary>The age behind a name: <c>Ann Lee, 45,</c>, <c>Ann Lee (45)</c>, <c>Ann Lee, aged 45</c>, <c>Ann Lee, a 45-year-old teacher</c>.</summary>
    readonly int? AgeBehind(int end)
    {
        if (end + 2 >= _view.Tokens.Length || TextAt(end) is not ("," or "(")) return null;
        int number = TextAt(end + 1) is "aged" or "age" or "a" or "an" or "the" ? end + 2 : end + 1;
        if (number + 1 >= _view.Tokens.Length) return null;
        bool isAge = TextAt(number - 1) is "aged" or "age" || TextAt(number + 1) is "," or ")" or "." or ";"
            || _view.Text[_view.Tokens[number].End..].StartsWith(YearOld, StringComparison.Ordinal);
        return isAge ? AgeOf(TextAt(number)) : null;
    }

    static int? AgeOf(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int age) && age is > 0 and <= OldestPerson ? age : null;

    void ReadAge(TokenRange words)
    {
        if (_age is not null || words.Length == 0) return;
        var text = _view.TextOf(words);
        int end = text.IndexOf(YearOld, StringComparison.Ordinal), start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        if (start >= 0 && start < end) _age = AgeOf(text[start..end]);
    }

    void ReadNationality(TokenRange words)
    {
        for (int i = words.Start; i < words.End && _nationality is null; i++)
        {
            var two = i + 1 < words.End ? _view.TextOf(new TokenRange(i, i + 2)) : default;
            // South Korean, before Korean is found in it.
            if (Nationalities.Contains(two)) _nationality = two.ToString();
            else if (Nationalities.Contains(TextAt(i))) _nationality = TextAt(i).ToString();
        }
    }

    readonly bool IsLastOfSentence(int token) => TextAt(token) is "." or "!" or "?";

    readonly ReadOnlySpan<char> TextAt(int token) => _view.TextOf(_view.Tokens[token]);
}
