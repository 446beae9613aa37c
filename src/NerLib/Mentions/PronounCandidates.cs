namespace NerLib.Mentions;

/// <summary>The actors that a pronoun may mean, each with the features of the pair. The first is nobody.</summary>
sealed class PronounCandidates
{
    public const int Most = 14;
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
