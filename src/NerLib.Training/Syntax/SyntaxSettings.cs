using NerLib.Training.Encoding;

namespace NerLib.Training.Syntax;

/// <summary>How the tagger and parser are trained, and how large they are.</summary>
sealed record SyntaxSettings : EncoderSettings
{
    /// <summary>Two layers read as well as three where there is much to learn from, at two thirds of the cost.</summary>
    public SyntaxSettings() => (Dropout, Layers) = (0.12f, 2);

    /// <summary>A model that need not be fast, from treebanks alone.</summary>
    public static SyntaxSettings Teacher { get; } = new() { Epochs = 15, Dropout = 0.2f, Layers = 3, Hidden = 96, LabelHidden = 96 };

    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 40;

    /// <summary>The last epochs, which learn from treebanks only.</summary>
    public int LastEpochs { get; init; } = 6;

    /// <summary>About how many of the sentences that a model has analysed an epoch learns from.</summary>
    public int SilverSentences { get; init; } = 30_000;

    /// <summary>Sentences whose gradients make one step.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>Length of the first steps; it falls to nothing, in a line.</summary>
    public float Rate { get; init; } = 2e-3f;

    /// <summary>How often the parser goes on from its own step and not from the best one, after the first epoch.</summary>
    public float Exploration { get; init; } = 0.9f;

    /// <summary>Units of the parser's hidden layer, a multiple of 16.</summary>
    public int Hidden { get; init; } = 64;

    /// <summary>Units of the labeller's hidden layer, a multiple of 16.</summary>
    public int LabelHidden { get; init; } = 64;
}
