namespace NerLib.Mentions;

/// <summary>Joins descriptions with the names they stand beside (<c>Haidai, a governor,</c>), and later <c>the governor</c> with the last one called so.</summary>
static class RoleJoiner
{
    const int MaxTitleWords = 4;

    public static void Join(DocumentView view, ActorDraft?[] ofMention)
    {
        var holders = new Dictionary<string, ActorDraft>(StringComparer.OrdinalIgnoreCase);
        ActorDraft? body = null;
        for (int i = 0; i < view.Mentions.Length; i++)
        {
            var mention = view.Mentions[i];
            if (mention.Kind == MentionKind.Nominal && ofMention[i] is null)
            {
                ofMention[i] = Resolve(view, i, holders, body);
                ofMention[i]!.AddDescription(i, mention.Tokens);
            }
            if (mention.Kind == MentionKind.Name && ofMention[i] is { } named && named.Type == EntityType.Organization) body = named;
            if (mention.Kind != MentionKind.Name || ofMention[i] is not { IsPerson: true } person) continue;
            foreach (var role in TitlesBefore(view, mention.Tokens.Start)) Hold(role, person, holders);
            JoinApposition(view, i, person, ofMention, holders);
        }
    }

    static void JoinApposition(DocumentView view, int name, ActorDraft person, ActorDraft?[] ofMention, Dictionary<string, ActorDraft> holders)
    {
        int after = view.Mentions[name].Tokens.End;
        if (after + 1 >= view.Tokens.Length || view.TextOf(view.Tokens[after]) is not ",") return;
        for (int i = name + 1; i < view.Mentions.Length && view.Mentions[i].Tokens.Start <= after + 1; i++)
        {
            var other = view.Mentions[i];
            if (other.Kind != MentionKind.Nominal || other.Tokens.Start != after + 1 || ofMention[i] is not null) continue;
            var head = view.TextOf(view.Tokens[other.Tokens.End - 1]);
            if (RoleNouns.KindOf(head) != RoleKind.Person) continue;
            // In “Smith, the governor and Jones” or a list the comma separates; in an apposition an article follows it.
            if (view.TextOf(view.Tokens[after + 1]) is not ("a" or "an" or "the" or "his" or "her") && other.Tokens.Length > 1) continue;
            person.AddDescription(i, other.Tokens);
            ofMention[i] = person;
            person.TellTitle(Titles.GenderOfNoun(head));
            Hold(head.ToString(), person, holders);
            return;
        }
    }

    /// <summary><c>the president</c> is the last one so called; <c>a president</c> may be anybody.</summary>
    static ActorDraft Resolve(DocumentView view, int nominal, Dictionary<string, ActorDraft> holders, ActorDraft? body)
    {
        var tokens = view.Mentions[nominal].Tokens;
        var head = view.TextOf(view.Tokens[tokens.End - 1]);
        bool isDefinite = view.TextOf(view.Tokens[tokens.Start]) is "the" or "The";
        bool qualified = tokens.Length == 3 && view.TextOf(view.Tokens[tokens.Start + 1]) is "former" or "then" or "current";
        if (isDefinite && (tokens.Length == 2 || qualified))
        {
            if (holders.TryGetValue(head.ToString(), out var holder)) return holder;
            if (body is not null && RoleNouns.IsKindOfBody(head)) return body;
        }
        string words = isDefinite && tokens.Length > 2 ? view.TextOf(new TokenRange(tokens.Start + 1, tokens.End)).ToString() : "";
        if (words.Length > 0 && holders.TryGetValue(words, out var same)) return same;
        var described = Described(view, nominal, head);
        if (words.Length > 0) Hold(words, described, holders);
        described.TellTitle(Titles.GenderOfNoun(head));
        // A governor, one of many, does not take the word from one who is named.
        if (!described.IsPlural && holders.GetValueOrDefault(head.ToString()) is not { Names: > 0 }) Hold(head.ToString(), described, holders);
        return described;
    }

    static ActorDraft Described(DocumentView view, int nominal, ReadOnlySpan<char> head) => RoleNouns.KindOf(head) switch
    {
        RoleKind.Organization => new(EntityType.Organization) { HasNameInside = HasNameInside(view, nominal) },
        RoleKind.People when head.Equals("police", StringComparison.OrdinalIgnoreCase) => new(EntityType.Organization, isPlural: true) { HasNameInside = HasNameInside(view, nominal) },
        RoleKind.Document => new(EntityType.Misc),
        RoleKind.People => new(EntityType.Person, isPlural: true),
        _ => new(EntityType.Person),
    };

    static bool HasNameInside(DocumentView view, int nominal)
    {
        var tokens = view.Mentions[nominal].Tokens;
        for (int i = nominal + 1; i < view.Mentions.Length && view.Mentions[i].Tokens.Start < tokens.End; i++)
            if (view.Mentions[i].Kind == MentionKind.Name && view.Mentions[i].Tokens.End == tokens.End - 1) return true;
        return nominal > 0 && view.Mentions[nominal - 1] is { Kind: MentionKind.Name } before && before.Tokens.Start == tokens.Start && before.Tokens.End == tokens.End - 1;
    }

    static void Hold(string role, ActorDraft person, Dictionary<string, ActorDraft> holders) => holders[role] = person;

    static List<string> TitlesBefore(DocumentView view, int start)
    {
        var roles = new List<string>();
        for (int i = start - 1; i >= 0 && i >= start - MaxTitleWords; i--)
        {
            var word = view.TextOf(view.Tokens[i]);
            if (word is ".") continue;
            if (Titles.RoleOf(word) is { } role) roles.Add(role);
            else if (RoleNouns.KindOf(word) == RoleKind.Person) roles.Add(word.ToString());
            else break;
        }
        return roles;
    }
}
