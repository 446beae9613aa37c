using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>A cue that stands in a clause with <c>as</c>, before what it reports or behind it.</summary>
static class AsClause
{
    /// <summary>Tokens from <c>as</c> to its verb, and from the verb to the comma: bounds on texts without stops.</summary>
    const int MaxSubject = 24, MaxAdjuncts = 12;

    /// <summary>The <c>as</c> of <c>as the paper's Ann Lee reports</c>; -1 if the cue has none.</summary>
    public static int StartOf(Reading reading, int cue)
    {
        int first = reading.Tree.Subtree(cue).Start;
        if (!reading.IsWord(first)) first++;
        return first < cue && cue - first <= MaxSubject && reading.Word(first) is "as" or "As" ? first : -1;
    }

    /// <summary><c>As Ann Lee noted on Monday, it is late.</c>: the clause behind the comma.</summary>
    public static Report? Find(Reading reading, TokenRange unit, int cue, ReportingVerb verb, int index)
    {
        if (verb is not { Frame: VerbFrame.Say or VerbFrame.Tell, Form: not VerbForm.Ing } || StartOf(reading, cue) < 0) return null;
        int comma = cue + 1;
        while (comma < unit.End && comma < cue + MaxAdjuncts && reading.IsWord(comma) && !reading.IsMarked(comma)) comma++;
        if (comma >= unit.End || !reading.Is(comma, ',') || ReportedClause.Rest(reading, comma + 1, unit.End) is not { } rest) return null;
        // In “As Lee noted, Fox and others argued that” the others are no second report.
        int stop = unit.End;
        while (stop > rest.Start && !reading.IsWord(stop - 1)) stop--;
        if (!reading.HasFiniteVerb(rest.Start, rest.End)) rest = new(rest.Start, stop);
        if (!reading.HasFiniteVerb(rest.Start, rest.End)) return null;
        var report = new Report { Pattern = QuotePattern.BareClause, Cue = new(cue, cue + 1), Unit = index, Confidence = 0.7f };
        report.Content.Add(rest);
        return report;
    }
}
