using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>What <c>according to</c> reports: the sentence before it, behind it or around it.</summary>
static class AccordingTo
{
    /// <summary>Words of an office, before a name or behind it, that are looked at; longer ones are rare.</summary>
    const int MostTitles = 5;

    /// <summary>What is reported; null where nothing is.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="unit">The tokens that it lies in.</param>
    /// <param name="cue">The token of <c>according</c>.</param>
    /// <param name="from">The first token that no other report has.</param>
    /// <param name="index">The unit's index.</param>
    public static Report? Find(Reading reading, TokenRange unit, int cue, int from, int index)
    {
        // Another report has these words.
        if (from > cue) return null;
        int end = cue;
        while (end > from && (reading.Is(end - 1, ',') || reading.IsDash(end - 1))) end--;
        int comma = Next(reading, cue + 2, unit.End);
        var report = new Report { Pattern = QuotePattern.AccordingTo, Cue = new(cue, cue + 2), Unit = index, Confidence = 0.85f };
        if (IsConnective(reading, from, end) || end > from && IsSubordinator(reading, end - 1))
        {
            if (ReportedClause.Rest(reading, BehindSource(reading, cue, comma, unit.End), unit.End) is not { Length: >= 2 } rest) return null;
            report.Content.Add(rest);
            return report;
        }
        // “A,” said Ann Lee, head of the bank, according to the paper: her description is another report's source.
        if (from > unit.Start && !HasFinite(reading, from, end)) return null;
        report.Content.Add(new(from, end));
        // The number of visitors, according to the mayor, is small.
        bool goesOn = comma < unit.End && !reading.Is(comma, ';') && IsPartOf(reading, new(from, end), comma + 1);
        if (goesOn && ReportedClause.Rest(reading, comma + 1, unit.End) is { Length: >= 2 } second) report.Content.Add(second);
        else if (end - from < 2) return null;
        return report;
    }

    /// <summary>The next comma, colon or semicolon; the end if there is none.</summary>
    static int Next(Reading reading, int start, int end)
    {
        while (start < end && !reading.Is(start, ',') && !reading.Is(start, ':') && !reading.Is(start, ';')) start++;
        return start;
    }

    /// <summary>Where the words behind the source begin, of which the comma may be the first of an apposition or missing.</summary>
    static int BehindSource(Reading reading, int cue, int comma, int end)
    {
        if (NameAhead(reading, cue + 2, comma) is { } name)
        {
            // According to the painter Ann Lee the town is full.
            if (name < comma && comma == end && reading.Is(name, WordClass.Determiner) && HasFinite(reading, name, comma)) return name;
            if (name == comma && EndOfApposition(reading, comma, end) is { } behind) return behind;
        }
        int head = reading.Tree.HeadOf(cue);
        if (head <= cue || head >= comma) return comma + 1;
        var source = reading.Tree.Subtree(head);
        // According to Ann Lee the town is full.
        if (source.End < comma && HasFinite(reading, source.End, comma) && !HasFinite(reading, source.Start, source.End)) return source.End;
        // According to Ann Lee, head of the town's archive, it is full.
        if (comma + 1 >= Math.Min(end, source.End) || !reading.Is(comma, ',')
            || reading.Tree.Dependent(head, DependencyRelation.Appos) < comma) return comma + 1;
        int next = Next(reading, comma + 1, end);
        return !HasFinite(reading, comma, next) && HasFinite(reading, next, end) ? next + 1 : comma + 1;
    }

    /// <summary>Behind the name of a person that is the source, perhaps with a title: <c>the painter Ann Lee</c>.</summary>
    static int? NameAhead(Reading reading, int start, int end)
    {
        for (int i = start; i < Math.Min(end, start + MostTitles) && !reading.Is(i, WordClass.Preposition | WordClass.Conjunction); i++)
            if (reading.MentionFrom(i) is >= 0 and var mention && reading.IsPerson(mention)) return reading.View.Mentions[mention].Tokens.End;
        return null;
    }

    /// <summary><c>, head of the town's archive, it is full</c>: behind words that tell a person's office, if a clause follows.</summary>
    static int? EndOfApposition(Reading reading, int comma, int end)
    {
        int next = Next(reading, comma + 1, end);
        if (next >= end || HasFinite(reading, comma, next) || !HasFinite(reading, next, end)) return null;
        for (int i = comma + 1; i < Math.Min(next, comma + 1 + MostTitles); i++)
            if (RoleNouns.KindOf(reading.Word(i)) == RoleKind.Person) return next + 1;
        return null;
    }

    static bool HasFinite(Reading reading, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (reading.Tree.IsFinite(i)) return true;
        return false;
    }

    /// <summary><c>It rose, while, according to Ann Lee, we slept</c>: only the clause behind is reported.</summary>
    static bool IsSubordinator(Reading reading, int token) =>
        reading.Tree[token].Relation == DependencyRelation.Mark || reading.Is(token, WordClass.That | WordClass.Relative);

    /// <summary>Nothing, or words that join a sentence to the one before: <c>But</c>, <c>Meanwhile,</c>.</summary>
    static bool IsConnective(Reading reading, int from, int end)
    {
        for (int i = from; i < end; i++)
            if (reading.IsWord(i) ? !reading.Is(i, WordClass.Conjunction | WordClass.Adverb) && reading.Tree[i].Relation != DependencyRelation.Cc
                : !reading.Is(i, ',')) return false;
        return true;
    }

    /// <summary>Whether words lack a verb of their own, or hang on one that stands from a token on.</summary>
    static bool IsPartOf(Reading reading, TokenRange words, int from)
    {
        if (reading.Tree.HeadOf(ReportingArc.HeadOf(reading.Tree, words, words.Length)) >= from) return true;
        return !HasFinite(reading, words.Start, words.End);
    }
}
