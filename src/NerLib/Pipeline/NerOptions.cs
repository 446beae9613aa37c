namespace NerLib;

/// <summary>What a pipeline does; change it with <c>with</c>. Checked when the pipeline is built.</summary>
public sealed record NerOptions
{
    /// <summary>The layers to make. Default: all.</summary>
    public Layers Layers { get; init; } = Layers.All;

    /// <summary>Longest text accepted, in UTF-16 units. Default: 100 million. A longer one throws <see cref="ArgumentException"/>; it is never cut.</summary>
    public int MaxTextLength { get; init; } = 100_000_000;

    /// <summary>Quotes with less confidence are left out. From 0 to 1; default 0: none is.</summary>
    public float MinConfidence { get; init; }

    /// <summary>Replaces the region stage; null for the built-in one.</summary>
    public IAnnotator<Region>? RegionFinder { get; init; }

    /// <summary>Replaces the tokenizer; null for the built-in one.</summary>
    public IAnnotator<Token>? Tokenizer { get; init; }

    /// <summary>Replaces the sentence splitter; null for the built-in one.</summary>
    public IAnnotator<Sentence>? SentenceSplitter { get; init; }

    /// <summary>Replaces the entity tagger and its rules; null for the built-in ones.</summary>
    public IAnnotator<Entity>? EntityTagger { get; init; }

    internal NerOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxTextLength);
        ArgumentOutOfRangeException.ThrowIfNegative(MinConfidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MinConfidence, 1f);
        return this;
    }
}
