using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>What <c>according to</c> reports: the sentence before it, behind it or around it.</summary>
static class AccordingTo
{
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
        int comma = cue + 2;
        while (comma < unit.End && !reading.Is(comma, ',') && !reading.Is(comma, ':') && !reading.Is(comma, ';')) comma++;
        var report = new Report { Pattern = QuotePattern.AccordingTo, Cue = new(cue, cue + 2), Unit = index, Confidence = 0.85f };
        if (IsConnective(reading, from, end))
        {
            if (ReportedClause.Rest(reading, comma + 1, unit.End) is not { Length: >= 2 } rest) return null;
            report.Content.Add(rest);
            return report;
        }
        report.Content.Add(new(from, end));
        // The number of visitors, according to the mayor, is small.
        bool goesOn = comma < unit.End && !reading.Is(comma, ';') && IsPartOf(reading, new(from, end), comma + 1);
        if (goesOn && ReportedClause.Rest(reading, comma + 1, unit.End) is { Length: >= 2 } second) report.Content.Add(second);
        else if (end - from < 2) return null;
        return report;
    }

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
        for (int i = words.Start; i < words.End; i++)
            if (reading.Tree.IsFinite(i)) return false;
        return true;
    }
}
