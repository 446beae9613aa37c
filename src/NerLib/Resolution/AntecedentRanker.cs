using NerLib.Mentions;

namespace NerLib.Resolution;

/// <summary>Gives a mention to the candidate of the highest score; the earlier of equals.</summary>
sealed class AntecedentRanker(ActorModel model) : IAntecedentRanker
{
    public int Choose(int mention, AntecedentCandidates candidates)
    {
        if (candidates.Certain is { } certain) return certain;
        int first = candidates.IsSomebody ? 1 : 0, best = first, highest = int.MinValue;
        for (int i = first; i < candidates.Count; i++)
            if (model.Score(candidates.FeaturesOf(i)) is var score && score > highest) (best, highest) = (i, score);
        return best;
    }
}

/// <summary>Says whom a mention means.</summary>
interface IAntecedentRanker
{
    /// <param name="mention">Index of the mention.</param>
    /// <param name="candidates">Whom it may mean; at least nobody met before.</param>
    /// <returns>The index of a candidate.</returns>
    int Choose(int mention, AntecedentCandidates candidates);
}

/// <summary>The actors that a mention may mean, each with the features of the pair. The first is nobody met before.</summary>
sealed class AntecedentCandidates
{
    /// <summary>Nobody, those met last, those ahead, those called or named so, by rule or most often named.</summary>
    public const int Most = 1 + RecentActors.Most + MentionResolver.MostAhead + 2 * MentionResolver.MostCalledSo + 1 + MentionResolver.TypesNamed;
    const int MostFeatures = 80;

    readonly ActorDraft?[] _actors = new ActorDraft?[Most];
    readonly uint[] _features = new uint[Most * MostFeatures];
    readonly int[] _counts = new int[Most];

    public int Count { get; private set; }

    /// <summary>Whether the mention cannot mean nobody, as <c>it</c> in <c>it said</c>.</summary>
    public bool IsSomebody { get; set; }

    /// <summary>The index of whom a rule that is more often right takes; null if there is none.</summary>
    public int? Certain { get; private set; }

    /// <summary>Notes whom a rule takes, if it is a candidate.</summary>
    public void MakeCertain(ActorDraft? actor)
    {
        if (actor is not null && Array.IndexOf(_actors, actor, 0, Count) is >= 0 and var index) Certain = index;
    }

    public ActorDraft? this[int candidate] => _actors[candidate];

    public ReadOnlySpan<uint> FeaturesOf(int candidate) => _features.AsSpan(candidate * MostFeatures, _counts[candidate]);

    public void Clear() => (Count, IsSomebody, Certain) = (0, false, null);

    public bool Contains(ActorDraft actor) => Array.IndexOf(_actors, actor, 0, Count) >= 0;

    public FeatureList Add(ActorDraft? actor)
    {
        _actors[Count] = actor;
        _counts[Count] = 0;
        return new(this, Count++);
    }

    /// <summary>Takes the features of one candidate.</summary>
    public readonly struct FeatureList(AntecedentCandidates owner, int candidate)
    {
        public void Add(uint feature) => owner._features[candidate * MostFeatures + owner._counts[candidate]++] = feature;
    }
}
