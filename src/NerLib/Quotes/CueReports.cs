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
                if (AccordingTo(reading, unit, i, from, index) is { } report) output.Add(report);
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

    /// <summary>Not negated, not a passive, not an infinitive, not a noun.</summary>
    static bool IsUsedAsCue(Reading reading, int i, ReportingVerb verb, int from)
    {
        if (reading.Tree[i].PartOfSpeech == PartOfSpeech.Noun) return false;
        int before = i - 1;
        while (before >= from && !reading.IsMarked(before) && reading.Is(before, WordClass.Adverb) && !reading.Is(before, WordClass.Negation)) before--;
        if (before < from) return true;
        if (reading.Is(before, WordClass.Negation)) return false;
        if (verb.Form != VerbForm.Ing && reading.Is(before, WordClass.Be)) return false;
        if (reading.Word(before) is "to") return before - 2 >= from && reading.Word(before - 1) is "on" && reading.Word(before - 2) is "went";
        if (reading.IsMarked(before)) return true;
        if (reading.Is(before, WordClass.Preposition)) return verb.Form == VerbForm.Ing;
        return !(reading.Is(before, WordClass.Determiner) && reading.MentionTo(before) < 0 && !reading.Is(before, WordClass.SubjectPronoun));
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
        if (verb.Form == VerbForm.Ing) return null;
        bool inverted = EndOfContent(reading, cue, from) is not null && Subject.After(reading, cue, unit.End) is not null;
        int subjectStart = cue;
        if (!inverted)
        {
            if (Subject.Before(reading, cue, from) is not { } subject) return null;
            subjectStart = subject.Tokens.Start;
            while (subjectStart > from && cue - subjectStart < 12 && EndOfContent(reading, subjectStart, from) is null
                && reading.IsWord(subjectStart - 1) | reading.Is(subjectStart - 1, '.')
                && !reading.Is(subjectStart - 1, NotInSubject)) subjectStart--;
            if (subjectStart > from && reading.Word(subjectStart - 1) is "as") subjectStart--;
        }
        if (EndOfContent(reading, subjectStart, from) is not { } end || end <= from) return null;
        if (EndOfMarks(reading, end, from) is { } closed) (end, inverted) = (closed, false);
        bool marked = reading.IsMarked(end - 1);
        if (cue + 2 < unit.End && (reading.Is(cue + 1, ':') || !marked && reading.Is(cue + 1, ',')) && reading.GroupFrom(cue + 2) >= 0) return null;
        if (!marked && inverted
            && (Subject.Before(reading, cue, from) is not null || ReportedClause.After(reading, cue, unit.End, verb) is not null)) return null;
        if (!marked && (verb.Frame is not VerbFrame.Say || !IsLastOfClause(reading, cue, unit.End, inverted)
            || !reading.HasFiniteVerb(from, end) && ClauseContinuation(reading, new(from, end), cue, unit.End) is null)) return null;
        int start = from;
        while (start < end && !reading.IsMarked(start) && !reading.IsWord(start)) start++;
        if (marked && IsSentenceOfItsOwn(reading, reading.Marks.GroupOfToken[end - 1], start))
            start = reading.Marks.Groups[reading.Marks.GroupOfToken[end - 1]].Tokens.Start;
        if (start >= end || marked && !EndsLikeSpeech(reading, start, end)) return null;
        return (new(start, end), inverted);
    }

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

    /// <summary><c>“We will win,” his captain, Ty Bell, said</c>: between marked speech and an apposition stands who speaks.</summary>
    static int? EndOfMarks(Reading reading, int end, int from)
    {
        int marked = end - 1;
        while (marked > from && end - marked < MaxAdjuncts && !reading.IsMarked(marked)) marked--;
        return marked > from && marked < end - 1 && reading.IsMarked(marked) && !reading.IsWord(marked)
            && reading.Word(marked - 1) is "," or "!" or "?" or "…" or "—" or "–" or "--" && !reading.HasFiniteVerb(marked + 1, end)
                ? marked + 1 : null;
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
        bool participle = verb.Form == VerbForm.Ing;
        if (!participle && Subject.Before(reading, cue, unit.Start) is null || Sources.PassesOn(reading, cue)) return null;
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
        for (int i = rest.Start; i < rest.End; i++)
            if (reading.IsMarked(i)) end = i + 1;
        if (end == rest.Start) return null;
        // “A song called “Home”” names it; “what they called “home”” reports.
        if (reading.GroupFrom(rest.Start) >= 0 && ReportingVerbs.IsNaming(reading.Word(cue)) && !IsInFreeRelative(reading, cue, unit.Start)) return null;
        // The noun that marked words describe belongs to them, a new phrase does not.
        if (end < rest.End && reading.IsWord(end) && reading.Tree[end].PartOfSpeech != PartOfSpeech.Verb
            && (reading.Word(end) is "of" or "to"
                || !reading.Is(end, WordClass.Preposition | WordClass.Time | WordClass.Conjunction | WordClass.Auxiliary))) end = rest.End;
        var report = new Report { Pattern = QuotePattern.Call, Cue = new(cue, cue + 1), Unit = index, Confidence = 0.6f };
        report.Content.Add(new(rest.Start, end));
        return report;
    }

    static bool IsInFreeRelative(Reading reading, int cue, int from)
    {
        for (int i = cue - 1; i >= from && i > cue - MaxAdjuncts && !reading.IsMarked(i); i--)
            if (reading.Word(i) is "what" or "What" or "which") return true;
        return false;
    }

    static Report? AccordingTo(Reading reading, TokenRange unit, int cue, int from, int index)
    {
        bool first = cue == unit.Start || cue == from;
        TokenRange content;
        if (first)
        {
            int comma = cue + 2;
            while (comma < unit.End && !reading.Is(comma, ',') && !reading.Is(comma, ':')) comma++;
            if (ReportedClause.Rest(reading, comma + 1, unit.End) is not { } rest) return null;
            content = rest;
        }
        else
        {
            int end = cue;
            while (end > from && (reading.Is(end - 1, ',') || reading.IsDash(end - 1))) end--;
            content = new(from, end);
        }
        if (content.Length < 2) return null;
        var report = new Report { Pattern = QuotePattern.AccordingTo, Cue = new(cue, cue + 2), Unit = index, Confidence = 0.85f };
        report.Content.Add(content);
        return report;
    }
}
