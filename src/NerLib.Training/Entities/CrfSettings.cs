namespace NerLib.Training.Entities;

/// <summary>How a <see cref="CrfTrainer"/> learns.</summary>
sealed record CrfSettings
{
    /// <summary>Passes over the data.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>The last passes whose weights are averaged.</summary>
    public int Averaged { get; init; } = 4;

    /// <summary>Taggers whose weights are averaged.</summary>
    public int Runs { get; init; } = 3;

    public float LearningRate { get; init; } = 0.08f;

    /// <summary>Strength of the L2 penalty, per update of a weight.</summary>
    public float Penalty { get; init; } = 2e-4f;

    /// <summary>
    /// Share of a token's features that are left out, others at each pass, so that the weights of rare words do not crowd out those of
    /// contexts and shapes (Sutton, Sindelar and McCallum 2006, "Reducing Weight Undertraining in Structured Discriminative Learning").
    /// </summary>
    public float Dropout { get; init; } = 0.5f;

    /// <summary>Sentences whose gradients are taken with the same weights.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>Into how many parts the documents are divided so that a first look at each can be learned from; 0 for no second look.</summary>
    public int Parts { get; init; } = 5;

    public int Seed { get; init; } = 1;

    /// <summary>Features all of whose quantised weights are at most this are left out of the model.</summary>
    public int Pruned { get; init; } = 2;
}
