using NerLib.Encoding;
using NerLib.Numerics;

namespace NerLib.Training.Encoding;

/// <summary>An encoder's part of a sentence's gradient, by back-propagation. One for each thread; it keeps its buffers.</summary>
sealed class EncoderGradient(TrainableEncoder encoder, EncoderSettings settings)
{
    readonly ScratchBuffer _vectors = new(), _vectorSlopes = new();
    readonly ScratchBuffer[] _rows = Buffers(settings.Layers + 1), _gates = Buffers(settings.Layers);
    readonly ScratchBuffer[] _cells = Buffers(settings.Layers), _slopes = Buffers(settings.Layers + 1);
    readonly float[][] _masks = [.. Enumerable.Range(0, settings.Layers + 1).Select(_ => new float[settings.Width])];
    readonly List<int[]> _features = [];
    readonly DenseLayer _words = encoder.Words.Layer;

    /// <summary>The rows of a sentence, good until the next call.</summary>
    public ReadOnlySpan<float> Rows => _rows[^1].Filled;

    /// <summary>The gradient of <see cref="Rows"/>, to be added to before <see cref="Backward"/>.</summary>
    public Span<float> Slopes => _slopes[^1].Filled;

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">Its words' numbers in the vocabulary.</param>
    /// <param name="random">Decides what is left out.</param>
    public void Forward(ReadOnlySpan<int> sentence, Random random)
    {
        int n = sentence.Length, width = settings.Width;
        ReadWords(sentence, random);
        var rows = _rows[0].Of(n * width);
        _words.Apply(_vectors.Filled, n, rows);
        LeakyRectifier.Apply(rows);
        for (int layer = 0; layer < settings.Layers; layer++)
        {
            Drop(_rows[layer].Filled, layer, random);
            var gates = _gates[layer].Of(n * width * RecurrentLayer.Gates);
            encoder.Context[layer].Gates.Layer.Apply(_rows[layer].Filled, n, gates);
            encoder.Context[layer].Layer.Run(_rows[layer].Filled, n, gates, _cells[layer].Of(n * width), _rows[layer + 1].Of(n * width));
        }
        Drop(_rows[^1].Filled, settings.Layers, random);
        foreach (var slope in _slopes) slope.Of(n * width).Clear();
    }

    /// <summary>Adds the gradient of the sentence last read.</summary>
    public void Backward(Gradients gradients)
    {
        int n = _features.Count;
        for (int layer = settings.Layers; layer > 0; layer--)
        {
            Undrop(_slopes[layer].Filled, layer);
            encoder.Context[layer - 1].Backward(
                _rows[layer - 1].Filled, n, _gates[layer - 1].Filled, _cells[layer - 1].Filled, _slopes[layer].Filled, gradients, _slopes[layer - 1].Filled);
        }
        Undrop(_slopes[0].Filled, 0);
        LeakyRectifier.Backward(_rows[0].Filled, _slopes[0].Filled);
        var vectors = _vectorSlopes.Of(n * _words.Inputs);
        vectors.Clear();
        encoder.Words.Backward(_vectors.Filled, n, _slopes[0].Filled, gradients, vectors);
        for (int i = 0; i < n; i++)
            foreach (int row in _features[i]) VectorMath.Add(LearnedOf(vectors, i), gradients.Row(encoder.Vectors, row));
    }

    void ReadWords(ReadOnlySpan<int> sentence, Random random)
    {
        int inputs = _words.Inputs;
        var vectors = _vectors.Of(sentence.Length * inputs);
        vectors.Clear();
        _features.Clear();
        for (int i = 0; i < sentence.Length; i++)
        {
            var word = encoder.Vocabulary[sentence[i]];
            if (!IsLeftOut(settings.VectorDropout)) word.Pretrained.CopyTo(vectors[(i * inputs)..]);
            var features = IsLeftOut(settings.WordDropout) ? word.FeaturesWithoutWord : word.Features;
            _features.Add(features);
            foreach (int row in features) VectorMath.Add(encoder.Vectors.Values.AsSpan(row * settings.Learned, settings.Learned), LearnedOf(vectors, i));

            bool IsLeftOut(float dropout) => dropout > 0 && random.NextSingle() * (dropout + word.Count) < dropout;
        }
    }

    Span<float> LearnedOf(Span<float> vectors, int word) => vectors.Slice(word * _words.Inputs + WordEmbedder.LearnedStart, settings.Learned);

    // The same numbers of all rows are left out, and the others are made larger for it.
    void Drop(Span<float> rows, int layer, Random random)
    {
        var mask = _masks[layer];
        for (int i = 0; i < mask.Length; i++) mask[i] = random.NextSingle() < settings.Dropout ? 0 : 1 / (1 - settings.Dropout);
        Undrop(rows, layer);
    }

    void Undrop(Span<float> rows, int layer)
    {
        var mask = _masks[layer];
        for (int row = 0; row < rows.Length; row += mask.Length) VectorMath.Multiply(mask, rows.Slice(row, mask.Length));
    }

    static ScratchBuffer[] Buffers(int count) => [.. Enumerable.Range(0, count).Select(_ => new ScratchBuffer())];
}
