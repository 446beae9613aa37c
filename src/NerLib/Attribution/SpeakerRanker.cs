using NerLib.Entities;
using NerLib.Models;

namespace NerLib.Attribution;

/// <summary>Gives a quote without cue to the candidate of the highest score; the earlier of equals.</summary>
sealed class SpeakerRanker(LogisticModel model) : ISpeakerJudge
{
    public (int Candidate, float Probability) Choose(int quote, SpeakerCandidates candidates)
    {
        int best = 0;
        float highest = float.NegativeInfinity, all = 0;
        for (int i = 0; i < candidates.Count; i++)
            if (model.LogOdds(candidates.FeaturesOf(i)) is var score && score > highest) (best, highest) = (i, score);
        for (int i = 0; i < candidates.Count; i++) all += PortableMath.Exp(model.LogOdds(candidates.FeaturesOf(i)) - highest);
        return (best, 1 / all);
    }
}
