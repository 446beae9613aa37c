using NerLib.Entities;

namespace NerLib.Attribution;

/// <summary>Gives a quote to the candidate of the highest score; the earlier of equals.</summary>
sealed class SpeakerRanker(SpeakerModel model) : ISpeakerJudge
{
    public (int Candidate, float Probability) Choose(int quote, SpeakerCandidates candidates)
    {
        int best = 0;
        float highest = float.NegativeInfinity, all = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            // What all weigh together is counted in the weight of the best so far.
            float score = model.Score(candidates.FeaturesOf(i));
            if (score > highest) (best, highest, all) = (i, score, all * PortableMath.Exp(highest - score) + 1);
            else all += PortableMath.Exp(score - highest);
        }
        return (best, 1 / all);
    }
}
