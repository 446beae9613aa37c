using NerLib.Languages.English;
using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>Reports that a learned model reads off the trees: of the words that hang on a word, those that it most likely reports.</summary>
sealed class ArcReports(LogisticModel cues)
{
    /// <summary>Less likely ones are no candidates.</summary>
    const float LeastLogOdds = -5;

    /// <summary>Added to the log odds where no other model judges: at a probability of 0.4 precision and recall on PolNeAR balance.</summary>
    public const float Preferred = 0.4f;

    /// <summary>Enough where something else says that marked words are speech. -0.7 and -1.7 change one article of 150.</summary>
    const float LeastLogOddsOfSpeech = -1.2f;

    /// <summary>Words back in which <c>not</c> or <c>no</c> is looked for; 4 and 16 change nothing.</summary>
    const int NegationReach = 8;

    /// <summary>A report around marked words has so many tokens: a text without stops stays linear.</summary>
    const int MostAround = 120;

    /// <summary>Tokens of the longest report: a bound on texts without stops, which reported sentences do not reach.</summary>
    const int LongestContent = 400;

    /// <summary>Appends what a unit's words may report.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="unit">The unit's tokens.</param>
    /// <param name="index">Its index.</param>
    /// <param name="output">The candidates so far.</param>
    /// <param name="likeliest">For each group, the likeliest report that goes beyond it; for those that nothing claims.</param>
    public void Find(Reading reading, TokenRange unit, int index, List<Report> output, Report?[] likeliest)
    {
        Span<uint> features = stackalloc uint[ReportingArc.MostFeatures];
        for (int i = unit.Start; i < unit.End; i++)
        {
            if (!ReportingArc.IsCandidate(reading, i)) continue;
            var arc = new ReportingArc(reading.Tree.HeadOf(i), i);
            if (IsDenied(reading, arc.Cue)) continue;
            var words = arc.Words(reading);
            if (words.Length == 0 || words.Length > LongestContent || words.Length == 1 && TellsNothing(reading, words.Start)) continue;
            if (words.Start > arc.Cue && Sources.PassesOn(reading, arc.Cue)) continue;
            float odds = cues.LogOdds(features[..arc.Extract(reading, features)]);
            if (odds > LeastLogOddsOfSpeech && words.Length <= MostAround) NoteLikeliest(reading, arc, words, odds, index, likeliest);
            if (odds > LeastLogOdds) output.Add(ReportOf(reading, arc, words, odds, index));
        }
        for (int i = unit.Start; i < unit.End; i++)
            if (Parenthetical(reading, i, index) is { } report) output.Add(report);
    }

    /// <summary><c>whom he criticized</c>, <c>as she described it</c>, <c>made clear</c>: a word alone that does not tell what was said.</summary>
    static bool TellsNothing(Reading reading, int word) =>
        reading.Is(word, WordClass.Relative | WordClass.That) || Pronouns.Of(reading.Word(word)) is not null || reading.Word(word) is "clear";

    /// <summary><c>The park, officials say, is full.</c>: the cue hangs on what it reports.</summary>
    static Report? Parenthetical(Reading reading, int cue, int unit)
    {
        var tree = reading.Tree;
        if (tree[cue].Relation != DependencyRelation.Parataxis || reading.IsMarked(cue) || tree[cue].PartOfSpeech != PartOfSpeech.Verb) return null;
        int head = tree.HeadOf(cue);
        var (whole, clause) = (tree.Subtree(head), tree.Subtree(cue));
        if (clause.Start <= head && head < clause.End || reading.IsMarked(head) || whole.Length > LongestContent) return null;
        bool isInverted = tree.Dependent(cue, DependencyRelation.Nsubj) > cue;
        var report = new Report
        {
            Pattern = isInverted ? QuotePattern.QuoteCueSpeaker : QuotePattern.QuoteSpeakerCue,
            Cue = new(cue, cue + 1),
            Unit = unit,
            Confidence = 0.5f,
            Origin = ReportOrigin.Parenthesis,
        };
        Add(reading, whole.Start, Math.Max(whole.Start, clause.Start));
        Add(reading, Math.Min(whole.End, clause.End), whole.End);
        return report.Content.Count > 0 ? report : null;

        void Add(Reading reading, int start, int end)
        {
            while (start < end && !reading.IsWord(start) && !reading.IsMarked(start)) start++;
            while (end > start && !reading.IsWord(end - 1) && !reading.IsMarked(end - 1)) end--;
            if (end > start) report.Content.Add(new(start, end));
        }
    }

    static Report ReportOf(Reading reading, ReportingArc arc, TokenRange words, float odds, int unit)
    {
        var report = new Report
        {
            Pattern = PatternOf(reading, arc),
            Cue = new(arc.Cue, arc.Cue + 1),
            Unit = unit,
            Confidence = PortableMath.Sigmoid(odds),
            Origin = ReportOrigin.Arc,
            ArcLogOdds = odds,
        };
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
            if (likeliest[group] is null || PortableMath.Sigmoid(odds) > likeliest[group]!.Confidence)
                likeliest[group] = ReportOf(reading, arc, words, odds, unit);
        }
    }

    /// <summary><c>did not say</c>, <c>declined to say</c>, <c>nobody said</c>.</summary>
    static bool IsDenied(Reading reading, int cue)
    {
        var tree = reading.Tree;
        for (int i = Math.Max(tree.Subtree(cue).Start, cue - NegationReach); i < cue; i++)
            if (tree.HeadOf(i) == cue && reading.Is(i, WordClass.Negation)) return true;
        return ReportingVerbs.IsRefusal(reading.Word(cue)) || Sources.IsNobody(reading, cue)
            || tree[cue].Relation == DependencyRelation.Xcomp && IsDenied(reading, tree.HeadOf(cue));
    }

    static QuotePattern PatternOf(Reading reading, ReportingArc arc) => reading.Tree[arc.Content].Relation switch
    {
        DependencyRelation.Ccomp when reading.Tree.Dependent(arc.Content, DependencyRelation.Mark) >= 0 => QuotePattern.ThatClause,
        DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Advcl => QuotePattern.BareClause,
        DependencyRelation.Xcomp or DependencyRelation.Acl => QuotePattern.Infinitive,
        _ => QuotePattern.Phrase,
    };
}
