namespace NerLib.Mentions;

/// <summary>Gives a pronoun to the candidate of the highest score; the earlier of equals.</summary>
sealed class PronounRanker(ActorModel model) : IPronounJudge
{
    public int Choose(int mention, PronounCandidates candidates)
    {
        int best = 0, highest = int.MinValue;
        for (int i = 0; i < candidates.Count; i++)
            if (model.Score(candidates.FeaturesOf(i)) is var score && score > highest) (best, highest) = (i, score);
        return best;
    }
}
