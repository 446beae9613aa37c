using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>Says how likely a candidate is what somebody is reported to have said or written.</summary>
interface IReportJudge
{
    /// <param name="report">The candidate.</param>
    /// <param name="reading">The document.</param>
    /// <param name="unit">The tokens of the unit it stands in.</param>
    /// <param name="features">What speaks for and against.</param>
    /// <returns>Log odds; what is not above 0 is no quotation.</returns>
    float LogOdds(Report report, Reading reading, TokenRange unit, ReadOnlySpan<uint> features);

    /// <summary>Chooses where what a candidate reports begins and ends.</summary>
    /// <param name="report">The candidate.</param>
    /// <param name="extents">What may stand in place of its last part; at least one.</param>
    /// <param name="reading">The document.</param>
    /// <param name="features">Of each, <see cref="ExtentFeatures.Count"/> one after another.</param>
    /// <returns>The index of the best.</returns>
    int BestExtent(Report report, ReadOnlySpan<TokenRange> extents, Reading reading, ReadOnlySpan<uint> features);
}

/// <summary>Judges by a learned model.</summary>
sealed class ReportClassifier(LogisticModel reports, LogisticModel extentRanker) : IReportJudge
{
    /// <summary>Added to the model's log odds: where F1 is best, as many quotations are missed as are found too much.</summary>
    const float Preferred = 0.3f;

    /// <summary>That of a model; null if it has none.</summary>
    public static ReportClassifier? Of(NerModel model) =>
        model.Section(ModelFormat.Reports) is { } reports && model.Section(ModelFormat.Extents) is { } extents
            ? new(LogisticSection.Read(reports.Span, "reports"), LogisticSection.Read(extents.Span, "extents")) : null;

    public float LogOdds(Report report, Reading reading, TokenRange unit, ReadOnlySpan<uint> features) => reports.LogOdds(features) + Preferred;

    public int BestExtent(Report report, ReadOnlySpan<TokenRange> extents, Reading reading, ReadOnlySpan<uint> features)
    {
        var (best, highest) = (0, float.NegativeInfinity);
        for (int i = 0; i < extents.Length; i++)
            if (extentRanker.LogOdds(features.Slice(i * ExtentFeatures.Count, ExtentFeatures.Count)) is var score && score > highest)
                (best, highest) = (i, score);
        return best;
    }
}
