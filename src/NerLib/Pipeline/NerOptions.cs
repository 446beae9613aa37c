namespace NerLib;

/// <summary>What a pipeline does; change it with <c>with</c>. Checked when the pipeline is built.</summary>
public sealed record NerOptions
{
    /// <summary>The layers to make. Default: all but the syntax of sentences in which no later stage needs it.</summary>
    public Layers Layers { get; init; } = Layers.Quotes;

    /// <summary>Longest text accepted, in UTF-16 units. Default: 100 million. A longer one throws <see cref="ArgumentException"/>; it is never cut.</summary>
    public int MaxTextLength { get; init; } = 100_000_000;

    /// <summary>Quotes with less confidence are left out. From 0 to 1; default 0: none is.</summary>
    public float MinConfidence { get; init; }

    /// <summary>
    /// What reports are taken for quotes. Default: speech, what somebody is reported to have said or written. With thoughts and plans every sentence gets
    /// a tree, and quotes say which of them they are (<see cref="Quote.Act"/>); what is speech may then come out a little otherwise, since more is known of
    /// the sentences around it. Without the model's section of cues there are no thoughts and plans.
    /// </summary>
    public QuoteActs Acts { get; init; } = QuoteActs.Speech;

    /// <summary>Replaces the region stage; null for the built-in one.</summary>
    public IAnnotator<Region>? RegionFinder { get; init; }

    /// <summary>Replaces the tokenizer; null for the built-in one.</summary>
    public IAnnotator<Token>? Tokenizer { get; init; }

    /// <summary>Replaces the sentence splitter; null for the built-in one.</summary>
    public IAnnotator<Sentence>? SentenceSplitter { get; init; }

    /// <summary>Replaces the entity tagger and its rules; null for the built-in ones.</summary>
    public IAnnotator<Entity>? EntityTagger { get; init; }

    /// <summary>
    /// The user's own names. Where two lists find different names in the same words, the earlier list wins. Default: none.
    /// They also stand over or under a tagger given in <see cref="EntityTagger"/>.
    /// </summary>
    public IReadOnlyList<NameList> Names { get; init; } = [];

    /// <summary>The user's own expressions, in the order in which they win; <see cref="Names"/> of the same priority win over them. Default: none.</summary>
    public IReadOnlyList<NamePattern> Patterns { get; init; } = [];

    /// <summary>
    /// The user's own finders of quotations; what they find stands before what the library finds, the earlier extractor's first. Default: none.
    /// </summary>
    public IReadOnlyList<IQuoteExtractor> QuoteExtractors { get; init; } = [];

    /// <summary>
    /// Called after each text that was annotated, on the thread that did it, from several threads at once. What it throws reaches the caller.
    /// Default: none, and then nothing is measured.
    /// </summary>
    public Action<AnnotationReport>? Annotated { get; init; }

    internal NerOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxTextLength);
        ArgumentOutOfRangeException.ThrowIfNegative(MinConfidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MinConfidence, 1f);
        if (!Acts.HasFlag(QuoteActs.Speech) || (Acts & ~QuoteActs.All) != 0)
            throw new ArgumentException($"NerOptions.Acts is {Acts}; expected {QuoteActs.Speech} with or without {QuoteActs.Thought} and {QuoteActs.Plan}.");
        ArgumentNullException.ThrowIfNull(Names);
        ArgumentNullException.ThrowIfNull(Patterns);
        ArgumentNullException.ThrowIfNull(QuoteExtractors);
        if (QuoteExtractors.Contains(null)) throw new ArgumentException("NerOptions.QuoteExtractors has a null; leave it out.");
        if (Names.Contains(null) || Patterns.Contains(null)) throw new ArgumentException("NerOptions.Names or NerOptions.Patterns has a null; leave it out.");
        return this;
    }
}
