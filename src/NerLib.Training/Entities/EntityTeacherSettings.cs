namespace NerLib.Training.Entities;

/// <summary>How an <see cref="EntityTeacher"/> is made and what it reads.</summary>
/// <param name="Seed">Seed of everything random.</param>
sealed record EntityTeacherSettings(int Seed)
{
    /// <summary>Its network: twice as wide as the one that is shipped, and a layer more.</summary>
    public EntityNetworkSettings Network { get; init; } = new() { Seed = Seed, Width = 128, Layers = 3 };

    /// <summary>What the network's scores count beside those of the features.</summary>
    public float NetworkShare { get; init; } = 0.8f;

    /// <summary>Its scores are multiplied by this: features and network were each trained to decide alone, and are too sure together.</summary>
    public float Sureness { get; init; } = 0.75f;

}
