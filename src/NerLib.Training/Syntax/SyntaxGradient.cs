using NerLib.Syntax;
using NerLib.Syntax.Network;

namespace NerLib.Training.Syntax;

/// <summary>The gradient of a sentence's loss by back-propagation. One for each thread; it keeps its buffers.</summary>
sealed class SyntaxGradient(SyntaxParameters parameters, SyntaxSettings settings, SyntaxVocabulary vocabulary)
{
    readonly Buffer _words = new(), _tags = new();
    readonly Buffer[] _rows = Buffers(settings.Layers + 1), _gates = Buffers(settings.Layers), _cells = Buffers(settings.Layers), _slopes = Buffers(settings.Layers + 1);
    readonly float[][] _masks = [.. Enumerable.Range(0, settings.Layers + 1).Select(_ => new float[settings.Width])];
    readonly List<int[]> _features = [];
    readonly ParserGradient _parser = new(parameters, settings);
    readonly SyntaxNetwork _network = parameters.Network;

    public Gradients Gradients { get; } = new(parameters.All);

    /// <summary>Adds a sentence's gradient.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="explores">Whether the parser may go on from wrong steps.</param>
    /// <param name="random">Decides what is left out, and where the parser goes.</param>
    /// <returns>The loss.</returns>
    public float Add(TrainingSentence sentence, bool explores, Random random)
    {
        int n = sentence.Words.Length, width = settings.Width;
        ReadWords(sentence, random);
        var rows = _rows[0].Of(n * width);
        _network.Words.Apply(_words.Filled, n, rows);
        WordRows.Leak(rows);
        for (int layer = 0; layer < settings.Layers; layer++)
        {
            Drop(_rows[layer].Filled, layer, random);
            var gates = _gates[layer].Of(n * width * RecurrentLayer.Gates);
            _network.Context[layer].GateLayer.Apply(_rows[layer].Filled, n, gates);
            _network.Context[layer].Run(_rows[layer].Filled, n, gates, _cells[layer].Of(n * width), _rows[layer + 1].Of(n * width));
        }
        Drop(_rows[^1].Filled, settings.Layers, random);

        foreach (var slope in _slopes) slope.Of(n * width).Clear();
        float loss = Tags(sentence, n);
        loss += _parser.Add(sentence, _rows[^1].Filled, _slopes[^1].Filled, explores, Gradients, random);

        for (int layer = settings.Layers; layer > 0; layer--)
        {
            Undrop(_slopes[layer].Filled, layer);
            parameters.Context[layer - 1].Backward(
                _rows[layer - 1].Filled, n, _gates[layer - 1].Filled, _cells[layer - 1].Filled, _slopes[layer].Filled, Gradients, _slopes[layer - 1].Filled);
        }
        Undrop(_slopes[0].Filled, 0);
        Words(n);
        return loss;
    }

    void ReadWords(TrainingSentence sentence, Random random)
    {
        int n = sentence.Words.Length, inputs = _network.Words.Inputs;
        var vectors = _words.Of(n * inputs);
        vectors.Clear();
        _features.Clear();
        for (int i = 0; i < n; i++)
        {
            var word = vocabulary[sentence.Words[i]];
            word.Fixed.CopyTo(vectors[(i * inputs)..]);
            bool drops = random.NextSingle() * (settings.WordDropout + word.Count) < settings.WordDropout;
            var features = drops ? word.FeaturesWithoutWord : word.Features;
            _features.Add(features);
            foreach (int row in features) Vectors.Add(parameters.Vectors.Values.AsSpan(row * settings.Learned, settings.Learned), LearnedOf(vectors, i));
        }
    }

    Span<float> LearnedOf(Span<float> vectors, int word) => vectors.Slice(word * _network.Words.Inputs + WordRows.LearnedStart, settings.Learned);

    float Tags(TrainingSentence sentence, int n)
    {
        int outputs = _network.Tags.Outputs;
        var scores = _tags.Of(n * outputs);
        _network.Tags.Apply(_rows[^1].Filled, n, scores);
        float loss = 0;
        for (int i = 0; i < n; i++)
        {
            var row = scores.Slice(i * outputs, outputs);
            loss += Loss.Gradient(row[..vocabulary.Tags.Count], sentence.Tags[i]);
            loss += Loss.Gradient(row.Slice(vocabulary.Tags.Count, SyntaxModel.PartsOfSpeech), (int)sentence.PartsOfSpeech[i]);
            row[(vocabulary.Tags.Count + SyntaxModel.PartsOfSpeech)..].Clear();
        }
        parameters.Tags.Backward(_rows[^1].Filled, n, scores, Gradients, _slopes[^1].Filled);
        return loss;
    }

    void Words(int n)
    {
        var slopes = _slopes[0].Filled;
        WordRows.LeakGradient(_rows[0].Filled, slopes);
        var vectors = _tags.Of(n * _network.Words.Inputs);
        vectors.Clear();
        parameters.Words.Backward(_words.Filled, n, slopes, Gradients, vectors);
        for (int i = 0; i < n; i++)
            foreach (int row in _features[i]) Vectors.Add(LearnedOf(vectors, i), Gradients.Row(parameters.Vectors, row));
    }

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
        for (int row = 0; row < rows.Length; row += mask.Length) Vectors.Multiply(mask, rows.Slice(row, mask.Length));
    }

    static Buffer[] Buffers(int count) => [.. Enumerable.Range(0, count).Select(_ => new Buffer())];
}
