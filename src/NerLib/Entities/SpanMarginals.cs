using System.Buffers;

namespace NerLib.Entities;

/// <summary>
/// Forward–backward over a sentence's lattice (Rabiner 1989, section III), scaled token by token. Dispose it to give its buffers back.
/// </summary>
readonly ref struct SpanMarginals : IDisposable
{
    /// <summary>Keeps a sum above 0 where the only labels that may follow are hopeless.</summary>
    const float Least = 1e-30f;

    readonly ReadOnlySpan<float> _factors;
    readonly int _labels, _stride, _length;
    readonly float[] _potentials, _forward, _backward;

    public SpanMarginals(LabelSet labels, ReadOnlySpan<float> factors, int stride, ReadOnlySpan<float> scores)
    {
        _factors = factors;
        (_labels, _stride) = (labels.Count, stride);
        _length = scores.Length / stride;
        _potentials = ArrayPool<float>.Shared.Rent(scores.Length);
        _forward = ArrayPool<float>.Shared.Rent(scores.Length);
        _backward = ArrayPool<float>.Shared.Rent(scores.Length);
        Potentials(scores);
        Forward();
        Backward();
    }

    /// <summary>Probability that exactly the tokens from <paramref name="start"/> to <paramref name="end"/> are one entity of the type.</summary>
    public float ProbabilityOf(int start, int end, int type)
    {
        int label = LabelSet.Begin(type), inside = LabelSet.Inside(type);
        float probability = _forward[start * _stride + label];
        for (int i = start + 1; i < end; i++)
        {
            probability *= _factors[label * _stride + inside] * _potentials[i * _stride + inside];
            label = inside;
        }
        if (end == _length) return Math.Min(1, probability);
        float after = 0;
        for (int next = 0; next < _labels; next++)
            if (next != inside)
                after += _factors[label * _stride + next] * _potentials[end * _stride + next] * _backward[end * _stride + next];
        return Math.Min(1, probability * after);
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_potentials);
        ArrayPool<float>.Shared.Return(_forward);
        ArrayPool<float>.Shared.Return(_backward);
    }

    void Potentials(ReadOnlySpan<float> scores)
    {
        for (int i = 0; i < _length; i++)
        {
            var row = scores.Slice(i * _stride, _labels);
            float top = float.NegativeInfinity;
            foreach (float score in row) top = Math.Max(top, score);
            for (int label = 0; label < _labels; label++) _potentials[i * _stride + label] = Math.Max(Least, PortableMath.Exp(row[label] - top));
        }
    }

    // Each token's forward sums are made to add up to 1, and its potentials are divided by the same number, so that products along
    // any path stay in range and need no further normalisation.
    void Forward()
    {
        for (int i = 0; i < _length; i++)
        {
            float total = 0;
            for (int label = 0; label < _labels; label++)
            {
                float sum = 0;
                if (i == 0) sum = LabelSet.IsInside(label) ? 0 : 1;
                else
                    for (int previous = 0; previous < _labels; previous++)
                        sum += _forward[(i - 1) * _stride + previous] * _factors[previous * _stride + label];
                total += _forward[i * _stride + label] = sum * _potentials[i * _stride + label];
            }
            for (int label = 0; label < _labels; label++)
            {
                _forward[i * _stride + label] /= total;
                _potentials[i * _stride + label] /= total;
            }
        }
    }

    void Backward()
    {
        _backward.AsSpan((_length - 1) * _stride, _labels).Fill(1);
        for (int i = _length - 2; i >= 0; i--)
            for (int label = 0; label < _labels; label++)
            {
                float sum = 0;
                for (int next = 0; next < _labels; next++)
                    sum += _factors[label * _stride + next] * _potentials[(i + 1) * _stride + next] * _backward[(i + 1) * _stride + next];
                _backward[i * _stride + label] = sum;
            }
    }
}
