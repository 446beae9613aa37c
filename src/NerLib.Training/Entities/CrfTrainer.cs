using System.Numerics;
using NerLib.Entities.Tagging;
using NerLib.Numerics;

namespace NerLib.Training.Entities;

/// <summary>
/// Trains a linear-chain CRF by AdaGrad (Duchi, Hazan and Singer 2011, section 1.3) on small batches. The result is the same
/// for any number of threads: gradients of a batch are taken side by side, then every thread updates its own rows in one order.
/// </summary>
sealed class CrfTrainer
{
    /// <summary>Apart by so much, the seeds of two taggers leave out other features in every pass.</summary>
    const int PassesOfASeed = 1000;

    readonly CrfData _data;
    readonly LabelSet _labels;
    readonly CrfSettings _settings;
    readonly int _stride;
    readonly uint _droppedBelow;
    uint _pass;
    readonly float[] _weights, _squares, _steps, _stepSquares, _factors;

    public CrfTrainer(CrfData data, LabelSet labels, CrfSettings settings)
    {
        (_data, _labels, _settings) = (data, labels, settings);
        _droppedBelow = (uint)(settings.Dropout * uint.MaxValue);
        _stride = (labels.Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[(long)data.Hashes.Length * _stride];
        _squares = new float[_weights.LongLength];
        _steps = new float[labels.Count * labels.Count];
        _stepSquares = new float[_steps.Length];
        _factors = new float[_steps.Length];
    }

    /// <summary>Weights per feature and label: feature × <see cref="LabelSet.Count"/> + label.</summary>
    public sealed record Result(float[] Weights, float[] Steps);

    /// <summary>The average of taggers that meet the sentences in other orders and leave out other features: steadier than each of them.</summary>
    public static Result TrainAveraged(CrfData data, LabelSet labels, CrfSettings settings, Action<string> log)
    {
        var weights = new float[data.Hashes.Length * labels.Count];
        var steps = new float[labels.Count * labels.Count];
        for (int run = 0; run < settings.Runs; run++)
        {
            var result = new CrfTrainer(data, labels, settings with { Seed = settings.Seed + run }).Train(log);
            for (int i = 0; i < weights.Length; i++) weights[i] += result.Weights[i] / settings.Runs;
            for (int i = 0; i < steps.Length; i++) steps[i] += result.Steps[i] / settings.Runs;
        }
        return new(weights, steps);
    }

    Result Train(Action<string> log)
    {
        var random = new Random(_settings.Seed);
        var order = Enumerable.Range(0, _data.Sentences).ToArray();
        var sum = new float[_weights.LongLength];
        var stepSum = new float[_steps.Length];
        var slots = Enumerable.Range(0, _settings.BatchSize).Select(_ => new Slot(_labels)).ToArray();
        for (int epoch = 1; epoch <= _settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            _pass = (uint)(_settings.Seed * PassesOfASeed + epoch);
            for (int start = 0; start < order.Length; start += slots.Length)
            {
                int count = Math.Min(slots.Length, order.Length - start);
                SetFactors();
                Parallel.For(0, count, i => slots[i].Read(this, order[start + i]));
                Parallel.For(0, Environment.ProcessorCount, shard => UpdateRows(slots.AsSpan(0, count), shard));
                foreach (var slot in slots.AsSpan(0, count)) Update(_steps, _stepSquares, slot.Gradient.StepErrors);
            }
            double loss = slots.Sum(slot => slot.Error);
            foreach (var slot in slots) slot.Error = 0;
            log($"epoch {epoch} of {_settings.Epochs}: expected wrong labels {loss / _data.Tokens:P3}");
            if (epoch <= _settings.Epochs - _settings.Averaged) continue;
            for (long i = 0; i < sum.LongLength; i++) sum[i] += _weights[i];
            for (int i = 0; i < stepSum.Length; i++) stepSum[i] += _steps[i];
        }

        // With every feature there, each has to say less.
        float share = (1 - _settings.Dropout) / _settings.Averaged;
        var weights = new float[_data.Hashes.Length * _labels.Count];
        for (int feature = 0; feature < _data.Hashes.Length; feature++)
            for (int label = 0; label < _labels.Count; label++)
                weights[feature * _labels.Count + label] = sum[(long)feature * _stride + label] * share;
        return new(weights, [.. stepSum.Select(step => step / _settings.Averaged)]);
    }

    /// <summary>Whether a feature of a token takes part in this pass; the same answer for its score and for its update.</summary>
    bool IsKept(int feature, int token) => WordHash.Mix((uint)feature ^ _pass * 0x9E3779B9u, (uint)token) >= _droppedBelow;

    void SetFactors()
    {
        for (int previous = 0; previous < _labels.Count; previous++)
            for (int label = 0; label < _labels.Count; label++)
                if (LabelSet.MayFollow(previous, label))
                    _factors[previous * _labels.Count + label] = PortableMath.Exp(_steps[previous * _labels.Count + label]);
    }

    void UpdateRows(ReadOnlySpan<Slot> slots, int shard)
    {
        var errors = new float[_stride];
        var rate = new Vector<float>(_settings.LearningRate);
        var penalty = new Vector<float>(_settings.Penalty);
        foreach (var slot in slots)
            for (int token = slot.Start; token < slot.End; token++)
            {
                var row = slot.Gradient.Errors.AsSpan((token - slot.Start) * _labels.Count, _labels.Count);
                if (!Matters(row)) continue;
                row.CopyTo(errors);
                foreach (int feature in _data.FeaturesOf(token))
                {
                    if (feature % Environment.ProcessorCount != shard || !IsKept(feature, token)) continue;
                    long start = (long)feature * _stride;
                    var weights = _weights.AsSpan((int)start, _stride);
                    var squares = _squares.AsSpan((int)start, _stride);
                    for (int i = 0; i < _stride; i += Vector<float>.Count)
                    {
                        var weight = new Vector<float>(weights[i..]);
                        var gradient = new Vector<float>(errors.AsSpan(i)) + weight * penalty;
                        var square = new Vector<float>(squares[i..]) + gradient * gradient;
                        square.CopyTo(squares[i..]);
                        (weight - rate * gradient / Vector.SquareRoot(square + new Vector<float>(1e-8f))).CopyTo(weights[i..]);
                    }
                }
            }
    }

    static bool Matters(ReadOnlySpan<float> errors)
    {
        foreach (float error in errors)
            if (MathF.Abs(error) > 0.002f) return true;
        return false;
    }

    void Update(Span<float> weights, Span<float> squares, ReadOnlySpan<float> gradients)
    {
        for (int i = 0; i < weights.Length; i++)
        {
            if (gradients[i] == 0) continue;
            float gradient = gradients[i] + weights[i] * _settings.Penalty;
            squares[i] += gradient * gradient;
            weights[i] -= _settings.LearningRate * gradient / MathF.Sqrt(squares[i] + 1e-8f);
        }
    }

    /// <summary>One sentence of a batch.</summary>
    sealed class Slot(LabelSet labels)
    {
        float[] _scores = [];
        ulong[] _allowed = [];

        public SentenceGradient Gradient { get; } = new(labels);

        public int Start { get; private set; }

        public int End { get; private set; }

        /// <summary>Expected number of wrong labels since it was last set to 0.</summary>
        public double Error { get; set; }

        public void Read(CrfTrainer trainer, int sentence)
        {
            (Start, End) = trainer._data.TokensOf(sentence);
            int length = End - Start, count = labels.Count;
            if (_allowed.Length < length)
            {
                _allowed = new ulong[length];
                _scores = new float[length * count];
            }
            var sums = new Vector<float>[trainer._stride / Vector<float>.Count];
            var flat = new float[trainer._stride];
            for (int token = Start; token < End; token++)
            {
                Array.Clear(sums);
                foreach (int feature in trainer._data.FeaturesOf(token))
                {
                    if (!trainer.IsKept(feature, token)) continue;
                    var weights = trainer._weights.AsSpan(feature * trainer._stride, trainer._stride);
                    for (int i = 0; i < sums.Length; i++) sums[i] += new Vector<float>(weights[(i * Vector<float>.Count)..]);
                }
                for (int i = 0; i < sums.Length; i++) sums[i].CopyTo(flat, i * Vector<float>.Count);
                flat.AsSpan(0, count).CopyTo(_scores.AsSpan((token - Start) * count));
                _allowed[token - Start] = trainer._data.AllowedAt(token);
            }
            Gradient.Compute(_scores.AsSpan(0, length * count), trainer._factors, _allowed.AsSpan(0, length), trainer._data.TaughtOf(sentence));
            for (int i = 0; i < length * count; i++) Error += Math.Max(0, Gradient.Errors[i]);
        }
    }
}
