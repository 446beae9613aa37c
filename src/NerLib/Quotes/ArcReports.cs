using NerLib.Entities;
using NerLib.Models;

namespace NerLib.Quotes;

/// <summary>Reports that a learned model reads off the trees: of the words that hang on a word, those that it most likely reports.</summary>
sealed class ArcReports(LogisticModel cues)
{
    /// <summary>A probability of 0.4, where precision and recall on the corpus of attributions balance.</summary>
    const float LeastLogOdds = -0.4f;

    const int NegationReach = 8;

    /// <summary>What a rule's cue reports begins or ends so near.</summary>
    const int Reach = 600;

    /// <summary>Of the reports found before, so many may report the same words.</summary>
    const int LastOnes = 8;

    /// <summary>Appends the reports of a unit that the rules did not find.</summary>
    public void Find(Reading reading, TokenRange unit, int index, List<Report> output, bool[] claimed)
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
            if (odds > LeastLogOdds && (!found.TryGetValue(arc.Cue, out var other) || odds > other.LogOdds)) found[arc.Cue] = (arc, words, odds);
        }
        int known = output.Count;
        while (known > 0 && output[known - 1].Unit == index) known--;
        foreach (var (arc, words, odds) in found.Values.OrderBy(report => report.Arc.Cue))
        {
            // The rules' reports stand in the order of their cues.
            while (known < byRule && output[known].Cue!.Value.End + Reach < arc.Cue) known++;
            if (IsKnown(arc, words, output, known, byRule) || IsKnown(arc, words, output, Math.Max(byRule, output.Count - LastOnes), output.Count)) continue;
            var report = new Report { Pattern = PatternOf(reading, arc), Cue = new(arc.Cue, arc.Cue + 1), Unit = index, Confidence = 1 / (1 + PortableMath.Exp(-odds)) };
            report.Content.Add(words);
            output.Add(report);
            for (int i = words.Start; i < words.End; i++)
                if (reading.Marks.GroupOfToken[i] is >= 0 and var group) claimed[group] = true;
        }
    }

    /// <summary><c>did not say</c>, <c>declined to say</c>.</summary>
    static bool IsDenied(Reading reading, int cue)
    {
        var tree = reading.Tree;
        for (int i = Math.Max(tree.Subtree(cue).Start, cue - NegationReach); i < cue; i++)
            if (tree.HeadOf(i) == cue && reading.Is(i, WordClass.Negation)) return true;
        return reading.Word(cue) is "declined" or "declines" or "declining" or "refused" or "refuses" or "refusing"
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
