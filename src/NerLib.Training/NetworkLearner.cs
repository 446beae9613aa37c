using NerLib.Encoding;
using NerLib.Entities.Tagging;
using NerLib.Evaluation.Corpora;
using NerLib.Numerics;
using NerLib.Training.Encoding;
using NerLib.Training.Entities;
using NerLib.Training.Syntax;

namespace NerLib.Training;

/// <summary>The sections of what is learned on an encoder.</summary>
/// <param name="Encoder">The encoder.</param>
/// <param name="Entities">The network of names.</param>
/// <param name="Syntax">The tagger and parser; null where no treebank was given.</param>
sealed record NetworkSections(byte[] Encoder, byte[] Entities, byte[]? Syntax);

/// <summary>Trains one encoder for names, tags and trees together.</summary>
/// <param name="vectors">The model's word vectors.</param>
/// <param name="before">What the encoder knows before; null for nothing.</param>
/// <param name="treebank">Sentences with tags and trees; none to learn names alone.</param>
/// <param name="seed">Seed of everything random.</param>
/// <param name="log">Told of progress.</param>
sealed class NetworkLearner(
    PretrainedVectors vectors, PretrainedEncoder? before, IReadOnlyList<TreebankSentence> treebank, int seed, Action<string> log)
{
    /// <summary>Affixes and shapes that occur less often have no learned vectors, where the encoder knows nothing before.</summary>
    const int LeastUses = 8;

    public PretrainedVectors Vectors { get; } = vectors;

    public EncoderSettings Encoder { get; init; } =
        before is null ? new() : new() { Width = before.Layers.Width };

    public SyntaxSettings Syntax { get; init; } = new();

    public NetworkSettings Settings { get; init; } = new() { Seed = seed };

    /// <summary>What was learned.</summary>
    /// <param name="Encoder">The encoder's section.</param>
    /// <param name="Output">From rows to scores of labels.</param>
    /// <param name="Steps">Weights of one label after another: previous × <see cref="LabelSet.Count"/> + label.</param>
    /// <param name="Syntax">The section of tags and trees; null where no treebank was given.</param>
    public sealed record Result(byte[] Encoder, DenseLayer Output, float[] Steps, byte[]? Syntax);

    /// <param name="labels">The labels of names.</param>
    /// <param name="sentences">Words, and the labels that each may have.</param>
    public Result Learn(LabelSet labels, IReadOnlyList<(IReadOnlyList<string> Words, ulong[] Allowed)> sentences)
    {
        log("the networks");
        var words = WordVocabulary.Count(sentences.SelectMany(sentence => sentence.Words).Concat(treebank.SelectMany(sentence => sentence.Words)));
        var vocabulary = new WordVocabulary(words, Vectors, before?.Features ?? WordVocabulary.FrequentFeatures(words, LeastUses));
        var parameters = new NetworkParameters(seed);
        var encoder = new TrainableEncoder(parameters, Encoder, vocabulary);
        if (before is not null) encoder.CopyFrom(before);
        var entities = new EntityTask(parameters, Encoder.Width, labels, sentences, vocabulary);
        var syntax = treebank.Count == 0 ? null : new SyntaxTask(parameters, Encoder.Width, treebank, vocabulary, Syntax);
        log($"{sentences.Count} sentences with names, {treebank.Count} with trees, {vocabulary.Features.Count} learned vectors");
        new NetworkTrainer(parameters, encoder, syntax is null ? [entities] : [entities, syntax], Encoder, Settings, log).Train();
        return new(encoder.Section(), entities.Output, entities.Steps, syntax?.Section());
    }
}
