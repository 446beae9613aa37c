using NerLib.Encoding;

namespace NerLib.Training.Encoding;

/// <summary>An encoder that learns: the vectors of words' features and the layers after them.</summary>
sealed class TrainableEncoder
{
    /// <param name="parameters">Where its numbers stand.</param>
    /// <param name="settings">Its sizes.</param>
    /// <param name="vocabulary">The words and features that it learns of.</param>
    public TrainableEncoder(NetworkParameters parameters, EncoderSettings settings, WordVocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        Vectors = parameters.Random(vocabulary.Features.Count * settings.Learned, 0.1f, settings.Learned);
        Words = parameters.Dense(WordEmbedder.LearnedStart + settings.Learned, settings.Width);
        Context = [.. Enumerable.Range(0, settings.Layers).Select(_ => parameters.Recurrent(settings.Width))];
    }

    public WordVocabulary Vocabulary { get; }

    /// <summary>Learned vectors of words' features, row by row.</summary>
    public Parameter Vectors { get; }

    public TrainableDense Words { get; }

    public IReadOnlyList<TrainableRecurrent> Context { get; }

    /// <summary>Its numbers: the learned vectors, the layer of words, and then one layer of context after the other.</summary>
    public IEnumerable<float[]> Numbers =>
    [
        Vectors.Values, Words.Layer.Weights, Words.Layer.Bias,
        .. Context.SelectMany(layer => (float[][])[layer.Gates.Layer.Weights, layer.Gates.Layer.Bias, layer.Layer.Memory]),
    ];

    /// <summary>Begins with what another knows that has the same features and sizes. Layers of context that the other lacks stay as they are.</summary>
    public void CopyFrom(PretrainedEncoder other)
    {
        foreach (var (from, to) in other.Numbers.Zip(Numbers)) from.CopyTo(to, 0);
        foreach (var layer in Context) layer.Gates.Refresh();
        Words.Refresh();
    }

    /// <summary>The layers as a model holds them.</summary>
    public EncoderLayers Rounded() =>
        new(Words.Layer.Rounded(), [.. Context.Select(layer => new ContextLayer(layer.Gates.Layer.Rounded(), layer.Layer))]);

    /// <summary>The learned vectors as a model's section holds them.</summary>
    public byte[] WriteVectors() => WordVectors.Write([.. Vocabulary.Features], Vectors.Values);
}
