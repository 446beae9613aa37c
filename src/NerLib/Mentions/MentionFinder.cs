using NerLib.Languages.English;

namespace NerLib.Mentions;

/// <summary>Finds the words that refer to people, organisations and places: names, descriptions with a role noun, pronouns.</summary>
/// <param name="model">Knows more role nouns than the list; null if there is none.</param>
sealed class MentionFinder(ActorModel? model) : IAnnotator<Mention>
{
    /// <summary>
    /// Words of a description before its noun: 3 changes 25 articles of 150, 10 changes 7, neither the speakers. Titles in a row before a
    /// name: 1 and 4 change nothing.
    /// </summary>
    const int MaxModifiers = 5, MaxTitles = 2;

    public void Annotate(DocumentView earlier, List<Mention> output, CancellationToken cancellationToken)
    {
        var titles = TitlesIn(earlier);
        var offices = OfficesIn(earlier);
        int entity = 0;
        foreach (var sentence in earlier.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = output.Count;
            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                while (entity < earlier.Entities.Length && earlier.Entities[entity].Tokens.End <= i) entity++;
                int inEntity = entity < earlier.Entities.Length && earlier.Entities[entity].Tokens.Start <= i ? entity : -1;
                if (IsPersonByCountry(earlier, sentence.Tokens, i, inEntity))
                {
                    output.Add(new(new(i - 1, i + 1), MentionKind.Nominal, -1));
                    continue;
                }
                if (inEntity >= 0 && earlier.Entities[inEntity] is var found && CanAct(found.Type))
                {
                    if (PersonByParty(earlier, sentence.Tokens, found, entity + 1) is { } member)
                    {
                        output.Add(new(member, MentionKind.Nominal, -1));
                        continue;
                    }
                    if (found.Tokens.Start == i) output.Add(new(WithTitle(earlier, sentence.Tokens.Start, found), MentionKind.Name, inEntity));
                    // The rest of a longer name is no role noun: Department of Justice.
                    continue;
                }
                var token = earlier.Tokens[i];
                if (token.Kind != TokenKind.Word) continue;
                var word = earlier.TextOf(token);
                if (Pronouns.Of(word) is not null) output.Add(new(new(i, i + 1), MentionKind.Pronoun, -1));
                else if (KindOf(earlier, i, sentence, titles, offices) is { } role && !IsPartOfSomebody(earlier, sentence.Tokens, i)
                    && !IsReport(earlier, sentence.Tokens, i, entity) && Nominal(earlier, sentence.Tokens, i, role, entity) is { } nominal)
                    output.Add(new(nominal, MentionKind.Nominal, -1));
            }
            SortByStart(output, first);
        }
    }

    /// <summary><c>the Spaniard said</c>: one person, by where they are from.</summary>
    bool IsPersonByCountry(DocumentView view, TokenRange sentence, int token, int entity) =>
        token > sentence.Start && view.TextOf(view.Tokens[token - 1]) is "the" or "The" && char.IsUpper(view.Text[view.Tokens[token].Start])
        && (entity < 0 || view.Entities[entity].Tokens.Length == 1) && Nationalities.IsPerson(view.TextOf(view.Tokens[token]))
        && (token + 1 == sentence.End || EndsPhrase(view, token + 1) && view.TextOf(view.Tokens[token + 1]) is not ("and" or "or" or ","));

    /// <summary><c>the Kentucky Republican</c>, <c>a Democrat</c>: one person, by their party; null for the adjective.</summary>
    TokenRange? PersonByParty(DocumentView view, TokenRange sentence, Entity party, int nextEntity)
    {
        int head = party.Tokens.Start;
        return party is { Tokens.Length: 1 } && party.Type == EntityType.Norp && RoleNouns.KindOf(view.TextOf(view.Tokens[head])) == RoleKind.Person
            && (head + 1 == sentence.End || EndsPhrase(view, head + 1) && !IsFirstOfTwo(view, sentence, head))
            && Nominal(view, sentence, head, RoleKind.Person, nextEntity) is { Length: > 1 } words ? words : null;
    }

    /// <summary><c>the Republican and Democratic leaders</c></summary>
    static bool IsFirstOfTwo(DocumentView view, TokenRange sentence, int token) =>
        token + 2 < sentence.End && view.TextOf(view.Tokens[token + 1]) is "and" or "or" && char.IsUpper(view.Text[view.Tokens[token + 2].Start]);

    /// <summary><c>26-year-old</c>, which as a noun is a person.</summary>
    static bool IsAge(DocumentView view, TokenRange sentence, int token) =>
        token - 4 >= sentence.Start && view.TextOf(view.Tokens[token]) is "old" && view.TextOf(view.Tokens[token - 1]) is "-"
        && view.TextOf(view.Tokens[token - 2]) is "year" && view.TextOf(view.Tokens[token - 3]) is "-";

    /// <summary>What a noun refers to. Of those that the model knows, many are adjectives too, so nothing that could be their noun may follow.</summary>
    RoleKind? KindOf(
        DocumentView view, int token, Sentence sentence, List<string> titles, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> offices)
    {
        var word = view.TextOf(view.Tokens[token]);
        if (RoleNouns.KindOf(word) is { } listed) return listed;
        bool isPerson = IsAge(view, sentence.Tokens, token)
            || ((IsOneOf(titles, word) || offices.Contains(word)) && token > sentence.Tokens.Start && view.TextOf(view.Tokens[token - 1]) is "the" or "The");
        RoleKind? kind = isPerson ? RoleKind.Person : model?.KindOf(word);
        return kind is not null && (token + 1 == sentence.Tokens.End || EndsPhrase(view, token + 1)) ? kind : null;
    }

    /// <summary><c>Ann Lee also reports a stake</c>, <c>the Times reports that</c>: a verb, no documents.</summary>
    static bool IsReport(DocumentView view, TokenRange sentence, int token, int nextEntity)
    {
        if (token == sentence.Start || token + 1 >= sentence.End
            || ReportingVerbs.Of(view.TextOf(view.Tokens[token])) is not { Form: VerbForm.Third or VerbForm.Base }) return false;
        var next = FunctionWords.ClassOf(view.TextOf(view.Tokens[token + 1]));
        bool takesObject = (next & (WordClass.Determiner | WordClass.That)) != 0;
        if ((FunctionWords.ClassOf(view.TextOf(view.Tokens[token - 1])) & WordClass.Adverb) != 0) return takesObject;
        return NameTo(view, token, nextEntity) is { } name && (takesObject || name.Type == EntityType.Person);
    }

    /// <summary><c>his head</c>, <c>her body</c>: nobody; but <c>her head of security</c>.</summary>
    static bool IsPartOfSomebody(DocumentView view, TokenRange sentence, int token) =>
        view.TextOf(view.Tokens[token]) is "head" or "soul" or "body" && token > sentence.Start
        && view.TextOf(view.Tokens[token - 1]) is "my" or "My" or "your" or "Your" or "his" or "His" or "her" or "Her"
        && (token + 1 == sentence.End || view.TextOf(view.Tokens[token + 1]) is not "of");

    /// <summary>The name that ends before a token; null if none does.</summary>
    static Entity? NameTo(DocumentView view, int token, int nextEntity)
    {
        for (int i = Math.Min(nextEntity, view.Entities.Length - 1); i >= 0 && view.Entities[i].Tokens.End >= token; i--)
            if (view.Entities[i].Tokens.End == token && CanAct(view.Entities[i].Type)) return view.Entities[i];
        return null;
    }

    /// <summary>Forms of address before the names of people that are no role nouns: whoever is Parson Lee may be called <c>the parson</c>.</summary>
    static List<string> TitlesIn(DocumentView view)
    {
        var titles = new List<string>();
        foreach (var entity in view.Entities)
        {
            if (entity.Type != EntityType.Person) continue;
            int start = Name.StartWithHonorifics(view, entity.Tokens.Start, Math.Max(0, entity.Tokens.Start - MaxTitles));
            for (int i = start; i + 1 < entity.Tokens.End && view.TextOf(view.Tokens[i]) is var word && Titles.IsHonorific(word); i++)
                if (!Titles.IsAlsoFirstName(word) && RoleNouns.KindOf(word) is null && !IsOneOf(titles, word)) titles.Add(word.ToString());
        }
        return titles;
    }

    /// <summary>Letters of the offices of people: the Prime Minister may be called <c>the PM</c>.</summary>
    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OfficesIn(DocumentView view)
    {
        var offices = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in view.Entities)
            if (entity.Type == EntityType.Person) offices.UnionWith(OfficeLetters.Before(view, entity.Tokens.Start));
        return offices.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    static bool IsOneOf(List<string> titles, ReadOnlySpan<char> word)
    {
        foreach (string title in titles)
            if (word.Equals(title, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    bool EndsPhrase(DocumentView view, int token)
    {
        if (model is null) return true;
        if (view.Tokens[token].Kind is not TokenKind.Word) return view.TextOf(view.Tokens[token]) is not "-";
        var word = view.TextOf(view.Tokens[token]);
        return FunctionWords.ClassOf(word) != 0 || model.IsVerb(word) || ReportingVerbs.Of(word) is not null || word is "to" or "'s" or "’s" or "'" or "’";
    }

    /// <summary><c>Mrs. Lee</c>: a form of address belongs to what people are called, though not to their name.</summary>
    static TokenRange WithTitle(DocumentView view, int from, Entity entity)
    {
        int start = entity.Tokens.Start;
        return new(entity.Type == EntityType.Person ? Name.StartWithHonorifics(view, start, Math.Max(from, start - MaxTitles)) : start, entity.Tokens.End);
    }

    static bool CanAct(EntityType type) =>
        type == EntityType.Person || type == EntityType.Organization || type == EntityType.Location
        || type == EntityType.Norp || type == EntityType.Facility;

    /// <summary>The noun phrase up to a role noun; null where the noun stands before a name, in a compound, or alone in the singular.</summary>
    static TokenRange? Nominal(DocumentView view, TokenRange sentence, int head, RoleKind role, int nextEntity)
    {
        int after = head + 1;
        if (after < sentence.End)
        {
            if (nextEntity < view.Entities.Length && view.Entities[nextEntity] is var entity
                && entity.Tokens.Start == after && entity.Type == EntityType.Person && !IsOwned(view, sentence, head)) return null;
            if (RoleNouns.KindOf(view.TextOf(view.Tokens[after])) is not null) return null;
        }
        int start = head;
        int limit = MaxModifiers;
        bool determined = false, possessed = false;
        while (start > sentence.Start && head - start < limit && !determined)
        {
            var word = view.TextOf(view.Tokens[start - 1]);
            var wordClass = FunctionWords.ClassOf(word);
            if (view.Tokens[start - 1].Kind is not (TokenKind.Word or TokenKind.Number) && word is not "-") break;
            if (word is "'s" or "’s")
            {
                (possessed, limit) = (true, limit + MaxModifiers);
                // Lee praised Orr's new law: what stands before the owner is no part of it, but for a title.
                if (NameTo(view, start - 1, nextEntity) is { } owner)
                {
                    start = owner.Tokens.Start;
                    while (start > sentence.Start && IsTitleOrArticle(view, start - 1)) start--;
                    break;
                }
            }
            else if (role == RoleKind.People && BeginsClause(word)) break;
            else if ((wordClass & (WordClass.Determiner | WordClass.That)) != 0) determined = true;
            else if ((wordClass & ~WordClass.Adverb & ~WordClass.Time & ~WordClass.Negation) != 0
                || ReportingVerbs.Of(word) is { Form: not VerbForm.Base }) break;
            start--;
        }
        if (determined) start = WithWholeDeterminer(view, sentence, start);
        else if (!possessed && start < head && IsVerb(view, sentence, start)) start++;
        bool capitalised = char.IsUpper(view.TextOf(view.Tokens[head])[0]) && head > sentence.Start;
        return determined || possessed || role is RoleKind.People || capitalised || start < head || BeginsApposition(view, sentence, head)
            ? new(start, head + 1) : null;
    }

    /// <summary><c>his wife Ann Lee</c>: more than a title.</summary>
    static bool IsOwned(DocumentView view, TokenRange sentence, int head)
    {
        for (int i = head - 1; i >= sentence.Start && head - i <= MaxModifiers && view.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i--)
            if (FunctionWords.ClassOf(view.TextOf(view.Tokens[i])) != 0)
                return Pronouns.IsPossessive(view.TextOf(view.Tokens[i]));
        return false;
    }

    static bool IsTitleOrArticle(DocumentView view, int token) =>
        view.TextOf(view.Tokens[token]) is var word
        && (word is "the" or "The" or "." || Titles.TryGet(word, out _) || RoleNouns.KindOf(word) is RoleKind.Person);

    /// <summary><c>said that workers</c>: before a plural no determiner.</summary>
    static bool BeginsClause(ReadOnlySpan<char> word) => word is "that" or "what" or "how" or "why" or "where" or "when";

    /// <summary><c>the two leaders</c>, <c>all the people</c></summary>
    static int WithWholeDeterminer(DocumentView view, TokenRange sentence, int start)
    {
        if (start > sentence.Start && FunctionWords.CountsOrOrders(view.TextOf(view.Tokens[start]))
            && (FunctionWords.ClassOf(view.TextOf(view.Tokens[start - 1])) & WordClass.Determiner) != 0) start--;
        return start > sentence.Start && view.TextOf(view.Tokens[start - 1]) is "all" or "All" or "both" or "Both" ? start - 1 : start;
    }

    /// <summary><c>asks voters</c>, <c>will help residents</c>: the first word is no part of the description.</summary>
    static bool IsVerb(DocumentView view, TokenRange sentence, int start) =>
        ReportingVerbs.Of(view.TextOf(view.Tokens[start])) is not null
        || (start > sentence.Start && view.TextOf(view.Tokens[start - 1]) is var word
            && (FunctionWords.TakesBaseForm(word) || word is "not" or "n't" or "n’t"));

    /// <summary><c>Ann Lee, director of sales,</c>, <c>as director</c></summary>
    static bool BeginsApposition(DocumentView view, TokenRange sentence, int head) =>
        head > sentence.Start && view.TextOf(view.Tokens[head - 1]) is "," or "as" or "(" or "–" or "—";

    /// <summary>A description can begin before a name that it contains.</summary>
    static void SortByStart(List<Mention> mentions, int first)
    {
        for (int i = first + 1; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            int k = i;
            for (; k > first && mentions[k - 1].Tokens.Start > mention.Tokens.Start; k--) mentions[k] = mentions[k - 1];
            mentions[k] = mention;
        }
    }
}
