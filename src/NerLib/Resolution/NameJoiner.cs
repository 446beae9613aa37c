using NerLib.Languages.English;
using NerLib.Mentions;

namespace NerLib.Resolution;

/// <summary>Joins the names of one actor: full names with surnames, bodies with their acronyms. Dictionaries by word keep it linear.</summary>
sealed class NameJoiner
{
    /// <summary>
    /// An entity of another type that is surer than this is no person who happens to have that surname: a company. 0.54 and 0.99 change 4
    /// articles of 150, and no score.
    /// </summary>
    const float SureOfType = 0.9f;

    /// <summary>Letters after it are of other scripts than Latin.</summary>
    const char LastLatin = '\u024F';

    readonly Namesakes _people;
    readonly BodyNames _bodies = new();
    readonly ActorDraft?[] _ofMention;
    readonly Name[] _names;

    // First names by which the text calls somebody's relatives: his wife Ann.
    readonly HashSet<string> _relatives = new(StringComparer.OrdinalIgnoreCase);

    // Full names of those who are known for a spouse of that surname.
    readonly HashSet<string> _firstLadies = new(StringComparer.OrdinalIgnoreCase);

    // Whose office letters stand for; null where two people have it.
    readonly Dictionary<string, ActorDraft?> _offices = new(StringComparer.Ordinal);

    NameJoiner(int mentions, NameGenders genders) => (_ofMention, _names, _people) = (new ActorDraft?[mentions], new Name[mentions], new(genders));

    /// <summary>For each mention that is a name, its actor.</summary>
    public static ActorDraft?[] Join(DocumentView view, NameGenders genders)
    {
        var joiner = new NameJoiner(view.Mentions.Length, genders);
        joiner.Meet(view);
        for (int i = 0; i < view.Mentions.Length; i++) joiner.Place(view, i);
        return joiner._ofMention;
    }

    /// <summary>
    /// The first look: every full name of a person and every body, the longest first, so that a headline's surname, or letters that stand for a body,
    /// find the name below it.
    /// </summary>
    void Meet(DocumentView view)
    {
        var names = new List<int>();
        var people = new List<Name>();
        for (int i = 0; i < view.Mentions.Length; i++)
        {
            if (view.Mentions[i] is not { Kind: MentionKind.Name } mention) continue;
            _names[i] = Name.Of(view, mention.Tokens, view.Entities[mention.Entity].Type == EntityType.Organization);
            names.Add(i);
            bool isPerson = view.Entities[mention.Entity].Type == EntityType.Person;
            if (isPerson) people.Add(_names[i]);
            if (isPerson && !_names[i].IsFull && KinshipContext.StandsBefore(view, mention.Tokens.Start)) _relatives.Add(_names[i].Last);
            if (isPerson && _names[i].IsFull && KinshipContext.IsFirstLady(view, mention.Tokens.Start)) _firstLadies.Add(_names[i].FirstAndLast);
            if (IsBodyInBrackets(view, i)) _bodies.MeetInBrackets(_names[i], _names[i - 1]);
        }
        _people.CompareGenerations(people);
        foreach (int i in names.OrderByDescending(i => _names[i].Core.AsSpan().Count(' ')))
        {
            var mention = view.Mentions[i];
            var type = view.Entities[mention.Entity].Type;
            if (type != EntityType.Person) _bodies.Meet(view, mention, _names[i], type);
            else if (_names[i].IsFull)
            {
                var person = _people.Meet(
                    _names[i], _firstLadies.Contains(_names[i].FirstAndLast) ? int.MaxValue
                        : _relatives.Contains(_names[i].First) ? i : FromWhere(view, i, mention.Tokens.Start));
                foreach (string letters in OfficeLetters.Before(view, _names[i].Tokens.Start))
                    if (!_offices.TryAdd(letters, person) && _offices[letters] != person) _offices[letters] = null;
            }
        }
    }

    /// <summary><c>Marea Limpia (Clean Tide)</c>, <c>the MTC [Marine Tide Council]</c></summary>
    static bool IsBodyInBrackets(DocumentView view, int index) =>
        index > 0 && view.Mentions[index] is { Kind: MentionKind.Name, Tokens: { Start: > 1 } tokens }
        && view.TextOf(view.Tokens[tokens.Start - 1]) is "(" or "[" && tokens.End < view.Tokens.Length && view.TextOf(view.Tokens[tokens.End]) is ")" or "]"
        && view.Mentions[index - 1] is { Kind: MentionKind.Name } before && before.Tokens.End == tokens.Start - 1
        && view.Entities[view.Mentions[index].Entity].Type is var type && (type == EntityType.Organization || type == EntityType.Norp)
        && view.Entities[before.Entity].Type == type;

    /// <summary>From which mention on a surname alone can mean this person: of a parent never, of other relatives from here.</summary>
    static int FromWhere(DocumentView view, int index, int name) =>
        KinshipContext.IsParent(view, name) ? int.MaxValue : KinshipContext.StandsBefore(view, name) ? index : -1;

    void Place(DocumentView view, int index)
    {
        if (view.Mentions[index] is not { Kind: MentionKind.Name } mention) return;
        var entity = view.Entities[mention.Entity];
        var name = _names[index];
        bool isPerson = entity.Type == EntityType.Person
            || !name.IsFull && entity.Type != EntityType.Location && entity.Confidence < SureOfType && _people.HasSurname(name.Last);
        if (entity.Type == EntityType.Location && IsGovernment(view, mention.Tokens) && _bodies.CountryOf(name) is { } country)
        {
            // It is not called by its capital.
            country.Add(index);
            _ofMention[index] = country;
            return;
        }
        var actor = InOtherLetters(view, index) ?? OfOffice(view, name) ?? (isPerson ? _people.Of(name, index) : _bodies.Of(name, entity.Type));
        if (isPerson) actor.TellTitle(name.TitleGender);
        var called = new TokenRange(Name.StartWithHonorifics(view, name.Tokens.Start, mention.Tokens.Start), name.Tokens.End);
        actor.AddName(index, isPerson ? name.Tokens : WithNationality(view, index, name.Tokens), called);
        _ofMention[index] = actor;
    }

    /// <summary><c>the Czech Senate</c>: whose senate it is belongs to what it is called.</summary>
    static TokenRange WithNationality(DocumentView view, int index, TokenRange name) =>
        index > 0 && view.Mentions[index - 1] is { Kind: MentionKind.Name, Entity: var entity, Tokens: var before } && before.End == name.Start
        && view.Entities[entity].Type == EntityType.Norp && view.Entities[view.Mentions[index].Entity].Type == EntityType.Organization
            ? new(before.Start, name.End) : name;

    /// <summary>
    /// Whether a capital’s name can stand for who governs the country: not in <c>in Beijing</c>, <c>the Beijing court</c>, <c>Beijing, China</c>. In the news
    /// 36 of the 40 that this takes do, and 4 of the 64 others.
    /// </summary>
    static bool IsGovernment(DocumentView view, TokenRange name)
    {
        if (name.End < view.Tokens.Length && view.TextOf(view.Tokens[name.End]) is "," or "-" or "(" or ":" or "–" or "—") return false;
        if (name.Start == 0) return true;
        var before = view.TextOf(view.Tokens[name.Start - 1]);
        return before is "between" or "Between" or "after" or "After" or "over" or "with"
            || before is not ("to" or "," or "(" or "-") && (FunctionWords.ClassOf(before) & (WordClass.Preposition | WordClass.Determiner)) == 0;
    }

    /// <summary><c>The DEO</c>, as the tagger takes it for a name.</summary>
    ActorDraft? OfOffice(DocumentView view, Name name) =>
        name.Tokens is { Length: 1, Start: > 0 and var start } && view.TextOf(view.Tokens[start - 1]) is "the" or "The"
        && view.TextOf(name.Tokens) is var letters && !_bodies.HasAcronym(name.Text) ? _offices.GetValueOrDefault(letters.ToString()) : null;

    /// <summary>In <c>Lin Mei-hua (林美花)</c> the name in brackets is the same in its own letters.</summary>
    ActorDraft? InOtherLetters(DocumentView view, int index)
    {
        var tokens = view.Mentions[index].Tokens;
        return index > 0 && tokens.Start > 1 && view.TextOf(view.Tokens[tokens.Start - 1]) is "("
            && view.Mentions[index - 1] is { Kind: MentionKind.Name } before && before.Tokens.End == tokens.Start - 1
            && view.TextOf(tokens)[0] > LastLatin ? _ofMention[index - 1] : null;
    }
}
