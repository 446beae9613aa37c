using NerLib.Resolution;

namespace NerLib.Training.Actors;

/// <summary>Keeps what it is asked as examples, with the gold's answers, and gives mentions to whom the gold says or to whom a ranker does.</summary>
/// <param name="rightOf">For a mention and an actor, null being nobody, whether that is right; null itself for a mention that the gold does not know.</param>
/// <param name="unknown">Judges the mentions that the gold does not know.</param>
/// <param name="followed">Whose choices stand, be they right or not; null for the gold's.</param>
/// <param name="weightOf">How much a mention counts, if somebody met is right, and if nobody is; 0 leaves it out.</param>
/// <param name="examples">Where examples go.</param>
sealed class GoldRanker(
    Func<int, ActorDraft?, bool?> rightOf, IAntecedentRanker? unknown, IAntecedentRanker? followed, Func<int, (float Somebody, float Nobody)> weightOf,
    List<RankingExample> examples) : IAntecedentRanker
{
    public int Choose(int mention, AntecedentCandidates candidates)
    {
        var right = new bool[candidates.Count];
        for (int i = 0; i < candidates.Count; i++)
        {
            if (rightOf(mention, candidates[i]) is not { } isRight) return unknown?.Choose(mention, candidates) ?? 0;
            right[i] = isRight;
        }
        // Whoever is right may not be among the candidates.
        int first = Array.IndexOf(right, true, 1);
        if (first < 0) right[0] = true;
        var (somebody, nobody) = weightOf(mention);
        float weight = first < 0 ? nobody : somebody;
        if (weight > 0)
            examples.Add(new([.. Enumerable.Range(0, candidates.Count).Select(i => candidates.FeaturesOf(i).ToArray())], right, weight));
        return followed?.Choose(mention, candidates) ?? Math.Max(first, 0);
    }
}
