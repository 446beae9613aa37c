using System.Buffers;
using System.Runtime.Intrinsics;

namespace NerLib.Entities;

/// <summary>The best and the likely label sequences of a sentence, given each token's score by label and the scores of one label after another.</summary>
sealed class LabelLattice
{
    readonly LabelSet _labels;

    /// <summary>Row by previous label, padded; impossible steps are negative infinity.</summary>
    readonly float[] _steps;

    /// <summary>The same as factors; impossible steps are 0.</summary>
    readonly float[] _factors;

    public LabelLattice(LabelSet labels, ReadOnlySpan<float> transitions)
    {
        _labels = labels;
        Stride = (labels.Count + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;
        _steps = new float[labels.Count * Stride];
        _factors = new float[labels.Count * Stride];
        Array.Fill(_steps, float.NegativeInfinity);
        for (int previous = 0; previous < labels.Count; previous++)
            for (int label = 0; label < labels.Count; label++)
                if (LabelSet.MayFollow(previous, label))
                {
                    _steps[previous * Stride + label] = transitions[previous * labels.Count + label];
                    _factors[previous * Stride + label] = PortableMath.Exp(transitions[previous * labels.Count + label]);
                }
    }

    /// <summary>Scores per token, with padding.</summary>
    public int Stride { get; }

    /// <summary>Viterbi's algorithm: the sequence of labels with the highest sum of scores; ties go to the lower label.</summary>
    public void Decode(ReadOnlySpan<float> scores, Span<byte> labels)
    {
        int length = labels.Length;
        var back = ArrayPool<int>.Shared.Rent(length * Stride);
        Span<float> best = stackalloc float[Stride], next = stackalloc float[Stride];
        for (int label = 0; label < Stride; label++)
            best[label] = label < _labels.Count && !LabelSet.IsInside(label) ? scores[label] : float.NegativeInfinity;

        for (int i = 1; i < length; i++)
        {
            var from = back.AsSpan(i * Stride, Stride);
            for (int label = 0; label < Stride; label += Vector256<float>.Count)
            {
                var top = Vector256.Create(float.NegativeInfinity);
                var who = Vector256<int>.Zero;
                for (int previous = 0; previous < _labels.Count; previous++)
                {
                    var sum = Vector256.Create(best[previous]) + Vector256.Create<float>(_steps.AsSpan(previous * Stride + label));
                    var better = Vector256.GreaterThan(sum, top);
                    top = Vector256.ConditionalSelect(better, sum, top);
                    who = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(previous), who);
                }
                (top + Vector256.Create(scores[(i * Stride + label)..])).CopyTo(next[label..]);
                who.CopyTo(from[label..]);
            }
            next[_labels.Count..].Fill(float.NegativeInfinity);
            next.CopyTo(best);
        }

        int last = 0;
        for (int label = 1; label < _labels.Count; label++)
            if (best[label] > best[last]) last = label;
        for (int i = length - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = back[i * Stride + last];
        }
        ArrayPool<int>.Shared.Return(back);
    }

    /// <summary>The forward–backward sums, from which the probability of any span follows.</summary>
    public SpanMarginals Marginals(ReadOnlySpan<float> scores) => new(_labels, _factors, Stride, scores);
}
