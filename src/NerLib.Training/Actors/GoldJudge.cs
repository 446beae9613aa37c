using NerLib.Mentions;

namespace NerLib.Training.Actors;

/// <summary>Gives pronouns to whom the gold says, and keeps what it was asked as examples.</summary>
/// <param name="rightOf">For a mention and an actor, null being nobody, whether that is right; null itself for a mention that the gold does not know.</param>
/// <param name="unknown">Judges the pronouns that the gold does not know.</param>
/// <param name="weight">How much each example counts.</param>
/// <param name="examples">Where examples go.</param>
sealed class GoldJudge(Func<int, ActorDraft?, bool?> rightOf, IPronounJudge? unknown, float weight, List<PronounExample> examples) : IPronounJudge
{
    const float MissingWeight = 0.3f;

    public int Choose(int mention, PronounCandidates candidates)
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
        // He and she nearly always mean somebody, who may be described in a way that is not found; it and they often nothing that could act.
        float missing = first < 0 && candidates.Count > 1 && candidates[1] is { IsPerson: true, IsPlural: false } ? MissingWeight : 1;
        examples.Add(new([.. Enumerable.Range(0, candidates.Count).Select(i => candidates.FeaturesOf(i).ToArray())], right, weight * missing));
        return Math.Max(first, 0);
    }
}
