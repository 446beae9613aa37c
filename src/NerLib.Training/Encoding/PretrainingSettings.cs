namespace NerLib.Training.Encoding;

/// <summary>How an <see cref="EncoderPretrainer"/> learns.</summary>
sealed record PretrainingSettings
{
    public EncoderSettings Encoder { get; init; } = new() { Layers = 2, Learned = 64, Width = 128, Dropout = 0.05f, VectorDropout = 5, WordDropout = 0 };

    public int Seed { get; init; } = 1;

    /// <summary>Words told apart.</summary>
    public int Words { get; init; } = 20_000;

    /// <summary>Shapes of other words told apart.</summary>
    public int Shapes { get; init; } = 60;

    /// <summary>Words drawn for a sentence, among which the right one must be found; a multiple of 16.</summary>
    public int Drawn { get; init; } = 192;

    /// <summary>Sentences whose gradients make one step.</summary>
    public int Batch { get; init; } = 48;

    /// <summary>Length of the first steps; it falls to nothing, in a line.</summary>
    public float Rate { get; init; } = 3e-3f;

    /// <summary>Words that have a feature whose vector is learned, of a million.</summary>
    public int LeastUses { get; init; } = 3;
}
