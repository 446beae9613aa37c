using NerLib.Training.Encoding;

namespace NerLib.Training.Entities;

/// <summary>How an <see cref="EntityNetworkTrainer"/> learns.</summary>
sealed record EntityNetworkSettings : EncoderSettings
{
    public EntityNetworkSettings() => (Dropout, WordDropout, VectorDropout, Learned, Width, Layers) = (0.1f, 0.5f, 0.5f, 64, 64, 2);

    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 6;

    /// <summary>Sentences whose gradients make one step.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>Length of the first steps; it falls to nothing, in a line.</summary>
    public float Rate { get; init; } = 2e-3f;

    /// <summary>What its scores count beside those of the features: it is trained to decide alone and so says too much.</summary>
    public float Share { get; init; } = 0.25f;

    /// <summary>For a network whose encoder has learned before: twice as wide, in short steps.</summary>
    /// <param name="before">What it knows before.</param>
    /// <param name="seed">Seed of everything random.</param>
    public static EntityNetworkSettings OfPretrained(PretrainedEncoder before, int seed) =>
        new() { Seed = seed, Learned = before.Learned, Width = before.Width, Layers = 3, WordDropout = 0, Rate = 1e-3f, Share = 0.4f };
}
