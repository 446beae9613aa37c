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

/// <summary>Says whom a pronoun means.</summary>
interface IPronounJudge
{
    /// <param name="mention">Index of the pronoun's mention.</param>
    /// <param name="candidates">Whom it may mean; at least nobody.</param>
    /// <returns>The index of a candidate.</returns>
    int Choose(int mention, PronounCandidates candidates);
}

/// <summary>The actors that a pronoun may mean, each with the features of the pair. The first is nobody.</summary>
sealed class PronounCandidates
{
    /// <summary>Nobody, those met last, those ahead.</summary>
    public const int Most = 1 + RecentActors.Most + PronounWalk.MostAhead;
    const int MostFeatures = 64;

    readonly ActorDraft?[] _actors = new ActorDraft?[Most];
    readonly uint[] _features = new uint[Most * MostFeatures];
    readonly int[] _counts = new int[Most];

    public int Count { get; private set; }

    public ActorDraft? this[int candidate] => _actors[candidate];

    public ReadOnlySpan<uint> FeaturesOf(int candidate) => _features.AsSpan(candidate * MostFeatures, _counts[candidate]);

    public void Clear() => Count = 0;

    public FeatureList Add(ActorDraft? actor)
    {
        _actors[Count] = actor;
        _counts[Count] = 0;
        return new(this, Count++);
    }

    /// <summary>Takes the features of one candidate.</summary>
    public readonly struct FeatureList(PronounCandidates owner, int candidate)
    {
        public void Add(uint feature) => owner._features[candidate * MostFeatures + owner._counts[candidate]++] = feature;
    }
}
