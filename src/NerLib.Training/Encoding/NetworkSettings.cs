namespace NerLib.Training.Encoding;

/// <summary>How a <see cref="NetworkTrainer"/> learns.</summary>
sealed record NetworkSettings
{
    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 8;

    /// <summary>Sentences whose gradients make one step.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>Length of the first steps; it falls to nothing, in a line.</summary>
    public float Rate { get; init; } = 1e-3f;
}
