namespace NerLib.Training.Entities;

/// <summary>How the features and the network of a tagger learn, and how they are put together.</summary>
/// <param name="Features">How the features learn.</param>
/// <param name="Network">How the network learns.</param>
sealed record EntityTaggerSettings(CrfSettings Features, EntityNetworkSettings Network)
{
    /// <summary>Features seen less often are left out.</summary>
    public int MinFeatureCount { get; init; } = 2;

    /// <summary>The network was trained to decide alone and so says too much beside the features: a share of it is best.</summary>
    public float NetworkShare { get; init; } = 0.25f;

    /// <summary>For sentences that people marked.</summary>
    public static EntityTaggerSettings OfMarked(CrfSettings features) => new(features, new() { Seed = features.Seed });

    /// <summary>
    /// For about as much news again whose labels a teacher weighs: twice the text wants fewer passes, gives more features than the model
    /// has room for, and makes a network that can be trusted more.
    /// </summary>
    public static EntityTaggerSettings OfTaught(CrfSettings features) =>
        new(features with { Epochs = 5, Averaged = 3 }, new() { Seed = features.Seed, Epochs = 4 }) { MinFeatureCount = 3, NetworkShare = 0.4f };
}
