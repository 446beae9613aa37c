using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>What sort of source a mention is.</summary>
static class SpeakerTypes
{
    public static SpeakerType Of(DocumentView view, Mention mention, Actor? actor)
    {
        if (actor is not null) return IsNamed(view, actor) ? OfEntity(actor.Type) : OfDescription(view, actor);
        if (mention.Kind == MentionKind.Name) return OfEntity(view.Entities[mention.Entity].Type);
        if (mention.Kind == MentionKind.Nominal) return OfWords(view, mention.Tokens);
        return Pronouns.Of(view.TextOf(mention.Tokens)) is { IsPlural: true } ? SpeakerType.Group : SpeakerType.Anonymous;
    }

    static bool IsNamed(DocumentView view, Actor actor)
    {
        foreach (int mention in actor.Mentions)
            if (view.Mentions[mention].Kind == MentionKind.Name) return true;
        return false;
    }

    static SpeakerType OfDescription(DocumentView view, Actor actor)
    {
        foreach (int mention in actor.Mentions)
            if (view.Mentions[mention].Kind == MentionKind.Nominal) return OfWords(view, view.Mentions[mention].Tokens);
        if (actor.IsGroup) return SpeakerType.Group;
        return Pronouns.Of(view.TextOf(view.Mentions[actor.Mentions[0]].Tokens)) is { Person: 1 } ? SpeakerType.Person : SpeakerType.Anonymous;
    }

    public static SpeakerType OfWords(DocumentView view, TokenRange words)
    {
        var head = view.TextOf(view.Tokens[words.End - 1]);
        return RoleNouns.KindOf(head) switch
        {
            RoleKind.People => SpeakerType.Group,
            RoleKind.Organization => SpeakerType.Organization,
            RoleKind.Document => SpeakerType.Document,
            RoleKind.Person => SpeakerType.Anonymous,
            _ when char.IsUpper(head[0]) => SpeakerType.Person,
            _ => head[^1] == 's' ? SpeakerType.Group : SpeakerType.Anonymous,
        };
    }

    static SpeakerType OfEntity(EntityType type) =>
        type == EntityType.Person ? SpeakerType.Person
        : type == EntityType.Location || type == EntityType.Facility ? SpeakerType.Location
        : type == EntityType.Norp ? SpeakerType.Group
        : SpeakerType.Organization;
}
