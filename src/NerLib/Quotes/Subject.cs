using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>The words that name who speaks, beside a cue.</summary>
/// <param name="Tokens">The words; where a mention is known, from it on.</param>
/// <param name="Mention">Index of the mention; -1 where no mention was found in a noun phrase that must be one.</param>
readonly record struct Subject(TokenRange Tokens, int Mention)
{
    const WordClass NotInDescription = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Determiner | WordClass.That;

    /// <summary>
    /// How far a rule looks for a subject: bounds on texts without stops. Half of each changes at most 3 articles of 150, twice changes
    /// none.
    /// </summary>
    const int MaxSkipped = 8, MaxApposition = 40, MaxPhrase = 6, MaxChain = 5, MaxTitle = 8;

    /// <summary>The subject before a verb: <c>Haidai, a governor, later said</c>.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="verb">The verb's token.</param>
    /// <param name="from">The first token it may begin at.</param>
    public static Subject? Before(Reading reading, int verb, int from) => Before(reading, verb, from, mayShare: true);

    /// <param name="reading">The document.</param>
    /// <param name="verb">The verb's token.</param>
    /// <param name="from">The first token it may begin at.</param>
    /// <param name="mayShare">Whether a verb behind <c>and</c> takes the subject of an earlier one; not where those are gone through already.</param>
    static Subject? Before(Reading reading, int verb, int from, bool mayShare)
    {
        int last = verb - 1;
        while (last >= from && verb - last <= MaxSkipped && IsBetweenSubjectAndVerb(reading, last)) last--;
        if (last < from || reading.IsMarked(last) && reading.MentionTo(last) < 0) return null;
        if (last > from && reading.Word(last) is "and" or "but") return mayShare ? OfParticiple(reading, verb, from) : null;
        if (reading.Is(last, ',') || reading.IsDash(last) || reading.Is(last, ')')) return BeforeApposition(reading, last, from);
        if (reading.Is(last, WordClass.Relative) && last > from && reading.Word(last) is not ("whom" or "whose"))
            last -= last - 1 > from && reading.Is(last - 1, ',') ? 2 : 1;
        return EndingAt(reading, last, from);
    }

    /// <summary>The subject of a participle: <c>Clinton spoke out about his death, arguing that …</c></summary>
    public static Subject? OfParticiple(Reading reading, int participle, int from)
    {
        if (participle > from && reading.MentionTo(participle - 1) is >= 0 and var beside
            && reading.View.Mentions[beside].Kind == MentionKind.Name) return Of(reading, beside);
        for (int i = participle - 1; i >= from; i--)
            if (!reading.IsMarked(i)
                && (reading.Verb(i) is { Frame: not VerbFrame.Think, Form: VerbForm.Past } or { TakesBareClause: true, Form: VerbForm.Third })
                && !(i > from && reading.Is(i - 1, WordClass.Relative)))
            {
                bool afterMark = i > from && (reading.IsMarked(i - 1) || reading.Is(i - 1, ','));
                if (((afterMark ? After(reading, i, participle) : null) ?? Before(reading, i, from, mayShare: false)) is { } subject) return subject;
            }
        return First(reading, from, participle);
    }

    /// <summary>The first mention that no preposition stands before.</summary>
    public static Subject? First(Reading reading, int from, int end)
    {
        for (int i = from; i < end; i++)
            if (!reading.IsMarked(i) && reading.MentionFrom(i) is >= 0 and var first
                && (i == from || !reading.Is(i - 1, WordClass.Preposition))) return Of(reading, first);
        return null;
    }

    /// <summary>The subject after a verb: <c>said Republican Rep. Peter King</c>.</summary>
    public static Subject? After(Reading reading, int verb, int end)
    {
        int first = verb + 1;
        while (first < end && reading.Is(first, WordClass.Adverb) && reading.MentionFrom(first) < 0) first++;
        for (int i = first; i < end && i < first + MaxPhrase && !reading.IsMarked(i); i++)
        {
            if (reading.MentionFrom(i) is >= 0 and var mention)
            {
                mention = PersonAhead(reading, mention, end);
                return new(new(first, reading.View.Mentions[mention].Tokens.End), mention);
            }
            if (!reading.IsWord(i) && !reading.Is(i, '.')
                || reading.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.That | WordClass.Auxiliary)) break;
        }
        if (first >= end || !reading.IsWord(first)) return null;
        int stop = first;
        bool described = reading.Is(first, WordClass.Determiner);
        while (stop < end && stop < first + MaxPhrase && reading.IsWord(stop) && !reading.IsMarked(stop)
            && (described || reading.IsCapitalised(stop))
            && !reading.Is(stop, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Time)) stop++;
        if (stop == first && DescribedWithoutArticle(reading, first, end) is var noun && noun > first) return new(new(first, noun), -1);
        bool isOneOf = described && stop == first + 1 && stop < end && reading.Word(stop) is "of";
        return isOneOf || stop > first + (described ? 1 : 0) ? new(new(first, stop), -1) : null;
    }

    /// <summary>Where a description that headlines write without an article ends, <c>says council</c>: behind its noun; its beginning if it is none.</summary>
    public static int DescribedWithoutArticle(Reading reading, int first, int end)
    {
        for (int i = first; i < end && i < first + MaxPhrase && reading.IsWord(i) && !reading.IsMarked(i) && !reading.Is(i, NotInDescription); i++)
            if (RoleNouns.KindOf(reading.Word(i)) is not null && (i + 1 == end || RoleNouns.KindOf(reading.Word(i + 1)) is null)) return i + 1;
        return first;
    }

    /// <summary>In <c>European Council President Donald Tusk</c> the person speaks.</summary>
    static int PersonAhead(Reading reading, int mention, int end)
    {
        var mentions = reading.View.Mentions;
        var (start, own) = mentions[mention].Tokens;
        bool isOwner = reading.IsPossessive(own);
        for (int i = start + 1; i < end && i < start + MaxTitle && (MayBeOfTitle(reading, i, own) || isOwner && MayBeOwned(reading, i)); i++)
            if (reading.MentionFrom(i) is >= 0 and var other && reading.IsPerson(other)) return other;
        return mention;
    }

    /// <summary>In <c>the bank's chief economist Karl Dorn</c> any word but a small one leads to the name.</summary>
    static bool MayBeOwned(Reading reading, int token) =>
        !reading.IsMarked(token)
        && (reading.IsPossessive(token) || reading.IsWord(token) && !reading.Is(token, NotInDescription | WordClass.SubjectPronoun | WordClass.Time));

    static bool MayBeOfTitle(Reading reading, int token, int endOfName) =>
        !reading.IsMarked(token)
        && (reading.IsCapitalised(token) || reading.Is(token, '.') || token < endOfName || RoleNouns.KindOf(reading.Word(token)) is not null);

    static bool IsBetweenSubjectAndVerb(Reading reading, int token) =>
        !reading.IsMarked(token) && reading.MentionTo(token) < 0
        && (reading.Is(token, WordClass.Adverb | WordClass.Auxiliary | WordClass.Time)
            || reading.View.Tokens[token].Kind == TokenKind.Number && token > 0 && reading.Is(token - 1, WordClass.Preposition | WordClass.Time)
            || reading.Is(token, WordClass.Preposition) && (reading.Is(token + 1, WordClass.Time) || reading.View.Tokens[token + 1].Kind == TokenKind.Number));

    static Subject? BeforeApposition(Reading reading, int closing, int from)
    {
        bool bracket = reading.Is(closing, ')');
        var mentions = reading.View.Mentions;
        // In “the chief of the bank, Jane Doe, said” the name is the apposition.
        if (!bracket && closing > from && reading.MentionTo(closing - 1) is >= 0 and var name && reading.IsPerson(name)
            && mentions[name].Tokens.Start - 2 > from && reading.Is(mentions[name].Tokens.Start - 1, ',')
            && IsDescribed(reading, mentions[name].Tokens.Start - 2, from))
            return Of(reading, name);
        Subject? found = null;
        for (int i = closing - 1; i > from && closing - i < MaxApposition; i--)
        {
            bool opens = bracket ? reading.Is(i, '(') : reading.Is(i, ',') || reading.IsDash(i);
            if (!opens || reading.MentionTo(i - 1) < 0 || reading.IsMarked(i - 1)) continue;
            var subject = EndingAt(reading, i - 1, from);
            if (subject is { Mention: >= 0 } named && reading.IsPerson(named.Mention)) return subject;
            found ??= subject;
        }
        // “It hurt,” Jane Doe, told the paper: a comma too many.
        return found ?? (!bracket && closing > from && reading.MentionTo(closing - 1) is >= 0 and var alone && mentions[alone].Tokens.Start is var start
            && (start <= from || reading.IsMarked(start - 1)) ? Of(reading, alone) : null);
    }

    /// <summary>Whether words before an apposition describe somebody without a name: <c>the chief of the bank</c>, <c>Norway’s envoy to Chad</c>.</summary>
    static bool IsDescribed(Reading reading, int last, int from)
    {
        if (reading.MentionTo(last) is >= 0 and var mention
            && reading.View.Mentions[HeadOfChain(reading, mention, from)].Kind == MentionKind.Nominal) return true;
        for (int i = last; i >= from && last - i < MaxTitle && (reading.IsWord(i) || reading.IsPossessive(i)) && !reading.IsMarked(i)
            && !reading.Tree.IsFinite(i); i--)
        {
            if (reading.MentionTo(i) is >= 0 and var other && reading.IsPerson(other)) return false;
            if (RoleNouns.KindOf(reading.Word(i)) == RoleKind.Person && !reading.IsPossessive(i + 1)) return true;
        }
        return false;
    }

    static Subject? EndingAt(Reading reading, int last, int from)
    {
        if (reading.MentionTo(last) is >= 0 and var mention) return Of(reading, HeadOfChain(reading, mention, from));
        int first = last;
        while (first > from && last - first < MaxPhrase && IsPhraseWord(reading, first) && !reading.Is(first, WordClass.Determiner)) first--;
        if (first < last && reading.Is(first, WordClass.Determiner)) return new(new(first, last + 1), -1);
        if (!reading.IsCapitalised(last) || reading.Is(last, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Time)) return null;
        first = last;
        while (first > from && last - first < MaxPhrase && reading.IsCapitalised(first - 1) && !reading.IsMarked(first - 1)) first--;
        return new(new(first, last + 1), -1);
    }

    static bool IsPhraseWord(Reading reading, int token) =>
        reading.IsWord(token) && !reading.IsMarked(token)
        && (reading.Tree[token].PennTag == "POS"
            || !reading.Is(token, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.That));

    static bool IsPlace(Reading reading, int mention) =>
        reading.View.Mentions[mention] is { Kind: MentionKind.Name, Entity: var entity } && reading.View.Entities[entity].Type == EntityType.Location;

    /// <summary>The person of whose body or place a tree takes the name for the subject: <c>Ann Lee of the Orr Nation said</c>.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="subject">What the tree says.</param>
    /// <param name="from">The first token it may begin at.</param>
    public static Subject WithPerson(Reading reading, Subject subject, int from) =>
        subject.Mention >= 0 && reading.View.Mentions[subject.Mention] is { Kind: MentionKind.Name, Tokens: var name } && name == subject.Tokens
        && HeadOfChain(reading, subject.Mention, from) is var head && head != subject.Mention && reading.IsPerson(head)
        && reading.View.Mentions[head].Kind == MentionKind.Name
            ? Of(reading, head) : subject;

    /// <summary>In <c>a spokesman for the Clinton campaign</c> the spokesman speaks.</summary>
    static int HeadOfChain(Reading reading, int mention, int from)
    {
        var mentions = reading.View.Mentions;
        for (int step = 0; step < MaxChain; step++)
        {
            int start = mentions[mention].Tokens.Start, preposition = start - 1;
            if (preposition - 1 > from && reading.Is(preposition, ',') && IsPlace(reading, mention)
                && reading.MentionTo(preposition - 1) is >= 0 and var town && IsPlace(reading, town))
            {
                mention = town;   // in Orr, Ohio
                continue;
            }
            while (preposition > from && start - preposition < 4 && reading.MentionTo(preposition) < 0
                && reading.IsCapitalised(preposition) | reading.Is(preposition, WordClass.Determiner)) preposition--;
            if (preposition <= from || reading.Word(preposition) is not ("of" or "for" or "at" or "from" or "with" or "in" or "to" or "on" or "and")) break;
            int before = reading.MentionTo(preposition - 1);
            // Ann Lee, of Orr University, said.
            if (before < 0 && reading.Is(preposition - 1, ',') && preposition - 2 >= from) before = reading.MentionTo(preposition - 2);
            if (before < 0 || mentions[before].Tokens.Start < from || mentions[before].Kind == MentionKind.Pronoun) break;
            mention = before;
        }
        return mention;
    }

    static Subject Of(Reading reading, int mention) => new(reading.View.Mentions[mention].Tokens, mention);
}
