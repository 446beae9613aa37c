namespace NerLib.Training;

/// <summary>What to train a model of the user's own on.</summary>
public sealed record OwnTraining
{
    /// <summary>Files of tagged entities: <c>.jsonl</c>, or one token and tag a line.</summary>
    public required IReadOnlyList<string> Corpora { get; init; }

    /// <summary>From a type of the corpora to the model's name for it; other types are not learned. Null for all, as they are.</summary>
    public IReadOnlyDictionary<string, string>? Types { get; init; }

    /// <summary>Gives word classes, a gazetteer and the sentence splitter. Default: none of them.</summary>
    public NerModel Base { get; init; } = NerModel.Empty;

    /// <summary>A folder from which to make the word classes and the gazetteer instead; null for those of <see cref="Base"/>.</summary>
    public string? Lexicon { get; init; }

    /// <summary>What the model is called.</summary>
    public required string Name { get; init; }

    /// <summary>Seed of everything random.</summary>
    public int Seed { get; init; } = 1;
}
