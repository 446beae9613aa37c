using NerLib.Languages.English;
using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>Reports that a learned model reads off the trees: of the words that hang on a word, those that it most likely reports.</summary>
sealed class ArcReports(LogisticModel cues)
{
    /// <summary>
    /// A probability of 0.4, where precision and recall on PolNeAR balance. -0.24 gains 0.6 F1 on news and loses 0.7 on PolNeAR; -0.56 the
    /// other way round.
    /// </summary>
    const float LeastLogOdds = -0.4f;

    /// <summary>Enough where something else says that marked words are speech. -0.7 and -1.7 change one article of 150.</summary>
    const float LeastLogOddsOfSpeech = -1.2f;

    /// <summary>Words back in which <c>not</c> or <c>no</c> is looked for; 4 and 16 change nothing.</summary>
    const int NegationReach = 8;

    /// <summary>What a rule's cue reports begins or ends so near. Half and twice change nothing: a bound on texts without stops.</summary>
    const int Reach = 600;

    /// <summary>A report around marked words has so many tokens: a text without stops stays linear.</summary>
    const int MostAround = 120;

    /// <summary>Of the reports found before, so many may report the same words.</summary>
    const int LastOnes = 8;

    /// <summary>Appends the reports of a unit that the rules did not find.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="unit">The unit's tokens.</param>
    /// <param name="index">Its index.</param>
    /// <param name="output">The reports so far.</param>
    /// <param name="claimed">Which groups of marked words are reported.</param>
    /// <param name="likeliest">For each group, the likeliest report that goes beyond it; for those that nothing claims.</param>
    public void Find(Reading reading, TokenRange unit, int index, List<Report> output, bool[] claimed, Report?[] likeliest)
    {
        int byRule = output.Count;
        var found = new Dictionary<int, (ReportingArc Arc, TokenRange Words, float LogOdds)>();
        Span<uint> features = stackalloc uint[ReportingArc.MostFeatures];
        for (int i = unit.Start; i < unit.End; i++)
        {
            if (!ReportingArc.IsCandidate(reading, i)) continue;
            var arc = new ReportingArc(reading.Tree.HeadOf(i), i);
            if (IsDenied(reading, arc.Cue)) continue;
            var words = arc.Words(reading);
            if (words.Length == 0) continue;
            float odds = cues.LogOdds(features[..arc.Extract(reading, features)]);
            if (odds > LeastLogOddsOfSpeech && words.Length <= MostAround) NoteLikeliest(reading, arc, words, odds, index, likeliest);
            if (odds > LeastLogOdds && (!found.TryGetValue(arc.Cue, out var other) || odds > other.LogOdds)) found[arc.Cue] = (arc, words, odds);
        }
        int known = output.Count;
        while (known > 0 && output[known - 1].Unit == index) known--;
        foreach (var (arc, words, odds) in found.Values.OrderBy(report => report.Arc.Cue))
        {
            // The rules' reports stand in the order of their cues.
            while (known < byRule && output[known].Cue!.Value.End + Reach < arc.Cue) known++;
            if (IsKnown(arc, words, output, known, byRule) || IsKnown(arc, words, output, Math.Max(byRule, output.Count - LastOnes), output.Count)) continue;
            output.Add(ReportOf(reading, arc, words, odds, index));
            for (int i = words.Start; i < words.End; i++)
                if (reading.Marks.GroupOfToken[i] is >= 0 and var group) claimed[group] = true;
        }
    }

    static float ProbabilityOf(float odds) => 1 / (1 + PortableMath.Exp(-odds));

    static Report ReportOf(Reading reading, ReportingArc arc, TokenRange words, float odds, int unit)
    {
        var report = new Report { Pattern = PatternOf(reading, arc), Cue = new(arc.Cue, arc.Cue + 1), Unit = unit, Confidence = ProbabilityOf(odds) };
        report.Content.Add(WithObject(reading, arc, words));
        return report;
    }

    /// <summary><c>attacked the mayor as “a fool”</c>: who is said to be so belongs to what is said.</summary>
    static TokenRange WithObject(Reading reading, ReportingArc arc, TokenRange words)
    {
        var tree = reading.Tree;
        int last = words.Start - 2;
        if (last <= arc.Cue || reading.Word(words.Start - 1) is not "as") return words;
        int head = last;
        while (head > arc.Cue && tree.HeadOf(head) != arc.Cue) head = tree.HeadOf(head);
        if (head <= arc.Cue || tree[head].Relation is not (DependencyRelation.Obj or DependencyRelation.Obl)) return words;
        int start = Math.Max(tree.Subtree(head).Start, arc.Cue + 1);
        while (start < head && tree[start].Relation == DependencyRelation.Case) start++;
        return new(start, words.End);
    }

    static void NoteLikeliest(Reading reading, ReportingArc arc, TokenRange words, float odds, int unit, Report?[] likeliest)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            if (reading.GroupFrom(i) is not (>= 0 and var group)
                || reading.Marks.Groups[group].Tokens is var marked && (marked.End > words.End || marked == words)) continue;
            if (likeliest[group] is null || ProbabilityOf(odds) > likeliest[group]!.Confidence) likeliest[group] = ReportOf(reading, arc, words, odds, unit);
        }
    }

    /// <summary><c>did not say</c>, <c>declined to say</c>.</summary>
    static bool IsDenied(Reading reading, int cue)
    {
        var tree = reading.Tree;
        for (int i = Math.Max(tree.Subtree(cue).Start, cue - NegationReach); i < cue; i++)
            if (tree.HeadOf(i) == cue && reading.Is(i, WordClass.Negation)) return true;
        return ReportingVerbs.IsRefusal(reading.Word(cue))
            || tree[cue].Relation == DependencyRelation.Xcomp && IsDenied(reading, tree.HeadOf(cue));
    }

    /// <summary>Whether the rules took the word for a cue, or report the same words.</summary>
    static bool IsKnown(ReportingArc arc, TokenRange words, List<Report> reports, int from, int end)
    {
        for (int i = from; i < end && reports[i].Cue is { } cue && cue.Start <= arc.Cue + Reach; i++)
        {
            if (cue.Start <= arc.Cue && arc.Cue < cue.End) return true;
            foreach (var part in reports[i].Content)
            {
                int shared = Math.Min(part.End, words.End) - Math.Max(part.Start, words.Start);
                if (2 * shared >= part.Length + words.Length - shared) return true;
            }
        }
        return false;
    }

    static QuotePattern PatternOf(Reading reading, ReportingArc arc) => reading.Tree[arc.Content].Relation switch
    {
        DependencyRelation.Ccomp when reading.Tree.Dependent(arc.Content, DependencyRelation.Mark) >= 0 => QuotePattern.ThatClause,
        DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Advcl => QuotePattern.BareClause,
        DependencyRelation.Xcomp or DependencyRelation.Acl => QuotePattern.Infinitive,
        _ => QuotePattern.Phrase,
    };
}
