namespace NerLib.Training.Syntax;

/// <summary>How the tagger and parser are trained, and how large they are.</summary>
sealed record SyntaxSettings
{
    /// <summary>How often each sentence is learned from in an epoch.</summary>
    public int Passes { get; init; } = 3;

    /// <summary>What its losses weigh for the encoder, against those of other tasks.</summary>
    public float Weight { get; init; } = 0.5f;

    /// <summary>How often the parser goes on from its own step and not from the best one, after the first epoch.</summary>
    public float Exploration { get; init; } = 0.9f;

    /// <summary>Units of the parser's hidden layer, a multiple of 16.</summary>
    public int Hidden { get; init; } = 64;

    /// <summary>Units of the labeller's hidden layer, a multiple of 16.</summary>
    public int LabelHidden { get; init; } = 64;
}
