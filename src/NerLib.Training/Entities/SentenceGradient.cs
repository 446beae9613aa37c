using System.Numerics;
using NerLib.Entities.Tagging;
using NerLib.Numerics;

namespace NerLib.Training.Entities;

/// <summary>
/// The gradient of a sentence's loss: minus the log of the probability of all label sequences that its annotation allows
/// (Tsuboi et al. 2008, "Training Conditional Random Fields Using Incomplete Annotations", section 3); where a teacher weighs the
/// sequences, the cross-entropy with its distribution over them (Hinton, Vinyals and Dean 2015, for sequences Wang et al. 2020,
/// "Structure-Level Knowledge Distillation for Multilingual Sequence Labeling").
/// </summary>
sealed class SentenceGradient(LabelSet labels)
{
    readonly int _labels = labels.Count;
    float[] _potentials = [], _forward = [], _backward = [], _taught = [];

    /// <summary>Per token and label: expected under the model, minus expected under the model and the annotation, or under the teacher.</summary>
    public float[] Errors { get; private set; } = [];

    /// <summary>The same for each step from label to label.</summary>
    public float[] StepErrors { get; } = new float[labels.Count * labels.Count];

    /// <param name="scores">Per token, a score per label.</param>
    /// <param name="factors">Per step, e to its weight; 0 where impossible.</param>
    /// <param name="allowed">Per token, the labels possible, as bits.</param>
    /// <param name="taught">What a teacher says, which then counts instead of <paramref name="allowed"/>.</param>
    public void Compute(ReadOnlySpan<float> scores, ReadOnlySpan<float> factors, ReadOnlySpan<ulong> allowed, TaughtScores? taught = null)
    {
        if (_potentials.Length < scores.Length)
        {
            _potentials = new float[scores.Length];
            _forward = new float[scores.Length];
            _backward = new float[scores.Length];
            Errors = new float[scores.Length];
            _taught = new float[scores.Length];
        }
        Errors.AsSpan(0, scores.Length).Clear();
        Array.Clear(StepErrors);
        AddExpectations(scores, factors, allowed, ~0UL, 1);
        if (taught is null) AddExpectations(scores, factors, allowed, 0, -1);
        else
        {
            for (int i = 0; i < scores.Length; i++) _taught[i] = (float)taught.Scores[i];
            AddExpectations(_taught.AsSpan(0, scores.Length), taught.Factors, allowed, ~0UL, -1);
        }
    }

    void AddExpectations(ReadOnlySpan<float> scores, ReadOnlySpan<float> factors, ReadOnlySpan<ulong> allowed, ulong free, float sign)
    {
        int length = allowed.Length;
        for (int i = 0; i < length; i++)
        {
            ulong mask = allowed[i] | free;
            float top = float.NegativeInfinity;
            for (int label = 0; label < _labels; label++)
                if ((mask >> label & 1) != 0) top = Math.Max(top, scores[i * _labels + label]);
            for (int label = 0; label < _labels; label++)
                _potentials[i * _labels + label] = (mask >> label & 1) == 0 ? 0
                    : Math.Max(1e-30f, PortableMath.Exp(scores[i * _labels + label] - top));
        }

        for (int i = 0; i < length; i++)
        {
            var row = _forward.AsSpan(i * _labels, _labels);
            if (i == 0)
                for (int label = 0; label < _labels; label++) row[label] = LabelSet.IsInside(label) ? 0 : 1;
            else
            {
                row.Clear();
                for (int previous = 0; previous < _labels; previous++)
                    if (_forward[(i - 1) * _labels + previous] is > 0 and var sum)
                        AddScaled(factors.Slice(previous * _labels, _labels), sum, row);
            }
            float total = 0;
            for (int label = 0; label < _labels; label++) total += row[label] *= _potentials[i * _labels + label];
            for (int label = 0; label < _labels; label++)
            {
                row[label] /= total;
                _potentials[i * _labels + label] /= total;
            }
        }

        _backward.AsSpan((length - 1) * _labels, _labels).Fill(1);
        Span<float> after = stackalloc float[_labels];
        for (int i = length - 1; i >= 0; i--)
        {
            var here = _backward.AsSpan(i * _labels, _labels);
            for (int label = 0; label < _labels; label++)
                Errors[i * _labels + label] += sign * _forward[i * _labels + label] * here[label];
            if (i == 0) break;
            for (int label = 0; label < _labels; label++) after[label] = here[label] * _potentials[i * _labels + label];
            for (int previous = 0; previous < _labels; previous++)
            {
                var row = factors.Slice(previous * _labels, _labels);
                float forward = sign * _forward[(i - 1) * _labels + previous], sum = 0;
                for (int label = 0; label < _labels; label++)
                {
                    float path = row[label] * after[label];
                    sum += path;
                    StepErrors[previous * _labels + label] += forward * path;
                }
                _backward[(i - 1) * _labels + previous] = sum;
            }
        }
    }

    static void AddScaled(ReadOnlySpan<float> row, float factor, Span<float> sums)
    {
        int i = 0;
        for (; i + Vector<float>.Count <= row.Length; i += Vector<float>.Count)
            (new Vector<float>(sums[i..]) + new Vector<float>(row[i..]) * factor).CopyTo(sums[i..]);
        for (; i < row.Length; i++) sums[i] += row[i] * factor;
    }
}
