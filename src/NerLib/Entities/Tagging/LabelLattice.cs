using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>The best and the likely label sequences of a sentence, given each token's score by label and the scores of one label after another.</summary>
sealed class LabelLattice
{
    readonly int _labels;

    /// <summary>Row by previous label, padded; impossible steps are negative infinity.</summary>
    readonly float[] _steps;

    /// <summary>The same, row by label.</summary>
    readonly float[] _stepsInto;

    /// <summary>What a label adds to the score of a sentence's first token: nothing, or negative infinity where it is impossible.</summary>
    readonly float[] _first;

    readonly LatticeFactors _factors;

    public LabelLattice(LabelSet labels, ReadOnlySpan<float> transitions)
    {
        _labels = labels.Count;
        Stride = StrideOf(labels);
        _factors = new(labels, Stride, transitions);
        _steps = new float[labels.Count * Stride];
        _stepsInto = new float[labels.Count * Stride];
        _first = new float[Stride];
        Array.Fill(_steps, float.NegativeInfinity);
        Array.Fill(_stepsInto, float.NegativeInfinity);
        Array.Fill(_first, float.NegativeInfinity);
        for (int label = 0; label < labels.Count; label++)
        {
            if (!LabelSet.IsInside(label)) _first[label] = 0;
            for (int previous = 0; previous < labels.Count; previous++)
                if (LabelSet.MayFollow(previous, label))
                    _steps[previous * Stride + label] = _stepsInto[label * Stride + previous] = transitions[previous * labels.Count + label];
        }
    }

    /// <summary>Scores per token, with padding, whose content does not matter.</summary>
    public int Stride { get; }

    /// <summary>The <see cref="Stride"/> of a set of labels.</summary>
    public static int StrideOf(LabelSet labels) => (labels.Count + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;

    /// <summary>Viterbi's algorithm: the sequence of labels with the highest sum of scores; ties go to the lower label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Decode(ReadOnlySpan<float> scores, Span<byte> labels)
    {
        int length = labels.Length;
        var sums = ArrayPool<float>.Shared.Rent(length * Stride);
        ref float step = ref MemoryMarshal.GetArrayDataReference(_steps);
        ref float into = ref MemoryMarshal.GetArrayDataReference(_stepsInto);
        ref float sum = ref MemoryMarshal.GetArrayDataReference(sums);
        ref float score = ref MemoryMarshal.GetReference(scores[..(length * Stride)]);
        nuint lanes = (nuint)Vector256<float>.Count, stride = (nuint)Stride;

        for (nuint block = 0; block < stride; block += lanes)
            (Vector256.LoadUnsafe(ref score, block) + Vector256.LoadUnsafe(ref _first[0], block)).StoreUnsafe(ref sum, block);
        for (nuint here = stride; here < (nuint)length * stride; here += stride)
            for (nuint block = 0; block < stride; block += lanes)
            {
                var top = Vector256.Create(float.NegativeInfinity);
                for (nuint previous = 0; previous < (nuint)_labels; previous++)
                    top = Vector256.MaxNative(top,
                        Vector256.Create(sums[here - stride + previous]) + Vector256.LoadUnsafe(ref step, previous * stride + block));
                (top + Vector256.LoadUnsafe(ref score, here + block)).StoreUnsafe(ref sum, here + block);
            }

        int label = 0;
        var last = sums.AsSpan((length - 1) * Stride, _labels);
        for (int other = 1; other < last.Length; other++)
            if (last[other] > last[label]) label = other;
        for (int i = length - 1; ; i--)
        {
            labels[i] = (byte)label;
            if (i == 0) break;
            label = FirstBest(ref sum, (nuint)(i - 1) * stride, ref into, (nuint)label * stride);
        }
        ArrayPool<float>.Shared.Return(sums);
    }

    /// <summary>The forward–backward sums, from which the probability of any span follows.</summary>
    public SpanMarginals Marginals(ReadOnlySpan<float> scores) => new(_factors, scores);

    /// <summary>Probability of a sequence of labels among all that are possible.</summary>
    public float ProbabilityOf(ReadOnlySpan<float> scores, ReadOnlySpan<byte> labels)
    {
        using var marginals = new SpanMarginals(_factors, scores, ofSpans: false);
        return marginals.ProbabilityOf(labels);
    }

    /// <summary>The lowest of the previous labels that lead best into one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    int FirstBest(ref float sums, nuint token, ref float steps, nuint row)
    {
        float top = float.NegativeInfinity;
        int best = 0;
        for (int block = 0; block < Stride; block += Vector256<float>.Count)
        {
            var values = Vector256.LoadUnsafe(ref sums, token + (nuint)block) + Vector256.LoadUnsafe(ref steps, row + (nuint)block);
            if (!Vector256.GreaterThanAny(values, Vector256.Create(top))) continue;
            top = PortableMath.Max(values);
            best = block + BitOperations.TrailingZeroCount(Vector256.Equals(values, Vector256.Create(top)).ExtractMostSignificantBits());
        }
        return best;
    }
}
