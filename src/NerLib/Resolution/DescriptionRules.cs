using NerLib.Documents;
using NerLib.Languages.English;
using NerLib.Mentions;

namespace NerLib.Resolution;

/// <summary>
/// What the words of a description tell of whom it means: the name it stands beside (<c>Haidai, a governor,</c>), the last one called so
/// (<c>the governor</c>). It remembers who was called what.
/// </summary>
sealed class DescriptionRules
{
    /// <summary>A name tells who was called by the title so many mentions before. A bound: 100 and 400 change one article of 150.</summary>
    const int FarthestBack = 200;

    readonly Dictionary<string, ActorDraft> _holders = new(StringComparer.OrdinalIgnoreCase);

    // The last one before whose name an office of these letters stood.
    readonly Dictionary<string, ActorDraft> _offices = new(StringComparer.Ordinal);

    // Whom the text calls so before it tells the name.
    readonly Dictionary<string, ActorDraft> _nameless = new(StringComparer.OrdinalIgnoreCase);

    // Whom an article and a noun alone introduce; null where they introduce several.
    readonly Dictionary<string, ActorDraft?> _introduced = new(StringComparer.OrdinalIgnoreCase);
    readonly QuotationMarkLayer _marks;
    readonly ActorDraft?[] _ofMention;
    readonly ActorModel? _model;
    readonly UnnamedPeople _unnamed;
    readonly KnownActors? _known;
    ActorDraft? _body, _person;
    int _sentenceOfBody = -1;

    public DescriptionRules(QuotationMarkLayer marks, ActorDraft?[] ofMention, ActorModel? model, KnownActors? known) =>
        (_marks, _ofMention, _model, _unnamed, _known) = (marks, ofMention, model, new(marks), known);

    /// <summary>Gives every description an actor by these rules alone, its own if it is nobody's.</summary>
    public static void Join(DocumentView view, QuotationMarkLayer marks, ActorDraft?[] ofMention)
    {
        var rules = new DescriptionRules(marks, ofMention, model: null, known: null);
        for (int i = 0, sentence = 0; i < view.Mentions.Length; i++)
        {
            while (view.Sentences[sentence].Tokens.End <= view.Mentions[i].Tokens.Start) sentence++;
            if (view.Mentions[i].Kind == MentionKind.Nominal) rules.Join(view, i, rules.Suggest(view, i).Actor);
            else if (ofMention[i] is { } named) rules.Meet(view, i, view.Sentences[sentence].Tokens.Start, named);
        }
    }

    /// <summary>What a description's noun refers to.</summary>
    public RoleKind KindOf(ReadOnlySpan<char> head) => RoleNouns.KindOf(head) ?? _model?.KindOf(head) ?? RoleKind.Person;

    /// <summary>Notes a name, with the titles before it.</summary>
    /// <returns>An actor described before who turns out to be this one; null if there is none.</returns>
    public ActorDraft? Meet(DocumentView view, int mention, int sentence, ActorDraft actor)
    {
        // In “Norwind, a unit of Baltic Holdings, will cut jobs” the company is Norwind.
        // What the next sentence tells beside another, “Dorn used to work at Airbus”, does not take its place.
        if (actor.Type == EntityType.Organization && sentence != _sentenceOfBody && !(_body is not null && IsInPhrase(view, mention, sentence)))
            (_body, _sentenceOfBody) = (actor, sentence);
        if (!actor.IsPerson) return null;
        var name = view.Entities[view.Mentions[mention].Entity].Tokens;
        if (!_marks.IsQuoted(name.Start)) _person = actor;
        var roles = Offices.Before(view, Offices.FirstAfterTitles(view, name), sentence, out bool isWhole);
        ActorDraft? taken = null;
        if (roles.Count == 1 && isWhole && _nameless.GetValueOrDefault(roles[0]) is { } earlier && earlier != actor
            && earlier.FirstMention >= mention - FarthestBack && actor.Fits(earlier.Gender))
        {
            taken = Take(view, actor, earlier);
        }
        else if (roles.Count > 0 && actor.FirstMention == mention)
        {
            int title = Offices.FirstAfterTitles(view, name) - 1;
            while (title > sentence && view.TextOf(view.Tokens[title]) is ".") title--;
            string noun = roles[0][(roles[0].LastIndexOf(' ') + 1)..];
            if (_unnamed.Take(view, noun, title > sentence ? title - 1 : -1, actor) is { } described) taken = Take(view, actor, described);
        }
        foreach (string letters in OfficeLetters.Before(view, name.Start)) _offices[letters] = actor;
        bool isPast = Offices.IsPastBefore(view, name.Start, sentence);
        actor.TellOffice(isPast, roles.Count > 0);
        foreach (string role in roles)
        {
            _nameless.Remove(role);
            // A former president is not the president, if there is another.
            if (!isPast || _holders.GetValueOrDefault(role) is not { Names: > 0 }) _holders[role] = actor;
            int space = role.IndexOf(' ');
            actor.TellHead(ActorModel.NounHash(role.AsSpan(space + 1), role.AsSpan(0, Math.Max(0, space))));
        }
        return taken;
    }

    /// <summary>Whether a preposition stands before a name inside a sentence.</summary>
    static bool IsInPhrase(DocumentView view, int mention, int sentence)
    {
        int before = view.Mentions[mention].Tokens.Start - 1;
        return before > sentence && (FunctionWords.ClassOf(view.TextOf(view.Tokens[before])) & WordClass.Preposition) != 0;
    }

    ActorDraft Take(DocumentView view, ActorDraft actor, ActorDraft described)
    {
        actor.Take(described, view, _ofMention);
        actor.TellTitle(described.Gender);
        return described;
    }

    /// <summary>
    /// Whether a rule is believed against the ranker. In halves of the news these put 0.2 % more descriptions right and cost no speaker;
    /// <see cref="DescriptionRelation.CalledSo"/> costs 0.2 % of the speakers.
    /// </summary>
    public static bool IsCertain(DescriptionRelation relation) =>
        relation is DescriptionRelation.LastBody or DescriptionRelation.Apposition or DescriptionRelation.SameWords
            or DescriptionRelation.Office;

    /// <summary>Whom the rules take a description for; nobody where it may be anybody.</summary>
    public (ActorDraft? Actor, DescriptionRelation Relation) Suggest(DocumentView view, int nominal)
    {
        var tokens = view.Mentions[nominal].Tokens;
        string head = view.TextOf(view.Tokens[tokens.End - 1]).ToString();
        var kind = KindOf(head);
        if (Beside(view, nominal, head, kind) is { } named) return (named, DescriptionRelation.Apposition);
        bool isDefinite = view.TextOf(view.Tokens[tokens.Start]) is "the" or "The";
        bool qualified = tokens.Length == 3 && view.TextOf(view.Tokens[tokens.Start + 1]) is "former" or "then" or "current";
        if (isDefinite && tokens.Length == 2 && _offices.TryGetValue(head, out var officer)) return (officer, DescriptionRelation.Office);
        if (isDefinite && (tokens.Length == 2 || qualified))
        {
            var holder = _holders.GetValueOrDefault(head);
            // The last body is the company more often than the one that other news calls so.
            if (holder is null && _body is not null && RoleNouns.IsKindOfBody(head)) return (_body, DescriptionRelation.LastBody);
            if (holder is not { Names: > 0 } && !qualified && kind is RoleKind.Person or RoleKind.Organization
                && _known?.Of(head, kind == RoleKind.Person) is { HasPastOffice: false } known)
                return (known, DescriptionRelation.KnownFor);
            if (holder is not null) return (holder, DescriptionRelation.CalledSo);
        }
        // His uncle, where somebody is called Uncle Bob.
        if (tokens.Length == 2 && Kinship.IsCalledByName(head)
            && Pronouns.IsPossessive(view.TextOf(view.Tokens[tokens.Start]))
            && _holders.TryGetValue(head, out var called) && called.Names > 0) return (called, DescriptionRelation.CalledSo);
        string words = isDefinite && tokens.Length > 2 ? view.TextOf(new TokenRange(tokens.Start + 1, tokens.End)).ToString() : "";
        if (words.Length > 0 && _holders.TryGetValue(words, out var same)) return (same, DescriptionRelation.SameWords);
        // A girl, and then the tall girl.
        if (words.Length > 0 && IsPlain(view, tokens) && _introduced.GetValueOrDefault(head) is { } introduced)
            return (introduced, DescriptionRelation.Introduced);
        if (_person is not null && IsOurHero(view, tokens) && _person.Fits(Titles.GenderOfNoun(head))) return (_person, DescriptionRelation.Hero);
        return (null, DescriptionRelation.None);
    }

    /// <summary>Gives a description to an actor, or to one of its own.</summary>
    /// <returns>An actor described before who turns out to be this one; null if there is none.</returns>
    public ActorDraft? Join(DocumentView view, int nominal, ActorDraft? actor)
    {
        ActorDraft? taken = null;
        var tokens = view.Mentions[nominal].Tokens;
        string head = view.TextOf(view.Tokens[tokens.End - 1]).ToString();
        var gender = Titles.GenderOfNoun(head);
        if (actor is null) actor = Introduce(view, nominal, head);
        else
        {
            _nameless.Remove(head);
            string office = Offices.Of(view, tokens);
            if (!actor.IsPlural && (actor.Names > 0 || _holders.GetValueOrDefault(office) is not { Names: > 0 })) _holders[office] = actor;
        }
        if (actor.IsPerson) actor.TellTitle(gender);
        bool isDefinite = view.TextOf(view.Tokens[tokens.Start]) is "the" or "The";
        if (isDefinite && tokens.Length > 2) _holders[view.TextOf(new TokenRange(tokens.Start + 1, tokens.End)).ToString()] = actor;
        if (actor is { IsPerson: true, Names: > 0 } && IsNewlyNamed(view, nominal, actor)
            && _unnamed.Take(view, head, tokens.Length > 1 ? tokens.End - 2 : -1, actor) is { } described) taken = Take(view, actor, described);
        actor.AddDescription(nominal, tokens);
        _ofMention[nominal] = actor;
        return taken;
    }

    /// <summary><c>Ann Lee, the governor,</c>, where the name is her first mention.</summary>
    static bool IsNewlyNamed(DocumentView view, int nominal, ActorDraft actor) =>
        actor.FirstMention < nominal && view.Mentions[actor.FirstMention] is { Kind: MentionKind.Name, Tokens.End: var end }
        && view.Mentions[nominal].Tokens.Start - end is >= 0 and <= 2;

    ActorDraft Introduce(DocumentView view, int nominal, string head)
    {
        var tokens = view.Mentions[nominal].Tokens;
        var described = Described(view, nominal, head, KindOf(head));
        // The senator from Orr is not any senator.
        bool goesOn = tokens.End < view.Tokens.Length
            && (FunctionWords.ClassOf(view.TextOf(view.Tokens[tokens.End])) & (WordClass.Preposition | WordClass.Relative)) != 0;
        var first = view.TextOf(view.Tokens[tokens.Start]);
        if (FunctionWords.IsIndefinite(first))
            _introduced[head] = tokens.Length > 2 || goesOn || _introduced.ContainsKey(head) ? null : described;
        if (first is "the" or "The" && tokens.Length == 2 && !goesOn) _nameless.TryAdd(head, described);
        else _unnamed.Note(view, nominal, described);
        // A governor, one of many, does not take the word from one who is named.
        string office = Offices.Of(view, tokens);
        if (!described.IsPlural && _holders.GetValueOrDefault(office) is not { Names: > 0 }) _holders[office] = described;
        return described;
    }

    /// <summary>The actor whose name stands beside the description, if it can be one.</summary>
    ActorDraft? Beside(DocumentView view, int nominal, ReadOnlySpan<char> head, RoleKind kind)
    {
        if (kind is not (RoleKind.Person or RoleKind.Organization) || Appositions.NameOf(view, nominal) is not (>= 0 and var name)
            || _ofMention[name] is not { } actor) return null;
        var gender = Titles.GenderOfNoun(head);
        return kind == RoleKind.Person ? actor.IsPerson && actor.Fits(gender) ? actor : null : actor.Type == EntityType.Organization ? actor : null;
    }

    /// <summary>The girl with nothing but qualities before her: <c>the tall girl</c>, not <c>the other girl</c> or <c>the Orr girl</c>.</summary>
    static bool IsPlain(DocumentView view, TokenRange words)
    {
        for (int i = words.Start + 1; i < words.End - 1; i++)
            if (view.TextOf(view.Tokens[i]) is not "-" and var word
                && (!char.IsLower(word[0]) || FunctionWords.ClassOf(word) != 0 || RoleNouns.KindOf(word) is not null
                    || FunctionWords.Distinguishes(word))) return false;
        return true;
    }

    /// <summary><c>our hero</c>, as a text calls whom it is about.</summary>
    bool IsOurHero(DocumentView view, TokenRange words) =>
        words.Length == 2 && view.TextOf(view.Tokens[words.Start]) is "our" or "Our"
        && view.TextOf(view.Tokens[words.End - 1]) is "friend" or "hero" or "heroine"
        && !_marks.IsQuoted(words.Start) && !(words.End < view.Tokens.Length && char.IsUpper(view.TextOf(view.Tokens[words.End])[0]));

    static ActorDraft Described(DocumentView view, int nominal, ReadOnlySpan<char> head, RoleKind kind) => kind switch
    {
        RoleKind.Organization => new(EntityType.Organization) { HasNameInside = HasNameInside(view, nominal) },
        RoleKind.People when head.Equals("police", StringComparison.OrdinalIgnoreCase) || RoleNouns.IsSeveralBodies(head) =>
            new(EntityType.Organization, isPlural: true) { HasNameInside = HasNameInside(view, nominal) },
        RoleKind.Document => new(EntityType.Misc),
        RoleKind.People => new(EntityType.Person, isPlural: true),
        _ => new(EntityType.Person),
    };

    static bool HasNameInside(DocumentView view, int nominal)
    {
        var tokens = view.Mentions[nominal].Tokens;
        for (int i = nominal + 1; i < view.Mentions.Length && view.Mentions[i].Tokens.Start < tokens.End; i++)
            if (view.Mentions[i].Kind == MentionKind.Name && view.Mentions[i].Tokens.End == tokens.End - 1) return true;
        return nominal > 0 && view.Mentions[nominal - 1] is { Kind: MentionKind.Name } before
            && before.Tokens.Start == tokens.Start && before.Tokens.End == tokens.End - 1;
    }
}

/// <summary>What a rule goes by that takes a description for somebody. The order is part of the model format.</summary>
enum DescriptionRelation : byte
{
    None,

    /// <summary><c>Ann Lee, the mayor,</c></summary>
    Apposition,

    /// <summary><c>the mayor</c>, the last one called so.</summary>
    CalledSo,

    /// <summary><c>the bank</c>, the body with which the last sentence begins that names one.</summary>
    LastBody,

    /// <summary><c>the old mayor</c>, the last one called by all these words.</summary>
    SameWords,

    /// <summary><c>A girl came.</c> Then <c>the tall girl</c>.</summary>
    Introduced,

    /// <summary><c>our hero</c></summary>
    Hero,

    /// <summary><c>the PM</c>, of whom the text told the office before.</summary>
    Office,

    /// <summary><c>the president</c>, who news tells is one.</summary>
    KnownFor,
}
