using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>How reported words begin after a cue.</summary>
enum ClauseStart : byte
{
    /// <summary>With <c>that</c>.</summary>
    That,

    /// <summary>With a quotation mark right after the cue, a comma or a colon.</summary>
    Mark,

    /// <summary>With the clause itself.</summary>
    Bare,

    /// <summary>With <c>to</c> and a verb.</summary>
    Infinitive,
}

/// <summary>Where the words begin and end that a cue reports on its right.</summary>
static class ReportedClause
{
    /// <summary>
    /// How far a clause is read for its parts: bounds on texts without stops. Half of each changes F1 by less than 0.1, twice changes no
    /// article of 150.
    /// </summary>
    const int MaxAdjuncts = 14, MaxBeforeMark = 30, MaxBeforeFiniteVerb = 16, MaxSubject = 8, MaxThatClause = 40;

    /// <summary>The clause or quotation after a cue.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="cue">The cue's last token.</param>
    /// <param name="end">Where the unit ends.</param>
    /// <param name="verb">What the cue takes.</param>
    public static (TokenRange Tokens, ClauseStart Start)? After(Reading reading, int cue, int end, ReportingVerb verb)
    {
        if ((Start(reading, cue, end, verb) ?? InfinitiveStart(reading, cue, end, verb)) is not { } start) return null;
        int stop = End(reading, start.Token, IsSubordinate(reading, cue) ? EndOfSubordinate(reading, start.Token, end) : end);
        return stop > start.Token ? (new(start.Token, stop), start.Kind) : null;
    }

    /// <summary><c>While his advisers said so, he …</c>: the cue stands in a clause that the sentence begins with.</summary>
    static bool IsSubordinate(Reading reading, int cue)
    {
        int i = cue - 1;
        for (; i > 0 && cue - i < MaxSubject && !reading.IsMarked(i) && (reading.IsWord(i) || reading.Is(i, '.')); i--)
            if (reading.IsCapitalised(i) && reading.Is(i, WordClass.Conjunction) | reading.Word(i) is "After" or "Before" or "Since" or "Once") return true;
        return i == 0 && reading.Is(0, WordClass.Conjunction);
    }

    static int EndOfSubordinate(Reading reading, int start, int end)
    {
        for (int i = start + 1; i + 1 < end; i++)
            if (reading.Is(i, ',') && !reading.IsMarked(i) && !reading.Is(i + 1, WordClass.Relative)
                && (reading.MentionFrom(i + 1) >= 0 || reading.Is(i + 1, WordClass.Determiner | WordClass.SubjectPronoun))) return i;
        return end;
    }

    static (int Token, ClauseStart Kind)? Start(Reading reading, int cue, int end, ReportingVerb verb)
    {
        int i = cue + 1;
        if (i < end && verb.Frame == VerbFrame.Tell) i = SkipAddressee(reading, i, end);
        if (ReportingVerbs.BeforeClear(reading.Word(cue)) is not null) i = BehindClear(reading, i, end);
        if (i >= end) return null;
        if (reading.GroupFrom(i) >= 0) return (i, ClauseStart.Mark);

        if (IsOfRelative(reading, cue, i, verb)) return (i, ClauseStart.Bare);
        // “The loopholes she cited are”, “told a woman who asked”.
        if (reading.Is(i, WordClass.Auxiliary) || verb.Frame == VerbFrame.Tell && reading.Word(i) is "who") return null;
        if (FunctionWords.BeginsQuestion(reading.Word(i))) return (i, ClauseStart.That);
        int nouns = 0, limit = Math.Min(end, i + MaxAdjuncts);
        bool inPhrase = false;
        for (int k = i; k < limit; k++)
        {
            if (reading.IsMarked(k)) return null;
            if (reading.Is(k, ',') || reading.Is(k, ':')) return MarkAfter(reading, k, end) is { } mark ? (mark, ClauseStart.Mark) : null;
            if (!reading.IsWord(k) && !reading.Is(k, '.') && !reading.Is(k, '$'))
                return MarkAfter(reading, k, end) is { } late ? (late, ClauseStart.Mark) : null;
            if (reading.Is(k, WordClass.That)) return StartsThatClause(reading, k, end) ? (k, ClauseStart.That) : null;
            if (reading.Word(k) is "by"
                || reading.Word(k) is "to" && k + 1 < end && reading.MentionFrom(k + 1) < 0 && !reading.Is(k + 1, WordClass.Determiner)) break;
            if (reading.Is(k, WordClass.Determiner) && k + 1 < end && reading.Is(k + 1, WordClass.Time)) continue;
            bool startsPhrase = reading.Is(k, WordClass.Determiner) || reading.MentionFrom(k) >= 0
                || k == i && !reading.Is(k, WordClass.Preposition | WordClass.Time | WordClass.Adverb);
            if (reading.Is(k, WordClass.SubjectPronoun) && !reading.Is(k, WordClass.Relative) && (!inPhrase || nouns > 0 || k == i)
                || startsPhrase && (!inPhrase || nouns > 0))
                return StartsBareClause(reading, cue, k, end, verb) ? (k, ClauseStart.Bare)
                    : inPhrase || verb.Frame == VerbFrame.Tell ? ThatAhead(reading, k, limit, end)
                    : MarkAhead(reading, i, end);
            if (reading.Is(k, WordClass.Preposition)) (inPhrase, nouns) = (true, 0);
            else if (reading.Is(k, WordClass.Time | WordClass.Adverb)) { if (inPhrase) nouns++; }
            else if (!reading.Is(k, WordClass.Determiner)) nouns++;
        }
        return MarkAhead(reading, i, end);
    }

    /// <summary>
    /// <c>a law the court ruled was void</c>, <c>what they said was a mistake</c>, <c>a bridge that experts say is old</c>: the clause lacks its subject.
    /// </summary>
    static bool IsOfRelative(Reading reading, int cue, int next, ReportingVerb verb)
    {
        if (!reading.Tree.IsFinite(next) || !reading.Is(next, WordClass.Auxiliary)) return false;
        if (verb.TakesBareClause && reading.Tree[cue].Relation
            is DependencyRelation.AclRelcl or DependencyRelation.Acl or DependencyRelation.Csubj or DependencyRelation.Nsubj) return true;
        if (verb.Frame != VerbFrame.Say || !reading.Tree.IsFinite(cue)) return false;
        int i = cue - 1;
        while (i > 0 && cue - i < MaxSubject && (MayBeOfSubject(reading, i) || reading.IsPossessive(i)) && !reading.Is(i, WordClass.Relative)) i--;
        return i > 0 && i < cue - 1 && (reading.Word(i) is "which" or "who" || reading.Is(i, WordClass.That) && reading.IsWord(i - 1));
    }

    /// <summary><c>pledged to leave</c>: from <c>to</c> on; <c>urged them to leave</c>: from the one who is urged on.</summary>
    static (int, ClauseStart)? InfinitiveStart(Reading reading, int cue, int end, ReportingVerb verb)
    {
        if (!verb.TakesInfinitive) return null;
        int to = cue + 1;
        if (verb.Frame == VerbFrame.Tell) to = SkipAddressee(reading, to, end);
        while (to < end && to < cue + MaxSubject && reading.Is(to, WordClass.Time)) to++;
        bool follows = to + 1 < end && reading.Word(to) is "to" && reading.IsWord(to + 1) && !reading.IsCapitalised(to + 1)
            && reading.MentionFrom(to + 1) < 0 && !reading.Is(to + 1, WordClass.Determiner);
        return follows ? (verb.Frame == VerbFrame.Tell ? cue + 1 : to, ClauseStart.Infinitive) : null;
    }

    /// <summary><c>made it very clear that</c>: the words after <c>clear</c>.</summary>
    static int BehindClear(Reading reading, int start, int end)
    {
        int i = start;
        while (i < end && reading.Word(i++) is not "clear") { }
        return i;
    }

    static (int, ClauseStart)? ThatAhead(Reading reading, int from, int limit, int end)
    {
        for (int k = from; k < limit && !reading.IsMarked(k); k++)
        {
            if (reading.Is(k, WordClass.That)) return StartsThatClause(reading, k, end) ? (k, ClauseStart.That) : null;
            if (reading.Is(k, ',') || reading.Is(k, ':')) return MarkAfter(reading, k, limit) is { } mark ? (mark, ClauseStart.Mark) : null;
            if (reading.Is(k, WordClass.Auxiliary)) return null;
        }
        return null;
    }

    /// <summary>Not <c>that spot</c>, nor the relative <c>that could help</c>.</summary>
    static bool StartsThatClause(Reading reading, int that, int end)
    {
        if (that + 1 >= end) return false;
        if (reading.IsMarked(that + 1)) return true;
        if (reading.Is(that + 1, WordClass.Auxiliary)) return false;
        for (int i = that + 2; i < Math.Min(end, that + MaxThatClause); i++)
            if (reading.Tree.IsFinite(i) || reading.HasFiniteVerb(i, i + 1)) return true;
        return false;
    }

    static int? MarkAfter(Reading reading, int punctuation, int end) =>
        punctuation + 1 < end && reading.GroupFrom(punctuation + 1) >= 0 ? punctuation + 1 : null;

    static (int, ClauseStart)? MarkAhead(Reading reading, int from, int end)
    {
        for (int k = from; k < end && k < from + MaxBeforeMark && !reading.IsMarked(k); k++)
            if ((reading.Is(k, ',') || reading.Is(k, ':')) && MarkAfter(reading, k, end) is { } mark) return (mark, ClauseStart.Mark);
        return null;
    }

    static bool StartsBareClause(Reading reading, int cue, int start, int end, ReportingVerb verb) =>
        verb.TakesBareClause
        && (reading.Word(cue) is "said" or "says"
            || reading.HasFiniteVerb(start + 1, EndOfSubject(reading, start, Math.Min(end, start + MaxBeforeFiniteVerb), verb)));

    /// <summary>In <c>announcing the vote, she said</c> the clause after the comma is not the participle's.</summary>
    static int EndOfSubject(Reading reading, int start, int end, ReportingVerb verb)
    {
        if (verb.Form != VerbForm.Ing) return end;
        for (int i = start + 1; i + 1 < end; i++)
            if (reading.Is(i, ',') && !reading.Is(i + 1, WordClass.Relative)) return i;
        return end;
    }

    /// <summary><c>told reporters on Monday that</c>: the words after the one who is told.</summary>
    static int SkipAddressee(Reading reading, int i, int end)
    {
        if (Addressee(reading, i, end) is { } addressee) return addressee.End;
        return i < end && reading.Is(i, WordClass.ObjectPronoun) ? i + 1 : i;
    }

    /// <summary>The one who is told, if the token begins a mention.</summary>
    public static TokenRange? Addressee(Reading reading, int i, int end)
    {
        for (int k = i; k < end && k < i + 4 && reading.IsWord(k) && !reading.IsMarked(k) && !reading.Is(k, WordClass.That | WordClass.Preposition); k++)
        {
            if (reading.MentionFrom(k) < 0) continue;
            int stop = reading.View.Mentions[reading.MentionFrom(k)].Tokens.End;
            if (stop < end && reading.Word(stop) is "'s" or "’s" or "'" or "’")
            {
                stop++;
                while (stop < end && reading.IsCapitalised(stop)) stop++;
            }
            return new(i, Math.Min(stop, end));
        }
        return null;
    }

    /// <summary>The words from a token to the end of the clause; null if there are none.</summary>
    public static TokenRange? Rest(Reading reading, int start, int end) =>
        start < end && End(reading, start, end) is var stop && stop > start ? new(start, stop) : null;

    /// <summary>Where a clause ends: at the next cue that goes on, or with its sentence.</summary>
    static int End(Reading reading, int start, int end)
    {
        int stop = start + 1;
        for (; stop < end; stop++)
        {
            if (reading.Marks.GroupOfToken[stop] is >= 0 and var group)
            {
                stop = Math.Min(end, reading.Marks.Groups[group].Tokens.End) - 1;
                continue;
            }
            if (stop + 1 < end && !reading.IsMarked(stop + 1)
                && (reading.Is(stop, ',') || reading.Is(stop, ';') || reading.IsDash(stop)) && GoesOn(reading, stop + 1, end)) break;
            if (reading.IsMarked(stop - 1) && reading.Is(stop, WordClass.Conjunction) && stop - 2 > start && reading.Is(stop - 2, ',')) break;
            // “He said “no” and he left”, “he said, “No,” and left”.
            if (reading.IsMarked(start) && reading.IsMarked(stop - 1) && stop + 1 < end
                && (reading.Is(stop, WordClass.Conjunction) && reading.Is(stop + 1, WordClass.SubjectPronoun)
                    || reading.Is(stop, WordClass.Conjunction | WordClass.Preposition) && EndsInside(reading, stop - 1)
                        && !reading.IsMarked(stop + 1))) break;
            // “He said: “No.” She nodded.”
            if (reading.IsMarked(start) && reading.IsMarked(stop - 1) && reading.IsCapitalised(stop) && EndsSentence(reading, stop - 1)) break;
            if (reading.Word(stop) is "and" or "but" && GoesOn(reading, stop, end)) break;
        }
        while (stop > start && !reading.IsMarked(stop - 1)
            && reading.View.TextOf(reading.View.Tokens[stop - 1]) is "." or "," or ";" or "!" or "?" or ":") stop--;
        return stop;
    }

    /// <summary>Whether marked words end with a punctuation mark before the closing mark.</summary>
    static bool EndsInside(Reading reading, int closing) =>
        closing > 0 && !reading.IsWord(closing)
        && reading.View.TextOf(reading.View.Tokens[closing - 1]) is "," or "." or "!" or "?" or "…" or "...";

    /// <summary>Whether marked words end with a full stop, or what stands for one, before the closing mark.</summary>
    static bool EndsSentence(Reading reading, int closing) =>
        closing > 0 && !reading.IsWord(closing)
        && reading.View.TextOf(reading.View.Tokens[closing - 1]) is "." or "!" or "?" or "…" or "...";

    /// <summary><c>, adding that</c>, <c>and said</c>, <c>according to</c>.</summary>
    static bool GoesOn(Reading reading, int i, int end)
    {
        if (reading.Word(i) is "according") return true;
        bool coordinated = reading.Word(i) is "and" or "but";
        if (coordinated) i++;
        while (i < end && reading.Is(i, WordClass.Adverb)) i++;
        if (i >= end) return false;
        if (reading.Verb(i) is { Frame: VerbFrame.Say or VerbFrame.Tell or VerbFrame.Call } verb)
            return coordinated ? verb.Form == VerbForm.Past || verb is { Form: VerbForm.Third, TakesBareClause: true } : verb.Form == VerbForm.Ing;
        // “… and critics warned that …”
        if (!coordinated) return false;
        for (int k = i; k < end && k < i + MaxSubject && MayBeOfSubject(reading, k); k++)
            if (reading.Verb(k) is { TakesBareClause: true, Form: VerbForm.Past or VerbForm.Third }) return true;
        return false;
    }

    static bool MayBeOfSubject(Reading reading, int token) =>
        reading.IsWord(token) && !reading.IsMarked(token) && !reading.Is(token, WordClass.Auxiliary | WordClass.That | WordClass.Preposition);
}
