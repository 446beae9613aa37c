namespace NerLib.Evaluation;

/// <summary>Precision and recall whose counts are fractions; null where there is nothing to count.</summary>
/// <param name="Precision">Share of what was predicted that is right.</param>
/// <param name="Recall">Share of the gold that was predicted.</param>
public readonly record struct FractionalPrf(double? Precision, double? Recall)
{
    /// <summary>Harmonic mean.</summary>
    public double? F1 => Precision is { } p && Recall is { } r ? p + r == 0 ? 0 : 2 * p * r / (p + r) : null;

    internal static FractionalPrf Of(double hits, double predicted, double recalled, double gold) =>
        new(predicted == 0 ? null : hits / predicted, gold == 0 ? null : recalled / gold);
}

/// <summary>Clusters of mentions against gold ones, summed over documents.</summary>
/// <param name="Mentions">Mentions that both sides have.</param>
/// <param name="Muc">Links (Vilain et al. 1995).</param>
/// <param name="BCubed">Mentions, each by its cluster (Bagga and Baldwin 1998); one that the other side lacks counts as wrong.</param>
/// <param name="CeafE">Clusters, each matched with at most one of the other side (Luo 2005, by entities).</param>
public sealed record CoreferenceScores(Prf Mentions, FractionalPrf Muc, FractionalPrf BCubed, FractionalPrf CeafE)
{
    /// <summary>The mean of the three F1, as the CoNLL tasks rank by it (Pradhan et al. 2012).</summary>
    public double? Mean => (Muc.F1 + BCubed.F1 + CeafE.F1) / 3;
}
