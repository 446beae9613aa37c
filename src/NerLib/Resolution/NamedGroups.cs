using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>Several who are named together, and may be <c>they</c> further on: <c>Ann Lee and Bob Orr</c>, <c>Norwind, Baltic and Harbor Inc.</c></summary>
/// <param name="ofMention">For each name its actor.</param>
sealed class NamedGroups(ActorDraft?[] ofMention)
{
    /// <summary>Words of a title between <c>and</c> and a name, members of a group: bounds.</summary>
    const int MostTitle = 4, MostMembers = 8;

    readonly Dictionary<(ActorDraft First, ActorDraft Last), ActorDraft> _pairs = [];

    /// <summary>The group of which a name is the last member; null if it is none.</summary>
    /// <param name="view">The document.</param>
    /// <param name="mention">The name.</param>
    /// <param name="sentence">The first token of its sentence.</param>
    public ActorDraft? EndingAt(DocumentView view, int mention, int sentence)
    {
        int conjunction = view.Mentions[mention].Tokens.Start - 1;
        for (int skipped = 0; skipped < MostTitle && conjunction > sentence && IsTitle(view, conjunction); skipped++) conjunction--;
        if (conjunction <= sentence || view.TextOf(view.Tokens[conjunction]) is not "and" || ofMention[mention] is not { } last) return null;
        int first = mention, members = 1;
        for (int link = conjunction; members < MostMembers && NameTo(view, first, link) is >= 0 and var other; members++)
        {
            first = other;
            link = view.Mentions[other].Tokens.Start - 1;
            if (link <= sentence || view.TextOf(view.Tokens[link]) is not ",") link = -1;
        }
        if (members == 1 || ofMention[first] is not { } head || head == last) return null;
        // Of more, those in the middle may be others.
        if (members > 2 || !_pairs.TryGetValue((head, last), out var group) && !_pairs.TryGetValue((last, head), out group))
        {
            group = new(last.IsPerson ? EntityType.Person : EntityType.Organization, isPlural: true) { IsNamedTogether = true };
            if (members == 2) _pairs[(head, last)] = group;
            group.Describe(new(view.Mentions[first].Tokens.Start, view.Mentions[mention].Tokens.End));
        }
        return group;
    }

    /// <summary>A name that ends before a comma or <c>and</c>, of the same kind as the one behind it; -1 if none does.</summary>
    int NameTo(DocumentView view, int behind, int link)
    {
        if (link <= 0) return -1;
        int end = view.TextOf(view.Tokens[link]) is "and" && view.TextOf(view.Tokens[link - 1]) is "," ? link - 1 : link;
        for (int i = behind - 1; i >= 0 && view.Mentions[i].Tokens.End >= end - 1; i--)
            if (view.Mentions[i] is { Kind: MentionKind.Name } mention && mention.Tokens.End == end
                && ofMention[i] is { } actor && ofMention[behind] is { } other && actor.IsPerson == other.IsPerson) return i;
        return -1;
    }

    static bool IsTitle(DocumentView view, int token) =>
        view.TextOf(view.Tokens[token]) is var word && (word is "." or "the" || Titles.IsHonorific(word) || Titles.RoleOf(word) is not null
            || char.IsUpper(word[0]) && RoleNouns.KindOf(word) == RoleKind.Person);
}
