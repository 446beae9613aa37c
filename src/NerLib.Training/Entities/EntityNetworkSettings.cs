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

    /// <summary>For a network that learns from a teacher too: twice the text wants fewer passes, and makes it more to be trusted.</summary>
    public static EntityNetworkSettings OfTaught(int seed) => new() { Seed = seed, Epochs = 4, Share = 0.4f };

    /// <summary>For the teacher: twice as wide as what is shipped, and a layer more.</summary>
    public static EntityNetworkSettings OfTeacher(int seed) => new() { Seed = seed, Width = 128, Layers = 3, Share = 0.8f };
}
