namespace NerLib.Mentions;

/// <summary>Joins the descriptions of one relative: whoever is <c>his mother</c> of one man is so throughout. It needs to know who <c>his</c> is.</summary>
static class KinJoiner
{
    public static void Join(DocumentView view, ActorDraft?[] ofMention)
    {
        var relatives = new Dictionary<(ActorDraft Of, string Relation), ActorDraft>();
        for (int i = 0; i < view.Mentions.Length; i++)
        {
            if (view.Mentions[i].Kind != MentionKind.Nominal || ofMention[i] is not { IsPerson: true, IsPlural: false } relative || OwnerOf(view, i, ofMention) is not { } owner) continue;
            var key = (owner, view.TextOf(view.Tokens[view.Mentions[i].Tokens.End - 1]).ToString());
            if (!relatives.TryGetValue(key, out var known)) relatives[key] = relative;
            else if (known != relative && !(known.Names > 0 && relative.Names > 0) && relative != owner && known.Fits(relative.Gender))
            {
                var (into, from) = relative.Names > 0 ? (relative, known) : (known, relative);
                into.Take(from, view, ofMention);
                relatives[key] = into;
            }
        }
    }

    /// <summary>Whose relative a description of a relative names: <c>his</c>, <c>Ann’s</c>. Of brothers and sisters there may be more than one.</summary>
    static ActorDraft? OwnerOf(DocumentView view, int nominal, ActorDraft?[] ofMention)
    {
        var tokens = view.Mentions[nominal].Tokens;
        if (!Kinship.IsOnlyOne(view.TextOf(view.Tokens[tokens.End - 1]))) return null;
        for (int i = Math.Max(0, nominal - 1); i <= nominal + 1 && i < view.Mentions.Length; i++)
        {
            if (i == nominal || view.Mentions[i] is not { Kind: not MentionKind.Nominal, Tokens: var owner } || owner.Start != tokens.Start) continue;
            int between = tokens.End - 1 - owner.End;
            if (between == 0 && Pronouns.CaseOf(view.TextOf(owner)) is PronounCase.Possessive or PronounCase.ObjectOrPossessive
                || between == 1 && view.TextOf(view.Tokens[owner.End]) is "'s" or "’s") return ofMention[i];
        }
        return null;
    }
}
