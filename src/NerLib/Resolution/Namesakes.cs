using NerLib.Languages.English;

using NerLib.Mentions;

namespace NerLib.Resolution;

/// <summary>The people of a document by their first and last names.</summary>
/// <param name="genders">What first names tell.</param>
sealed class Namesakes(NameGenders genders)
{
    /// <summary>People of one surname that are told apart; a bound: 4 and 16 change nothing.</summary>
    const int Most = 8;

    /// <summary>Log odds, in sixteenths, from which a first name contradicts a title: Mr. Ray is not Mary Ray.</summary>
    const int SureOfFirstName = 56;

    /// <summary>Words of a name that are taken apart; letters of a surname that may be misspelt. Bounds.</summary>
    const int MostWords = 7, ShortestMisspelt = 6;

    const int ArabicArticle = 3, FewestInitials = 3;

    readonly Dictionary<string, ActorDraft> _byFullName = new(StringComparer.OrdinalIgnoreCase);

    // By the last two words of a name of more.
    readonly Dictionary<string, ActorDraft> _byShortName = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<Namesake>> _byLast = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<Namesake>> _byFirst = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, ActorDraft> _recentByFirst = new(StringComparer.OrdinalIgnoreCase);

    // By the full forms of a first name that may be short: Bob is Robert; null where two people have them.
    readonly Dictionary<string, ActorDraft?> _byFullForm = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Namesake>> _bySkeleton = new(StringComparer.Ordinal);
    readonly Dictionary<string, ActorDraft> _recentByLast = new(StringComparer.OrdinalIgnoreCase);

    // By surname and what follows it: Lee Jr.
    readonly Dictionary<string, ActorDraft> _byGeneration = new(StringComparer.OrdinalIgnoreCase);

    // Whom a surname alone never means.
    readonly HashSet<ActorDraft> _others = [];

    // Full names, and surnames, that stand both with Jr. and without.
    readonly HashSet<string> _sharedWithJunior = new(StringComparer.OrdinalIgnoreCase);

    // By the first letters of a full name of three words or more; null where two people have them.
    readonly Dictionary<string, ActorDraft?> _byInitials = new(StringComparer.Ordinal);

    // Two words or more of a longer name; null where two people have them.
    readonly Dictionary<string, ActorDraft?> _byPart = new(StringComparer.OrdinalIgnoreCase);

    // A word of a full name, a surname without one of its letters; null likewise.
    readonly Dictionary<string, ActorDraft?> _byWord = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, ActorDraft?> _byMisspelling = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="First">The first name; none where only the surname is known.</param>
    /// <param name="Person">Who it is.</param>
    /// <param name="From">Index of the mention from which on the surname alone can mean this person.</param>
    readonly record struct Namesake(string First, ActorDraft Person, int From);

    public bool HasSurname(string name) => _byLast.ContainsKey(name);

    /// <summary>
    /// Notes which names stand both with <c>Jr.</c> and without: these are two people, father and son. In the news 20 of 20 such mentions are.
    /// </summary>
    public void CompareGenerations(IEnumerable<Name> names)
    {
        var (with, without) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var name in names)
            (name.Generation is null ? without : with).Add(name.IsFull ? name.FirstAndLast : name.Last);
        with.IntersectWith(without);
        _sharedWithJunior.UnionWith(with);
    }

    bool IsJunior(Name name) =>
        name.Generation is not null && (_sharedWithJunior.Contains(name.FirstAndLast) || _sharedWithJunior.Contains(name.Last));

    string KeyOf(Name name) => IsJunior(name) ? name.FirstAndLast + ' ' + name.Generation : name.FirstAndLast;

    /// <summary>Notes a full name, unless somebody is known by another form of it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="from">Index of the mention from which on the surname alone can mean this person: of a relative, others bear it before.</param>
    /// <returns>Whose name it is.</returns>
    public ActorDraft Meet(Name name, int from)
    {
        if (_byFullName.TryGetValue(KeyOf(name), out var bearer)) return bearer;
        int odds = genders.FemaleOddsOf(name.First);
        if (IsJunior(name)) return MeetJunior(name, odds);
        string? skeleton = NameFolding.Skeleton(name.Last);
        var known = Find(_byLast, name.Last, name.First, odds)
            ?? (skeleton is null ? null : Find(_bySkeleton, skeleton, name.First, odds))
            ?? OfOtherLength(name, odds)
            ?? _byPart.GetValueOrDefault(name.Core)
            ?? Misspelt(name);
        var person = _byFullName[name.FirstAndLast] = known ?? new(EntityType.Person);
        if (known is null && name.SurnameBeforeGiven is null) person.TellFirstName(odds);
        if (name.LastTwo is { } shorter) _byShortName.TryAdd(shorter, person);
        if (InitialsOf(name.Core) is { Length: >= FewestInitials } initials) RegisterOnly(_byInitials, initials, person);
        if (name.Generation is { } generation) _byGeneration.TryAdd(name.Last + ' ' + generation, person);
        if (from == int.MaxValue) _others.Add(person);
        // Of a relative introduced further on, part of the name is not the name.
        if (from < 0) RegisterParts(name, person);
        Register(_byLast, name.Last, name.First, person, from);
        if (name.SurnameBeforeGiven is { } surname) Register(_byLast, surname, name.First, person, from);
        Register(_byFirst, name.First, name.First, person, from);
        if (from < 0)
            foreach (string full in Nicknames.FullNamesOf(name.First)) RegisterOnly(_byFullForm, full, person);
        if (skeleton is not null) Register(_bySkeleton, skeleton, name.First, person, from);
        return person;
    }

    ActorDraft MeetJunior(Name name, int femaleOdds)
    {
        var person = _byFullName[KeyOf(name)] = new(EntityType.Person);
        person.TellFirstName(femaleOdds);
        _byGeneration.TryAdd(name.Last + ' ' + name.Generation, person);
        _byGeneration.TryAdd(name.First + ' ' + name.Generation, person);
        _others.Add(person);
        return person;
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
            var known = _byFullName[KeyOf(name)];
            if (!_others.Contains(known)) _recentByLast.TryAdd(name.Last, known);
            if (name.SurnameBeforeGiven is { } surname) _recentByLast.TryAdd(surname, known);
            _recentByFirst[name.First] = known;
            return known;
        }
        var person = BySurname(name, mention);
        if (!_others.Contains(person)) _recentByLast[name.Last] = person;
        return person;
    }

    /// <summary>Somebody of the same first name whose surname has one letter more, or one less: a copy that lost a letter.</summary>
    ActorDraft? Misspelt(Name name)
    {
        if (name.Last.Length < ShortestMisspelt || !name.Last.All(char.IsLetter) || !_byFirst.TryGetValue(name.First, out var sameFirst)) return null;
        if (_byMisspelling.GetValueOrDefault(name.Last) is { } longer && IsOne(longer)) return longer;
        foreach (string shorter in Misspellings(name.Last))
            if (_byLast.GetValueOrDefault(shorter)?.Find(bearer => IsOne(bearer.Person)).Person is { } bearer) return bearer;
        return null;

        bool IsOne(ActorDraft person) => sameFirst.Exists(namesake => namesake.Person == person);
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
        if (name.Generation is { } generation && _byGeneration.TryGetValue(name.Last + ' ' + generation, out var junior)) return junior;
        if (IsJunior(name)) return MeetJunior(name, femaleOdds: 0);
        // Mrs. Orr is the first lady Ann Orr rather than Orr.
        if (_recentByLast.TryGetValue(name.Last, out var recent) && recent.Fits(name.TitleGender)
            && (_others.Count == 0 || name.TitleGender != Gender.Female || recent.Gender == Gender.Female)) return recent;
        if (First(_byLast, name.Last, name.TitleGender, mention) is { } namesake) return namesake;
        if (NameFolding.Skeleton(name.Last) is { } skeleton && First(_bySkeleton, skeleton, name.TitleGender, mention) is { } transcribed) return transcribed;
        if (_recentByFirst.GetValueOrDefault(name.Last) is { } called && called.Fits(name.TitleGender)) return called;
        if (_byFirst.TryGetValue(name.Last, out var sameFirst) && sameFirst.TrueForAll(other => other.Person == sameFirst[0].Person)
            && sameFirst[0].Person.Fits(name.TitleGender)) return sameFirst[0].Person;
        // Behind a title stands a surname.
        if (name.TitleGender == Gender.Unknown && OfNickname(name.Last) is { } nicknamed) return nicknamed;
        if (_byInitials.GetValueOrDefault(name.Core) is { } abbreviated) return abbreviated;
        if (OfOtherWords(name) is { } other && other.Fits(name.TitleGender)) return other;
        // A first name tells less than a title: Mr. Graham may be Lindsey Graham.
        if (_byLast.TryGetValue(name.Last, out var bearers) && bearers[0] is { First.Length: > 0, From: < 0, Person: var bearer }
            && Math.Abs(bearer.FemaleOdds) < SureOfFirstName)
            return bearer;
        var person = new ActorDraft(EntityType.Person);
        person.TellFirstName(genders.FemaleOddsOfSurname(name.Last));
        Register(_byLast, name.Last, "", person, -1);
        return person;
    }

    /// <summary>The only one whose first name a nickname alone can stand for: Harry for Henry Lee.</summary>
    ActorDraft? OfNickname(string name)
    {
        ActorDraft? only = null;
        foreach (string full in Nicknames.FullNamesOf(name))
            if (_byFullForm.TryGetValue(full, out var bearer))
            {
                if (bearer is null || only is not null && only != bearer) return null;
                only = bearer;
            }
        return only;
    }

    /// <summary>The only one in whose full name the words stand: <c>Chaves</c> of Rodrigo Chaves Robles; else whose surname differs by one letter.</summary>
    ActorDraft? OfOtherWords(Name name) =>
        _byPart.GetValueOrDefault(name.Core) ?? _byWord.GetValueOrDefault(name.Core)
        ?? (name.Core.Length < ShortestMisspelt ? null
            : Misspellings(name.Core).Select(_byMisspelling.GetValueOrDefault).FirstOrDefault(static found => found is not null));

    /// <summary>The first letters of the words of a name and of their parts: <c>ABC</c> of Ann Beck-Cole.</summary>
    static string InitialsOf(string name) =>
        string.Concat(name.Split(' ', '-').Where(static word => word.Length > 0).Select(static word => char.ToUpperInvariant(word[0])));

    void RegisterParts(Name name, ActorDraft person)
    {
        string[] words = name.Core.Split(' ');
        if (words.Length > MostWords) return;
        for (int start = 0; start < words.Length; start++)
        {
            if (start > 0 && words[start].Length > 1) RegisterOnly(_byWord, words[start], person);
            // Waleed Al-Jari is Jari too.
            if (words[start].Length > ArabicArticle && words[start].AsSpan(0, ArabicArticle) is "Al-" or "El-" or "al-" or "el-")
                RegisterOnly(_byWord, words[start][ArabicArticle..], person);
            for (int end = start + 2; end <= words.Length; end++)
            {
                // Where the end of a name begins with a first name, there may be two: Mary Ann Lee and Ann Lee.
                bool isOther = start > 0 && end == words.Length && genders.FemaleOddsOfBare(words[start]) != 0;
                if (end - start < words.Length && !isOther && words[end - 1].Length > 1) RegisterOnly(_byPart, string.Join(' ', words[start..end]), person);
            }
        }
        if (name.Last.Length >= ShortestMisspelt)
            foreach (string misspelt in Misspellings(name.Last)) RegisterOnly(_byMisspelling, misspelt, person);
    }

    /// <summary>The word, and the word without each of its letters but the first: two words that differ by one letter share one of these.</summary>
    static IEnumerable<string> Misspellings(string word)
    {
        yield return word;
        for (int i = 1; i < word.Length; i++) yield return word.Remove(i, 1);
    }

    static void RegisterOnly(Dictionary<string, ActorDraft?> people, string words, ActorDraft person)
    {
        if (!people.TryAdd(words, person) && people[words] != person) people[words] = null;
    }

    /// <summary>The first who fits. Of a relative introduced further on, this is not the name.</summary>
    static ActorDraft? First(Dictionary<string, List<Namesake>> people, string word, Gender gender, int mention)
    {
        if (!people.TryGetValue(word, out var namesakes)) return null;
        foreach (var namesake in namesakes)
            if (namesake.Person.Fits(gender) && (namesake.From <= mention || gender == Gender.Female && namesake.Person.Gender == Gender.Female))
                return namesake.Person;
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
