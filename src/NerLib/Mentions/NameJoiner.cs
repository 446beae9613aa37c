namespace NerLib.Mentions;

/// <summary>Joins the names of one actor: full names with surnames, bodies with their acronyms. Dictionaries by word keep it linear.</summary>
sealed class NameJoiner
{
    /// <summary>
    /// An entity of another type that is surer than this is no person who happens to have that surname: a company. 0.54 and 0.99 change 4
    /// articles of 150, and no score.
    /// </summary>
    const float SureOfType = 0.9f;

    readonly Namesakes _people;
    readonly BodyNames _bodies = new();
    readonly ActorDraft?[] _ofMention;
    readonly Name[] _names;

    NameJoiner(int mentions, NameGenders genders) => (_ofMention, _names, _people) = (new ActorDraft?[mentions], new Name[mentions], new(genders));

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
        var name = _names[index] = Name.Of(view, mention.Tokens);
        if (type != EntityType.Person) _bodies.Meet(view, mention, name, type);
        else if (name.IsFull)
            _people.Meet(name, FromWhere(view, index, mention.Tokens.Start));
    }

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
        var actor = isPerson ? _people.Of(name, index) : _bodies.Of(name, entity.Type);
        if (isPerson) actor.TellTitle(name.TitleGender);
        actor.AddName(index, name.Tokens, new(Name.StartWithHonorifics(view, name.Tokens.Start, mention.Tokens.Start), name.Tokens.End));
        _ofMention[index] = actor;
    }
}
