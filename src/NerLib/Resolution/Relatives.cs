using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>Who is whose relative, as descriptions tell: nobody is his own brother, and Ann’s sister is not her mother.</summary>
sealed class Relatives
{
    readonly Dictionary<(ActorDraft Of, ActorDraft Relative), string> _relations = [];

    /// <summary>Whose relative a description names: <c>his</c>, <c>Ann’s</c>; null where it does not tell or names no relative.</summary>
    public static ActorDraft? OwnerOf(DocumentView view, int nominal, ActorDraft?[] ofMention)
    {
        var tokens = view.Mentions[nominal].Tokens;
        var noun = view.TextOf(view.Tokens[tokens.End - 1]);
        if (!Kinship.IsKin(noun) && !Kinship.IsOnlyOne(noun)) return null;
        for (int i = Math.Max(0, nominal - 1); i <= nominal + 1 && i < view.Mentions.Length; i++)
        {
            if (i == nominal || view.Mentions[i] is not { Kind: not MentionKind.Nominal, Tokens: var owner } || owner.Start != tokens.Start) continue;
            int between = tokens.End - 1 - owner.End;
            if (between == 0 && Pronouns.IsPossessive(view.TextOf(owner))
                || between == 1 && view.TextOf(view.Tokens[owner.End]) is "'s" or "’s") return ofMention[i];
        }
        return null;
    }

    /// <summary>Whether somebody may be that relative of an owner, as far as was told.</summary>
    public bool MayBe(ActorDraft candidate, ActorDraft owner, string noun) =>
        candidate != owner && (!_relations.TryGetValue((owner, candidate), out string? known) || noun.Equals(known, StringComparison.OrdinalIgnoreCase));

    /// <summary>Notes whose relative somebody is.</summary>
    public void Tell(ActorDraft relative, ActorDraft owner, string noun) => _relations[(owner, relative)] = noun;
}
