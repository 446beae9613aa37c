using NerLib.Documents;
using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>The quotations of one unit that a cue reports.</summary>
static class CueReports
{
    /// <summary>
    /// Tokens from a cue to its subject or to a comma, and tokens read around it: bounds on texts without stops. Half changes F1 by less
    /// than 0.1, twice nothing.
    /// </summary>
    const int MaxAdjuncts = 12, MaxReach = 300;

    /// <summary>Tokens between marked words and the verb behind the subject: appositions, relative clauses.</summary>
    const int MaxSubject = 24;

    const WordClass NotInSubject = WordClass.Conjunction | WordClass.Auxiliary | WordClass.Preposition | WordClass.Relative | WordClass.That;

    /// <summary>Appends what the cues of a unit may report.</summary>
    public static void Find(Reading reading, List<Unit> units, int index, List<Report> output)
    {
        var whole = units[index].Tokens;
        int from = whole.Start;
        for (int i = whole.Start; i < whole.End; i++)
        {
            if (reading.IsMarked(i)) continue;
            var unit = Window(reading, whole, i);
            from = Math.Max(from, unit.Start);
            if (i + 1 < unit.End && reading.Word(i) is "according" or "According" && reading.Word(i + 1) is "to")
            {
                if (AccordingTo.Find(reading, unit, i, from, index) is { } report) output.Add(report);
                continue;
            }
            if (reading.Verb(i) is not { } verb || !IsUsedAsCue(reading, i, verb, whole.Start)) continue;
            var left = LeftOf(reading, unit, i, verb, from, index);
            // While some fear a “second wave”, she said cases were falling: either may be reported.
            bool mayBeRight = left is null || !reading.IsMarked(left.Content[0].Start);
            if (mayBeRight && RightOf(reading, unit, i, verb, index) is { } right)
            {
                output.Add(right);
                if (left is null && reading.GroupFrom(right.Content[0].Start) >= 0) from = Math.Max(from, right.Content[0].End);
            }
            if (left is null) continue;
            output.Add(left);
            from = Math.Max(i + 1, left.Content[0].End);
        }
    }

    /// <summary>What a cue can reach: its unit, but of a text without stops only so much that the whole stays linear.</summary>
    static TokenRange Window(Reading reading, TokenRange unit, int cue)
    {
        int start = Math.Max(unit.Start, cue - MaxReach), end = Math.Min(unit.End, cue + MaxReach);
        if (reading.Marks.GroupOfToken[start] is >= 0 and var first) start = Math.Max(unit.Start, reading.Marks.Groups[first].Tokens.Start);
        if (reading.Marks.GroupOfToken[end - 1] is >= 0 and var last) end = Math.Min(unit.End, reading.Marks.Groups[last].Tokens.End);
        return new(start, end);
    }

    /// <summary>Not negated, not said by nobody, not a passive, not an infinitive, not a noun.</summary>
    static bool IsUsedAsCue(Reading reading, int i, ReportingVerb verb, int from)
    {
        if (reading.Tree[i].PartOfSpeech == PartOfSpeech.Noun && !(verb.Form == VerbForm.Third && EndsTag(reading, i, from))) return false;
        if (Sources.IsNobody(reading, i)) return false;
        int before = i - 1;
        while (before >= from && !reading.IsMarked(before) && reading.Is(before, WordClass.Adverb) && !reading.Is(before, WordClass.Negation)) before--;
        if (before < from) return true;
        if (reading.Is(before, WordClass.Negation)) return false;
        if (verb.Form != VerbForm.Ing && reading.Is(before, WordClass.Be)) return false;
        if (reading.Word(before) is "to") return Sources.FirstOfVerb(reading, i) < i;
        if (reading.IsMarked(before)) return true;
        if (reading.Is(before, WordClass.Preposition)) return verb.Form == VerbForm.Ing;
        return !(reading.Is(before, WordClass.Determiner) && reading.MentionTo(before) < 0 && !reading.Is(before, WordClass.SubjectPronoun));
    }

    /// <summary><c>“A,” the report states.</c>: a verb, even where the parser takes it for a noun.</summary>
    static bool EndsTag(Reading reading, int cue, int from)
    {
        if (cue + 1 < reading.View.Tokens.Length && reading.IsWord(cue + 1)) return false;
        int before = cue - 1;
        while (before > from && cue - before < MaxAdjuncts && reading.IsWord(before)) before--;
        if (before > from && reading.Is(before, ',')) before--;
        return before < cue - 1 && reading.IsMarked(before);
    }

    static Report? LeftOf(Reading reading, TokenRange unit, int cue, ReportingVerb verb, int from, int index)
    {
        if (WordsBefore(reading, unit, cue, verb, from) is not { } left) return null;
        var pattern = left.Inverted ? QuotePattern.QuoteCueSpeaker : QuotePattern.QuoteSpeakerCue;
        var report = new Report { Pattern = pattern, Cue = new(cue, cue + 1), Unit = index, Confidence = 0.9f };
        report.Content.Add(left.Content);
        if ((MarkedContinuation(reading, cue, unit.End) ?? ClauseContinuation(reading, left.Content, cue, unit.End)) is { } rest) report.Content.Add(rest);
        return report;
    }

    /// <summary>What stands before <c>, X said</c> or <c>, said X</c>: marked words, or a clause where nothing follows the verb.</summary>
    static (TokenRange Content, bool Inverted)? WordsBefore(Reading reading, TokenRange unit, int cue, ReportingVerb verb, int from)
    {
        int first = Sources.FirstOfVerb(reading, cue);
        if (verb.Form == VerbForm.Ing && first == cue) return null;
        var subject = Subject.Before(reading, first, from);
        int? closed = subject is { } before ? EndOfMarks(reading, before.Tokens.Start, cue, from) : null;
        bool inverted = closed is null && EndOfContent(reading, cue, from) is not null && Subject.After(reading, cue, unit.End) is not null;
        if (!inverted && subject is null) return null;
        int next = inverted ? cue : FirstOfSubject(reading, subject!.Value.Tokens.Start, cue, from);
        if ((closed ?? EndOfContent(reading, next, from) ?? EndBeforePhrase(reading, cue, from)) is not { } end || end <= from) return null;
        bool marked = reading.IsMarked(end - 1);
        if (cue + 2 < unit.End && (reading.Is(cue + 1, ':') || !marked && reading.Is(cue + 1, ',')) && reading.GroupFrom(cue + 2) >= 0) return null;
        if (!marked && inverted && !HasOnlySubjectBehind(reading, cue, unit.End)
            && (subject is not null || ReportedClause.After(reading, cue, unit.End, verb) is not null)) return null;
        if (!marked && (verb.Frame is not (VerbFrame.Say or VerbFrame.Tell) || !IsLastOfClause(reading, cue, unit.End, inverted)
            || !reading.HasFiniteVerb(from, end) && ClauseContinuation(reading, new(from, end), cue, unit.End) is null)) return null;
        int start = from;
        while (start < end && !reading.IsMarked(start) && !reading.IsWord(start)) start++;
        if (marked && IsSentenceOfItsOwn(reading, reading.Marks.GroupOfToken[end - 1], start))
            start = reading.Marks.Groups[reading.Marks.GroupOfToken[end - 1]].Tokens.Start;
        if (start >= end || marked && !EndsLikeSpeech(reading, start, end)) return null;
        return (new(start, end), inverted);
    }

    /// <summary>
    /// <c>It is late, said the mayor's spokesman Ty Bell on Friday</c>, <c>It is late, said a person close to her</c>, not <c>In May, said Bell, it was
    /// late</c>.
    /// </summary>
    static bool HasOnlySubjectBehind(Reading reading, int cue, int end) =>
        reading.Tree.Dependent(cue, DependencyRelation.Nsubj) > cue && reading.Tree.Dependent(cue, DependencyRelation.Ccomp) < cue
        || cue + 1 < end && reading.Word(cue + 1) is "a" or "an" or "another" or "one" && !reading.HasFiniteVerb(cue + 1, end);

    /// <summary>Marked words before a cue end with a comma or a stop, or are many; <c>in her book “A Life,” she said that</c> has a title.</summary>
    static bool EndsLikeSpeech(Reading reading, int start, int end)
    {
        var group = reading.Marks.Groups[reading.Marks.GroupOfToken[end - 1]];
        int words = 0, capitalised = 0, last = end;
        for (int i = group.Tokens.Start; i < group.Tokens.End; i++)
        {
            if (!reading.IsWord(i)) continue;
            last = i;
            words++;
            if (reading.IsCapitalised(i) || reading.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) capitalised++;
        }
        if (start < group.Tokens.Start && reading.Is(start, WordClass.Preposition) && capitalised == words) return false;
        return words >= 4 || last + 2 < group.Tokens.End || reading.Is(end, ',') || reading.IsDash(end)
            || reading.Marks.Spans[group.First].Family == QuoteMarkFamily.Dash;
    }

    /// <summary>Marked words after a colon or a full stop are a quotation without what stands before them.</summary>
    static bool IsSentenceOfItsOwn(Reading reading, int group, int from)
    {
        int start = reading.Marks.Groups[group].Tokens.Start;
        return start > from && !reading.IsMarked(start - 1) && reading.View.TextOf(reading.View.Tokens[start - 1]) is ":" or "." or "!" or "?";
    }

    /// <summary>The end of the content before a comma or a closing mark that stands before the token.</summary>
    static int? EndOfContent(Reading reading, int token, int from)
    {
        if (token <= from) return null;
        if (reading.IsMarked(token - 1)) return token;
        return token - 1 > from && (reading.Is(token - 1, ',') || reading.IsDash(token - 1)) ? token - 1 : null;
    }

    /// <summary>The end of the content before a subject of many words: <c>It is late, people who know it said</c>, <c>as Ann Lee told us</c>.</summary>
    static int? EndBeforePhrase(Reading reading, int cue, int from)
    {
        int start = AsClause.StartOf(reading, cue);
        if (start < 0 && reading.Tree.Dependent(cue, DependencyRelation.Nsubj) is >= 0 and var head) start = reading.Tree.Subtree(head).Start;
        return start > from && start < cue && cue - start <= MaxSubject && !reading.IsMarked(start - 1) ? EndOfContent(reading, start, from) : null;
    }

    /// <summary>
    /// The end of marked speech that only words of the subject stand behind: <c>“We will win,” his captain, Ty Bell, said</c>,
    /// <c>“No,” Lee, who is its head, said</c>.
    /// </summary>
    static int? EndOfMarks(Reading reading, int subject, int cue, int from)
    {
        int marked = subject - 1;
        while (marked > from && subject - marked < MaxSubject && !reading.IsMarked(marked)) marked--;
        if (marked <= from || !reading.IsMarked(marked) || reading.IsWord(marked)) return null;
        if (marked + 1 == subject) return subject;
        return reading.Word(marked - 1) is "," or "!" or "?" or "…" or "—" or "–" or "--"
            && (!reading.HasFiniteVerb(marked + 1, subject)
                || reading.Tree.Dependent(cue, DependencyRelation.Nsubj) is >= 0 and var head && reading.Tree.Subtree(head).Start == marked + 1)
                ? marked + 1 : null;
    }

    /// <summary>Where the words of a subject begin, as far as a title or a description goes: <c>as Mayor Ann Lee</c>.</summary>
    static int FirstOfSubject(Reading reading, int start, int cue, int from)
    {
        while (start > from && cue - start < MaxAdjuncts && EndOfContent(reading, start, from) is null
            && reading.IsWord(start - 1) | reading.Is(start - 1, '.') && !reading.Is(start - 1, NotInSubject)) start--;
        return start > from && reading.Word(start - 1) is "as" ? start - 1 : start;
    }

    /// <summary>Whether nothing that could be reported follows the verb and its subject.</summary>
    static bool IsLastOfClause(Reading reading, int cue, int end, bool inverted)
    {
        if (inverted) return true;
        for (int i = cue + 1; i < end && !reading.IsMarked(i); i++)
        {
            if (reading.Is(i, ',') || reading.Is(i, '.') && i + 1 == end) return true;
            if (reading.Is(i, WordClass.That | WordClass.SubjectPronoun | WordClass.Auxiliary)) return false;
        }
        return true;
    }

    /// <summary><c>“A,” he said, “B.”</c>: the second part.</summary>
    static TokenRange? MarkedContinuation(Reading reading, int cue, int end)
    {
        for (int i = cue + 1; i < end; i++)
        {
            int group = reading.GroupFrom(i);
            if (group >= 0)
                return reading.View.TextOf(reading.View.Tokens[i - 1]) is "," or ":" or ";" or "—" or "–" or "-"
                    ? reading.Marks.Groups[group].Tokens : null;
            if (reading.Is(i, WordClass.That) || i > cue + 1 && reading.Verb(i) is { Frame: not VerbFrame.Manner, Form: not VerbForm.Base }) return null;
        }
        return null;
    }

    /// <summary><c>The park, she said, is full.</c>: the clause goes on after the cue.</summary>
    static TokenRange? ClauseContinuation(Reading reading, TokenRange left, int cue, int end)
    {
        if (reading.IsMarked(left.End - 1)) return null;
        int comma = cue + 1;
        while (comma < end && comma < cue + MaxAdjuncts && !reading.Is(comma, ',') && reading.IsWord(comma)) comma++;
        if (comma + 2 >= end || !reading.Is(comma, ',') || reading.Is(comma + 1, WordClass.Relative)) return null;
        if (reading.Verb(comma + 1) is not null || !reading.HasFiniteVerb(comma + 1, Math.Min(end, comma + MaxAdjuncts))) return null;
        return ReportedClause.Rest(reading, comma + 1, end);
    }

    static Report? RightOf(Reading reading, TokenRange unit, int cue, ReportingVerb verb, int index)
    {
        if (AsClause.Find(reading, unit, cue, verb, index) is { } behind) return behind;
        bool participle = verb.Form == VerbForm.Ing;
        if (!participle && Subject.Before(reading, Sources.FirstOfVerb(reading, cue), unit.Start) is null || Sources.PassesOn(reading, cue)) return null;
        if (verb.Frame == VerbFrame.Call) return Called(reading, unit, cue, index);
        if (ReportedClause.After(reading, cue, unit.End, verb) is not { } clause) return null;
        bool marked = clause.Start == ClauseStart.Mark;
        if (verb.Frame is VerbFrame.Think or VerbFrame.Manner
            && !(marked && reading.Is(clause.Tokens.Start - 1, ',') | reading.Is(clause.Tokens.Start - 1, ':'))) return null;
        var report = new Report
        {
            Pattern = clause.Start switch
            {
                ClauseStart.Mark => QuotePattern.SpeakerCueQuote,
                ClauseStart.That => QuotePattern.ThatClause,
                ClauseStart.Infinitive => QuotePattern.Infinitive,
                _ => QuotePattern.BareClause,
            },
            Cue = new(cue, cue + 1),
            Unit = index,
            Confidence = marked ? 0.85f : clause.Start == ClauseStart.That ? 0.8f : 0.7f,
        };
        report.Content.Add(clause.Tokens);
        return report;
    }

    /// <summary><c>called the plan “a mistake”</c>.</summary>
    static Report? Called(Reading reading, TokenRange unit, int cue, int index)
    {
        if (ReportedClause.Rest(reading, cue + 1, unit.End) is not { } rest || rest.Length < 2 || reading.Is(rest.Start, WordClass.Auxiliary)) return null;
        int end = rest.Start;
        while (end < rest.End && !reading.IsMarked(end)) end++;
        if (end == rest.End) return null;
        // “A song called “Home”” names it; “what they called “home”” reports.
        if (end == rest.Start && ReportingVerbs.IsNaming(reading.Word(cue)) && !IsInFreeRelative(reading, cue, unit.Start)) return null;
        end = EndOfMarkedTerms(reading, end, rest.End);
        // The noun that marked words describe belongs to them, a new phrase does not.
        if (end < rest.End && reading.IsWord(end) && reading.Word(end - 2) is not "," && reading.Tree[end].PartOfSpeech != PartOfSpeech.Verb
            && (reading.Word(end) is "of" or "to"
                || !reading.Is(end, WordClass.Preposition | WordClass.Time | WordClass.Conjunction | WordClass.Auxiliary)))
            while (end < rest.End && reading.IsWord(end) && !reading.Is(end, WordClass.Conjunction | WordClass.Auxiliary | WordClass.Relative)) end++;
        var report = new Report { Pattern = QuotePattern.Call, Cue = new(cue, cue + 1), Unit = index, Confidence = 0.6f };
        report.Content.Add(new(rest.Start, end));
        return report;
    }

    /// <summary><c>“slow” and “dear”</c>: where the last of marked terms in a row ends.</summary>
    static int EndOfMarkedTerms(Reading reading, int first, int end)
    {
        int last;
        do
        {
            first = last = reading.Marks.Groups[reading.Marks.GroupOfToken[first]].Tokens.End;
            while (first < end && (reading.Is(first, ',') || reading.Word(first) is "and" or "or" or "but")) first++;
        }
        while (first > last && first < end && reading.GroupFrom(first) >= 0);
        return Math.Min(last, end);
    }

    static bool IsInFreeRelative(Reading reading, int cue, int from)
    {
        for (int i = cue - 1; i >= from && i > cue - MaxAdjuncts && !reading.IsMarked(i); i--)
            if (reading.Word(i) is "what" or "What" or "which") return true;
        return false;
    }
}
