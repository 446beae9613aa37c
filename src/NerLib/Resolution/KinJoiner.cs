using NerLib.Languages.English;

using NerLib.Mentions;

namespace NerLib.Resolution;

/// <summary>
/// Joins the descriptions of one relative: whoever is <c>his mother</c> of one man is so throughout, and Ann Lee’s mother is Mrs. Lee.
/// It needs to know who <c>his</c> is.
/// </summary>
static class KinJoiner
{
    public static void Join(DocumentView view, ActorDraft?[] ofMention)
    {
        var relatives = new Dictionary<(ActorDraft Of, string Relation), ActorDraft>();
        var namedRelative = new HashSet<(ActorDraft Of, ActorDraft Named)>();
        Dictionary<(string Surname, Gender Gender), ActorDraft?>? titled = null;
        for (int i = 0; i < view.Mentions.Length; i++)
        {
            if (view.Mentions[i].Kind != MentionKind.Nominal || ofMention[i] is not { IsPerson: true, IsPlural: false } relative
                || Relatives.OwnerOf(view, i, ofMention) is not { } owner) continue;
            // Of brothers and sisters there may be more than one.
            var noun = view.TextOf(view.Tokens[view.Mentions[i].Tokens.End - 1]);
            if (!Kinship.IsOnlyOne(noun)) continue;
            var key = (owner, noun.ToString());
            if (!relatives.TryGetValue(key, out var known))
            {
                relatives[key] = relative;
                if (relative.Names == 0 && NameOf(view, owner, key.Item2, titled ??= Titled(view, ofMention)) is { } named
                    && namedRelative.Add((owner, named)))
                {
                    named.Take(relative, view, ofMention);
                    relatives[key] = named;
                }
            }
            else if (known != relative && !(known.Names > 0 && relative.Names > 0) && relative != owner && known.Fits(relative.Gender))
            {
                var (into, from) = relative.Names > 0 ? (relative, known) : (known, relative);
                into.Take(from, view, ofMention);
                relatives[key] = into;
            }
        }
    }

    /// <summary>The one person who is called Mr. or Mrs. as the relative of somebody of that surname would be; null if none is, or two are.</summary>
    static ActorDraft? NameOf(DocumentView view, ActorDraft owner, string relation, Dictionary<(string Surname, Gender Gender), ActorDraft?> titled)
    {
        var gender = Kinship.GenderOfParentOrSpouse(relation);
        if (gender == Gender.Unknown) return null;
        bool isSpouse = relation is "husband" or "wife";
        string? surname = null;
        foreach (int mention in owner.Mentions)
        {
            if (view.Mentions[mention] is not { Kind: MentionKind.Name, Tokens: { Length: > 1 } tokens }) continue;
            bool isAdult = TitleAt(view, tokens.Start) != Gender.Unknown || view.TextOf(view.Tokens[tokens.Start]) is "Dr." or "Dr" or "Ms." or "Ms";
            // Mr. Lee’s mother is Mrs. Lee less often than his wife is; a married woman’s has another name.
            if (isAdult && !isSpouse) return null;
            if (surname is null && Name.Of(view, tokens) is var name && (isAdult || name.IsFull)) surname = name.Last;
        }
        return surname is not null && titled.GetValueOrDefault((surname, gender)) is { } named && named != owner ? named : null;
    }

    /// <summary>By surname and gender, who is called Mr. or Mrs.; null where two are.</summary>
    static Dictionary<(string Surname, Gender Gender), ActorDraft?> Titled(DocumentView view, ActorDraft?[] ofMention)
    {
        var titled = new Dictionary<(string Surname, Gender Gender), ActorDraft?>();
        for (int i = 0; i < view.Mentions.Length; i++)
        {
            if (view.Mentions[i] is not { Kind: MentionKind.Name, Tokens: { Length: > 1 } tokens } || ofMention[i] is not { IsPerson: true } person
                || TitleAt(view, tokens.Start) is var gender && gender == Gender.Unknown) continue;
            var key = (Name.Of(view, tokens).Last, gender);
            titled[key] = !titled.TryGetValue(key, out var other) || other == person ? person : null;
        }
        return titled;
    }

    static Gender TitleAt(DocumentView view, int token) =>
        view.TextOf(view.Tokens[token]) switch { "Mr." or "Mr" => Gender.Male, "Mrs." or "Mrs" => Gender.Female, _ => Gender.Unknown };
}
