using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Training.Encoding;

/// <summary>The gradient of a sentence's loss as a language model. One for each thread; it keeps its buffers.</summary>
/// <param name="encoder">The encoder.</param>
/// <param name="output">For each target a row: weights for half a row of the encoder, a bias, and padding.</param>
/// <param name="targets">The words that are told apart.</param>
/// <param name="settings">How to learn.</param>
/// <param name="gradients">Added to.</param>
sealed class LanguageModelGradient(
    TrainableEncoder encoder, Parameter output, WordTargets targets, PretrainingSettings settings, Gradients gradients)
{
    const int Lanes = 8;

    /// <summary>A score that no word can have.</summary>
    const float Impossible = -1e9f;

    readonly int _width = settings.Encoder.Width, _half = settings.Encoder.Width / 2, _row = RowOf(settings.Encoder), _drawn = settings.Drawn;
    readonly EncoderGradient _encoder = new(encoder, settings.Encoder);
    readonly ScratchBuffer _inputs = new(), _scores = new(), _slopes = new();
    readonly List<Prediction> _predictions = [];

    // The words drawn for a sentence: their targets, the logarithms of how often they are drawn, their weights as two matrices.
    readonly int[] _targets = new int[settings.Drawn];
    readonly float[] _corrections = new float[settings.Drawn], _matrixSlopes = new float[settings.Drawn * RowOf(settings.Encoder)];
    readonly float[] _matrix = new float[settings.Drawn * RowOf(settings.Encoder)], _transposed = new float[settings.Drawn * RowOf(settings.Encoder)];

    public Gradients Gradients { get; } = gradients;

    /// <summary>Numbers in a target's row.</summary>
    public static int RowOf(EncoderSettings encoder) => encoder.Width / 2 + DenseLayer.Block;

    /// <summary>Adds a sentence's gradient.</summary>
    /// <param name="numbers">From a word of the text to its number in the vocabulary.</param>
    /// <param name="sentence">The words of the text.</param>
    /// <param name="random">Decides what is left out, and draws words.</param>
    /// <returns>The loss, the mean of both directions.</returns>
    public float Add(int[] numbers, ReadOnlySpan<int> sentence, Random random)
    {
        Span<int> words = stackalloc int[sentence.Length];
        _predictions.Clear();
        for (int i = 0; i < sentence.Length; i++)
        {
            words[i] = numbers[sentence[i]];
            if (targets.Of(sentence[i]) is not (>= 0 and var target)) continue;
            if (i > 0) _predictions.Add(new((i - 1) * _width, target));
            if (i < sentence.Length - 1) _predictions.Add(new((i + 1) * _width + _half, target));
        }
        if (_predictions.Count == 0) return 0;
        _encoder.Forward(words, random);
        Draw(random);
        float loss = Compute();
        _encoder.Backward(Gradients);
        return loss / 2;
    }

    void Draw(Random random)
    {
        for (int i = 0; i < _drawn; i++)
        {
            int target = targets.Draw(random);
            _targets[i] = target;
            _corrections[i] = targets.CorrectionOf(target);
            var weights = output.Values.AsSpan(target * _row, _row);
            int at = DenseLayer.IndexOf(0, i, _row);
            for (int j = 0; j < weights.Length; j++) _matrix[at + j * DenseLayer.Block] = weights[j];
            for (int j = 0; j < weights.Length; j += DenseLayer.Block)
                weights.Slice(j, DenseLayer.Block).CopyTo(_transposed.AsSpan(DenseLayer.IndexOf(i, j, _drawn)));
        }
    }

    float Compute()
    {
        int rows = _predictions.Count;
        var inputs = _inputs.Of(rows * _row);
        var scores = _scores.Of(rows * _drawn);
        var slopes = _slopes.Of(rows * _row);
        inputs.Clear();
        slopes.Clear();
        for (int row = 0; row < rows; row++)
        {
            _encoder.Rows.Slice(_predictions[row].From, _half).CopyTo(inputs[(row * _row)..]);
            inputs[row * _row + _half] = 1;   // for the bias
            _corrections.CopyTo(scores[(row * _drawn)..]);
        }
        DenseLayer.AddProduct(inputs, rows, _row, _matrix, _drawn, scores);

        float loss = 0;
        for (int row = 0; row < rows; row++)
        {
            int target = _predictions[row].Target;
            var input = inputs.Slice(row * _row, _row);
            var weights = output.Values.AsSpan(target * _row, _row);
            var drawn = scores.Slice(row * _drawn, _drawn);
            for (int i = 0; i < drawn.Length; i++)
                if (_targets[i] == target) drawn[i] = Impossible;
            float probability = Normalise(drawn, VectorMath.Dot(input, weights) + targets.CorrectionOf(target));
            loss -= MathF.Log(MathF.Max(probability, 1e-30f));
            VectorMath.AddScaled(input, probability - 1, Gradients.Row(output, target));
            VectorMath.AddScaled(weights, probability - 1, slopes.Slice(row * _row, _row));
        }
        DenseLayer.AddProduct(scores, rows, _drawn, _transposed, _row, slopes);
        Array.Clear(_matrixSlopes);
        VectorMath.AddOuter(inputs, scores, rows, _row, _drawn, _matrixSlopes);
        for (int i = 0; i < _drawn; i++)
        {
            var gradient = Gradients.Row(output, _targets[i]);
            int at = DenseLayer.IndexOf(0, i, _row);
            for (int j = 0; j < gradient.Length; j++) gradient[j] += _matrixSlopes[at + j * DenseLayer.Block];
        }
        for (int row = 0; row < rows; row++) VectorMath.Add(slopes.Slice(row * _row, _half), _encoder.Slopes.Slice(_predictions[row].From, _half));
        return loss;
    }

    /// <summary>Turns the scores of the words drawn into probabilities.</summary>
    /// <returns>The probability of the right word.</returns>
    static float Normalise(Span<float> drawn, float right)
    {
        var tops = Vector256.Create(right);
        for (int i = 0; i < drawn.Length; i += Lanes) tops = Vector256.Max(tops, Vector256.Create<float>(drawn[i..]));
        float top = PortableMath.Max(tops), probability = PortableMath.Exp(right - top);
        var sums = Vector256<float>.Zero;
        for (int i = 0; i < drawn.Length; i += Lanes)
        {
            var power = PortableMath.Exp(Vector256.Create<float>(drawn[i..]) - Vector256.Create(top));
            power.CopyTo(drawn[i..]);
            sums += power;
        }
        float all = probability;
        for (int i = 0; i < Lanes; i++) all += sums[i];
        for (int i = 0; i < drawn.Length; i += Lanes) (Vector256.Create<float>(drawn[i..]) / all).CopyTo(drawn[i..]);
        return probability / all;
    }

    /// <summary>A word to be predicted.</summary>
    /// <param name="From">Where, among the encoder's rows, the half begins that predicts it.</param>
    /// <param name="Target">The word.</param>
    readonly record struct Prediction(int From, int Target);
}
