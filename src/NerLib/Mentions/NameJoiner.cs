namespace NerLib.Mentions;

/// <summary>Joins the names of one actor: full names with surnames, bodies with their acronyms. Dictionaries by word keep it linear.</summary>
sealed class NameJoiner
{
    const int MostNamesakes = 8;

    readonly Dictionary<string, ActorDraft> _people = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<ActorDraft>> _byLast = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<ActorDraft>> _byFirst = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, ActorDraft> _recentByLast = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, ActorDraft> _bodies = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, (string Name, ActorDraft Body)> _bodiesByLast = new(StringComparer.OrdinalIgnoreCase);
    readonly ActorDraft?[] _ofMention;

    readonly NameGenders _genders;

    NameJoiner(int mentions, NameGenders genders) => (_ofMention, _genders) = (new ActorDraft?[mentions], genders);

    /// <summary>For each mention that is a name, its actor.</summary>
    public static ActorDraft?[] Join(DocumentView view, NameGenders genders)
    {
        var joiner = new NameJoiner(view.Mentions.Length, genders);
        for (int i = 0; i < view.Mentions.Length; i++) joiner.MeetFullName(view, i);
        for (int i = 0; i < view.Mentions.Length; i++) joiner.Place(view, i);
        return joiner._ofMention;
    }

    /// <summary>The first look: every full name of a person and every body, so that a headline's surname finds the name below it.</summary>
    void MeetFullName(DocumentView view, int index)
    {
        if (view.Mentions[index] is not { Kind: MentionKind.Name } mention) return;
        var type = view.Entities[mention.Entity].Type;
        var name = Name.Of(view, mention.Tokens);
        if (type != EntityType.Person)
        {
            if (!_bodies.TryGetValue(name.Text, out var body))
            {
                _bodies[name.Text] = body = new(type);
                if (type == EntityType.Organization && name.IsFull) _bodiesByLast.TryAdd(name.Last, (name.Text, body));
            }
            if (type == EntityType.Organization && name.Acronym is { } acronym) _bodies.TryAdd(acronym, body);
            return;
        }
        if (name.IsFull && !_people.ContainsKey(name.FirstAndLast))
        {
            var person = _people[name.FirstAndLast] = new(EntityType.Person);
            person.TellFirstName(_genders.FemaleOddsOf(name.First));
            Register(_byLast, name.Last, person);
            Register(_byFirst, name.First, person);
        }
    }

    void Place(DocumentView view, int index)
    {
        if (view.Mentions[index] is not { Kind: MentionKind.Name } mention) return;
        var name = Name.Of(view, mention.Tokens);
        var titleGender = name.TitleGender;
        ActorDraft actor;
        if (view.Entities[mention.Entity].Type != EntityType.Person)
        {
            bool isPerson = !name.IsFull && view.Entities[mention.Entity].Type != EntityType.Location && _byLast.ContainsKey(name.Last);
            actor = isPerson ? BySurname(name, Gender.Unknown) : Body(name, view.Entities[mention.Entity].Type);
        }
        else actor = name.IsFull ? _people[name.FirstAndLast] : BySurname(name, titleGender);
        if (actor.IsPerson)
        {
            // Once a bare surname has found its bearer, a namesake's full name beside it changes nothing.
            if (!name.IsFull) _recentByLast[name.Last] = actor;
            else _recentByLast.TryAdd(name.Last, actor);
            actor.TellTitle(titleGender);
        }
        actor.AddName(index, name.Tokens);
        _ofMention[index] = actor;
    }

    /// <summary>The last person of that surname who fits, else the first of them all, else the only one of that first name, else a new one.</summary>
    ActorDraft BySurname(Name name, Gender gender)
    {
        if (_recentByLast.TryGetValue(name.Last, out var recent) && recent.Fits(gender)) return recent;
        if (_byLast.TryGetValue(name.Last, out var namesakes) && namesakes.Find(person => person.Fits(gender)) is { } namesake) return namesake;
        if (_byFirst.TryGetValue(name.Last, out var sameFirst) && sameFirst.Count == 1 && sameFirst[0].Fits(gender)) return sameFirst[0];
        var person = new ActorDraft(EntityType.Person);
        // It may be a surname too: Kelly, Clinton.
        person.TellFirstName(_genders.FemaleOddsOf(name.Last) / 2);
        Register(_byLast, name.Last, person);
        return person;
    }

    /// <summary><c>the Times</c> is the first longer name in the document that ends so.</summary>
    ActorDraft Body(Name name, EntityType type) =>
        type == EntityType.Organization && _bodiesByLast.TryGetValue(name.Last, out var longer)
            && longer.Name.Length > name.Text.Length && longer.Name.EndsWith(name.Text, StringComparison.OrdinalIgnoreCase)
            && longer.Name[^(name.Text.Length + 1)] is ' ' or '-'
            ? longer.Body
            : _bodies[name.Text];

    static void Register(Dictionary<string, List<ActorDraft>> people, string word, ActorDraft person)
    {
        if (!people.TryGetValue(word, out var list)) people[word] = list = [];
        if (list.Count < MostNamesakes) list.Add(person);
    }
}
