using System.Runtime.InteropServices;
using NerLib.Languages.English;
using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>
/// Chooses among the candidates of a document those that stand: the most likely first, one for a cue, and of those that claim the same words only
/// one. One may stand inside another if it has its own cue there.
/// </summary>
sealed class ReportSelector
{
    /// <summary>Quotations that may stand around one another.</summary>
    const int MostNested = 4;

    /// <summary>Other candidates of a cue that are looked at, on either side. Bounds the time where a cue has many.</summary>
    const int MostOthers = 8;

    /// <summary>Log odds of what a rule found, where no model judges it; of two cues the one nearer to what it reports is more likely.</summary>
    const float SureRule = 4, Farther = 0.01f;

    readonly IReportJudge? _judge;
    readonly List<Report> _chosen = [];
    readonly List<int> _parents = [], _around = [];
    readonly int[] _innermost, _reportOfCue;
    readonly bool[] _isCue;
    readonly List<TokenRange> _extents = [];
    uint[] _features = [];

    /// <param name="judge">Says which candidates are speech; null to take those that rules and trees are sure of.</param>
    /// <param name="tokens">How many the document has.</param>
    public ReportSelector(IReportJudge? judge, int tokens)
    {
        _judge = judge;
        (_innermost, _reportOfCue, _isCue) = (new int[tokens], new int[tokens], new bool[tokens]);
        Array.Fill(_innermost, -1);
        Array.Fill(_reportOfCue, -1);
    }

    /// <summary>Those chosen, in the order in which they were.</summary>
    public List<Report> Chosen => _chosen;

    /// <summary>Judges the candidates of a unit and chooses among them.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="unit">The unit's tokens.</param>
    /// <param name="candidates">They come to stand in the order of their odds.</param>
    public void Choose(Reading reading, TokenRange unit, List<Report> candidates)
    {
        Judge(reading, unit, candidates);
        candidates.Sort(static (a, b) => a.LogOdds != b.LogOdds ? b.LogOdds.CompareTo(a.LogOdds) : ByCue(a, b));
        foreach (var report in candidates)
        {
            if (report.LogOdds <= 0) break;
            if (_judge is not null) report.Content[^1] = BestExtent(reading, report, unit, _judge);
            TryAdd(report);
        }
    }

    /// <summary>Chooses among those that are no speech, by what the trees tell of them: the likeliest first, where no speech claims the words.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="unit">The unit's tokens.</param>
    /// <param name="candidates">What <see cref="Choose"/> left; they come to stand in another order.</param>
    /// <param name="acts">What is taken.</param>
    public void ChooseOthers(Reading reading, TokenRange unit, List<Report> candidates, QuoteActs acts)
    {
        candidates.Sort(static (a, b) => a.ArcLogOdds != b.ArcLogOdds ? b.ArcLogOdds.CompareTo(a.ArcLogOdds) : ByCue(a, b));
        foreach (var report in candidates)
        {
            if (report.ArcLogOdds <= -ArcReports.Preferred) break;
            if (report.Origin != ReportOrigin.Arc || report.Cue!.Value.Start is var cue && _reportOfCue[cue] >= 0) continue;
            if (Attitudes.Of(reading.Word(cue)) is not { } act || !acts.HasFlag((QuoteActs)(1 << (int)act))) continue;
            report.Act = act;
            report.Confidence = PortableMath.Sigmoid(report.ArcLogOdds);
            if (_judge is not null) report.Content[^1] = BestExtent(reading, report, unit, _judge);
            TryAdd(report);
        }
    }

    void Judge(Reading reading, TokenRange unit, List<Report> candidates)
    {
        Span<uint> features = stackalloc uint[ReportFeatures.Most];
        Compare(candidates);
        foreach (var report in candidates)
        {
            if (_judge is null) report.LogOdds = report.Origin == ReportOrigin.Arc ? report.ArcLogOdds + ArcReports.Preferred : OfRule(report);
            else
            {
                report.LogOdds = _judge.LogOdds(report, reading, unit, features[..ReportFeatures.Extract(reading, report, unit, features)]);
                report.Confidence = PortableMath.Sigmoid(report.LogOdds);
            }
            if (report.LogOdds > 0) _isCue[report.Cue!.Value.Start] = true;
        }
        PreferRules(candidates);
    }

    static float OfRule(Report report) =>
        SureRule + report.Confidence - Farther * Math.Clamp(report.Content[0].Start - report.Cue!.Value.End, 0, 1 / Farther);

    /// <summary>Where a rule and a tree find the same, the rule stands, as likely as either: it knows better who speaks.</summary>
    static void PreferRules(List<Report> candidates)
    {
        const uint sameByRule = 1u << ((int)ReportOrigin.Rule * 2 + 1);
        Report? rule = null;
        // In the order of their cues, rules first.
        foreach (var report in candidates)
            if (report.Origin == ReportOrigin.Rule) rule = report;
            else if ((report.Others & sameByRule) != 0 && rule!.Cue == report.Cue)
            {
                if (report.LogOdds > rule.LogOdds) (rule.LogOdds, rule.Confidence) = (report.LogOdds, report.Confidence);
                report.LogOdds = float.NegativeInfinity;
            }
    }

    /// <summary>Notes for each candidate by what else its cue was found, and whether with about the same words.</summary>
    static void Compare(List<Report> candidates)
    {
        candidates.Sort(ByCue);
        for (int i = 0; i < candidates.Count; i++)
            for (int other = Math.Max(0, i - MostOthers); other < Math.Min(candidates.Count, i + MostOthers); other++)
            {
                if (other == i || candidates[other].Cue!.Value.Start != candidates[i].Cue!.Value.Start) continue;
                var (a, b) = (candidates[i].Content[^1], candidates[other].Content[^1]);
                int shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
                bool isSame = 2 * shared >= a.Length + b.Length - shared;
                candidates[i].Others |= 1u << ((int)candidates[other].Origin * 2 + (isSame ? 1 : 0));
            }
    }

    static int ByCue(Report a, Report b)
    {
        int order = a.Cue!.Value.Start.CompareTo(b.Cue!.Value.Start);
        if (order == 0) order = a.Origin.CompareTo(b.Origin);
        if (order == 0) order = a.Content[0].Start.CompareTo(b.Content[0].Start);
        return order != 0 ? order : a.Content[^1].End.CompareTo(b.Content[^1].End);
    }

    TokenRange BestExtent(Reading reading, Report report, TokenRange unit, IReportJudge judge)
    {
        ContentExtents.List(reading, report, unit, _extents);
        if (_extents.Count == 1) return _extents[0];
        int length = _extents.Count * ExtentFeatures.Count;
        if (_features.Length < length) _features = new uint[length];
        for (int i = 0; i < _extents.Count; i++)
            ExtentFeatures.Extract(reading, report, _extents[i], unit, _isCue, _features.AsSpan(i * ExtentFeatures.Count, ExtentFeatures.Count));
        return _extents[judge.BestExtent(report, CollectionsMarshal.AsSpan(_extents), reading, _features.AsSpan(0, length))];
    }

    /// <summary>Chooses a candidate, unless one chosen before is against it.</summary>
    public bool TryAdd(Report report)
    {
        if (report.Cue is { } cue && _reportOfCue[cue.Start] >= 0) return false;
        _around.Clear();
        foreach (var part in report.Content)
            for (int i = part.Start; i < part.End; i++)
                for (int other = _innermost[i]; other >= 0 && !_around.Contains(other); other = _parents[other]) _around.Add(other);
        if (_around.Count > 0 && !_around.TrueForAll(other => MayStandTogether(report, _chosen[other]))) return false;
        int index = _chosen.Count, parent = -1;
        foreach (int other in _around)
            if (Contains(_chosen[other], report) && (parent < 0 || Contains(_chosen[parent], _chosen[other]))) parent = other;
        if (DepthOf(parent) >= MostNested) return false;
        foreach (int other in _around)
            if (_parents[other] == parent && other != parent) _parents[other] = index;
        _chosen.Add(report);
        _parents.Add(parent);
        foreach (var part in report.Content)
            for (int i = part.Start; i < part.End; i++)
                if (_innermost[i] == parent) _innermost[i] = index;
        if (report.Cue is { } own)
            for (int i = own.Start; i < own.End; i++) _reportOfCue[i] = index;
        return true;
    }

    int DepthOf(int report)
    {
        int depth = 0;
        for (; report >= 0; report = _parents[report]) depth++;
        return depth;
    }

    /// <summary>Whether one is inside the other with its own cue.</summary>
    static bool MayStandTogether(Report a, Report b) =>
        Contains(a, b) && HasCueInside(b, a) || Contains(b, a) && HasCueInside(a, b);

    static bool HasCueInside(Report inner, Report outer) =>
        inner.Cue is { } cue && outer.Content.Exists(part => part.Start <= cue.Start && cue.End <= part.End);

    /// <summary>Whether all words of one are words of the other, and not the same.</summary>
    static bool Contains(Report outer, Report inner) =>
        inner.Content.TrueForAll(part => outer.Content.Exists(around => around.Start <= part.Start && part.End <= around.End))
        && Length(inner) < Length(outer);

    static int Length(Report report)
    {
        int length = 0;
        foreach (var part in report.Content) length += part.Length;
        return length;
    }
}
