using NerLib.Languages.English;

namespace NerLib.Mentions;

/// <summary>The people of a document by their first and last names.</summary>
/// <param name="genders">What first names tell.</param>
sealed class Namesakes(NameGenders genders)
{
    /// <summary>People of one surname that are told apart; a bound: 4 and 16 change nothing.</summary>
    const int Most = 8;

    readonly Dictionary<string, ActorDraft> _byFullName = new(StringComparer.OrdinalIgnoreCase);

    // By the last two words of a name of more.
    readonly Dictionary<string, ActorDraft> _byShortName = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<Namesake>> _byLast = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<Namesake>> _byFirst = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<Namesake>> _bySkeleton = new(StringComparer.Ordinal);
    readonly Dictionary<string, ActorDraft> _recentByLast = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="First">The first name; none where only the surname is known.</param>
    /// <param name="Person">Who it is.</param>
    /// <param name="From">Index of the mention from which on the surname alone can mean this person.</param>
    readonly record struct Namesake(string First, ActorDraft Person, int From);

    public bool HasSurname(string name) => _byLast.ContainsKey(name);

    /// <summary>Notes a full name, unless somebody is known by another form of it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="from">Index of the mention from which on the surname alone can mean this person: of a relative, others bear it before.</param>
    public void Meet(Name name, int from)
    {
        if (_byFullName.ContainsKey(name.FirstAndLast)) return;
        int odds = genders.FemaleOddsOf(name.First);
        string? skeleton = NameFolding.Skeleton(name.Last);
        var known = Find(_byLast, name.Last, name.First, odds)
            ?? (skeleton is null ? null : Find(_bySkeleton, skeleton, name.First, odds))
            ?? OfOtherLength(name, odds);
        var person = _byFullName[name.FirstAndLast] = known ?? new(EntityType.Person);
        if (known is null) person.TellFirstName(odds);
        if (name.LastTwo is { } shorter) _byShortName.TryAdd(shorter, person);
        Register(_byLast, name.Last, name.First, person, from);
        Register(_byFirst, name.First, name.First, person, from);
        if (skeleton is not null) Register(_bySkeleton, skeleton, name.First, person, from);
    }

    /// <summary>
    /// The bearer of a name. Of a surname alone: the last person of that surname who fits, else the first of them all, else the only one of that first name,
    /// else a new one.
    /// </summary>
    public ActorDraft Of(Name name, int mention)
    {
        if (name.IsFull)
        {
            // Once a bare surname has found its bearer, a namesake's full name beside it changes nothing.
            var known = _byFullName[name.FirstAndLast];
            _recentByLast.TryAdd(name.Last, known);
            return known;
        }
        return _recentByLast[name.Last] = BySurname(name, mention);
    }

    /// <summary>Aung San Suu Kyi is Suu Kyi. Where the shorter name begins with a first name, there may be two: Mary Ann Lee and Ann Lee.</summary>
    ActorDraft? OfOtherLength(Name name, int femaleOdds)
    {
        var person = name.LastTwo is { } shorter ? _byFullName.GetValueOrDefault(shorter) : _byShortName.GetValueOrDefault(name.FirstAndLast);
        var first = (name.LastTwo ?? name.FirstAndLast).AsSpan();
        return person is not null && (long)femaleOdds * person.FemaleOdds >= 0 && genders.FemaleOddsOfBare(first[..first.IndexOf(' ')]) == 0 ? person : null;
    }

    ActorDraft BySurname(Name name, int mention)
    {
        if (_recentByLast.TryGetValue(name.Last, out var recent) && recent.Fits(name.TitleGender)) return recent;
        if (First(_byLast, name.Last, name.TitleGender, mention) is { } namesake) return namesake;
        if (NameFolding.Skeleton(name.Last) is { } skeleton && First(_bySkeleton, skeleton, name.TitleGender, mention) is { } transcribed) return transcribed;
        if (_byFirst.TryGetValue(name.Last, out var sameFirst) && sameFirst.TrueForAll(other => other.Person == sameFirst[0].Person)
            && sameFirst[0].Person.Fits(name.TitleGender)) return sameFirst[0].Person;
        var person = new ActorDraft(EntityType.Person);
        person.TellFirstName(genders.FemaleOddsOfBare(name.Last));
        Register(_byLast, name.Last, "", person, -1);
        return person;
    }

    /// <summary>The first who fits. Of a relative introduced further on, this is not the name.</summary>
    static ActorDraft? First(Dictionary<string, List<Namesake>> people, string word, Gender gender, int mention)
    {
        if (!people.TryGetValue(word, out var namesakes)) return null;
        foreach (var namesake in namesakes)
            if (namesake.Person.Fits(gender) && namesake.From <= mention) return namesake.Person;
        return null;
    }

    static ActorDraft? Find(Dictionary<string, List<Namesake>> people, string word, string first, int femaleOdds)
    {
        if (!people.TryGetValue(word, out var namesakes)) return null;
        foreach (var namesake in namesakes)
            if (FirstNameForms.CanBeOne(first, namesake.First) && (long)femaleOdds * namesake.Person.FemaleOdds >= 0) return namesake.Person;
        return null;
    }

    static void Register(Dictionary<string, List<Namesake>> people, string word, string first, ActorDraft person, int from)
    {
        if (!people.TryGetValue(word, out var list)) people[word] = list = [];
        if (list.Count < Most) list.Add(new(first, person, from));
    }
}

/// <summary>Whether two first names can be one person's: short forms, initials, nicknames.</summary>
static class FirstNameForms
{
    /// <summary>Bob of Bobby, but not Jo of John. 1 for the rest puts 0.04 % more actors right; more letters change nothing.</summary>
    const int ShortestPrefix = 3, ShortestRest = 2;

    /// <param name="name">A first name, folded.</param>
    /// <param name="other">Another.</param>
    public static bool CanBeOne(ReadOnlySpan<char> name, ReadOnlySpan<char> other)
    {
        if (name.Length > other.Length) return CanBeOne(other, name);
        if (name.IsEmpty) return false;
        int rest = other.Length - name.Length;
        bool isShort = name.Length == 1 || rest == 0 || name.Length >= ShortestPrefix && rest >= ShortestRest;
        return isShort && other.StartsWith(name, StringComparison.OrdinalIgnoreCase) || Nicknames.HaveSameFullName(name, other);
    }
}
