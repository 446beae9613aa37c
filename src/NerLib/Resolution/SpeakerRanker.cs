using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Resolution;

/// <summary>Gives a quote to the candidate of the highest score; the earlier of equals.</summary>
/// <param name="trees">Each says how well a candidate fits a quote; the difference of two sums is the logarithm of how much likelier one is.</param>
sealed class SpeakerRanker(BoostedTrees trees) : ISpeakerJudge
{
    /// <summary>That of a model; null if it has none.</summary>
    public static SpeakerRanker? Of(NerModel model) => model.Section(ModelFormat.Speakers) is { } section ? new(ReadTrees(section.Span)) : null;

    /// <summary>The trees of a model's section of speakers.</summary>
    public static BoostedTrees ReadTrees(ReadOnlySpan<byte> section) =>
        BoostedTreesSection.Read(section, ModelFormat.Speakers, "speakers", SpeakerFeatures.Count);

    public (int Candidate, float Probability) Choose(int quote, SpeakerCandidates candidates)
    {
        int best = 0;
        float highest = float.NegativeInfinity, all = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            // What all weigh together is counted in the weight of the best so far.
            float score = trees.Score(candidates.FeaturesOf(i));
            if (score > highest) (best, highest, all) = (i, score, all * PortableMath.Exp(highest - score) + 1);
            else all += PortableMath.Exp(score - highest);
        }
        return (best, 1 / all);
    }
}

/// <summary>Says who speaks a quote whose speaker is not named beside it.</summary>
interface ISpeakerJudge
{
    /// <param name="quote">Index of the quote.</param>
    /// <param name="candidates">Who may speak; at least one.</param>
    /// <returns>The index of a candidate, and how likely it is.</returns>
    (int Candidate, float Probability) Choose(int quote, SpeakerCandidates candidates);
}
