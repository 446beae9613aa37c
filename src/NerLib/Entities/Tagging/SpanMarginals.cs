using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>
/// Forward–backward over a sentence's lattice (Rabiner 1989, section III), scaled token by token. Dispose it to give its buffers back.
/// </summary>
/// <remarks>Vectors run over labels, and each label's sum is taken in the order of the labels: the result has the same bits for any vector width.</remarks>
readonly ref struct SpanMarginals : IDisposable
{
    /// <summary>Keeps a sum above 0 where the only labels that may follow are hopeless.</summary>
    const float Least = 1e-30f;

    static readonly nuint Lanes = (nuint)Vector256<float>.Count;

    readonly LatticeFactors _factors;
    readonly int _labels, _stride, _length;
    readonly float[] _potentials, _forward, _backward;

    /// <param name="factors">The steps.</param>
    /// <param name="scores">Per token, a score per label.</param>
    /// <param name="ofSpans">Whether probabilities of spans are wanted; otherwise only those of whole sequences are there, in half the time.</param>
    public SpanMarginals(LatticeFactors factors, ReadOnlySpan<float> scores, bool ofSpans = true)
    {
        _factors = factors;
        (_labels, _stride) = (factors.Labels, factors.Stride);
        _length = scores.Length / _stride;
        _potentials = ArrayPool<float>.Shared.Rent(scores.Length);
        _forward = ArrayPool<float>.Shared.Rent(scores.Length);
        _backward = ArrayPool<float>.Shared.Rent(scores.Length);
        Potentials(scores);
        Forward();
        if (ofSpans) Backward();
    }

    /// <summary>Probability that these are the labels of all tokens.</summary>
    public float ProbabilityOf(ReadOnlySpan<byte> labels)
    {
        float probability = _forward[labels[0]];
        for (int i = 1; i < labels.Length; i++) probability *= _factors.From[labels[i - 1] * _stride + labels[i]] * _potentials[i * _stride + labels[i]];
        return probability;
    }

    /// <summary>Probability that exactly the tokens from <paramref name="start"/> to <paramref name="end"/> are one entity of the type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float ProbabilityOf(int start, int end, int type)
    {
        var factors = _factors.From;
        int label = LabelSet.Begin(type), inside = LabelSet.Inside(type);
        float probability = _forward[start * _stride + label];
        for (int i = start + 1; i < end; i++)
        {
            probability *= factors[label * _stride + inside] * _potentials[i * _stride + inside];
            label = inside;
        }
        if (end == _length) return Math.Min(1, probability);
        float after = 0;
        for (int next = 0; next < _labels; next++)
            if (next != inside)
                after += factors[label * _stride + next] * _potentials[end * _stride + next] * _backward[end * _stride + next];
        return Math.Min(1, probability * after);
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_potentials);
        ArrayPool<float>.Shared.Return(_forward);
        ArrayPool<float>.Shared.Return(_backward);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Potentials(ReadOnlySpan<float> scores)
    {
        ref float score = ref MemoryMarshal.GetReference(scores);
        ref float padding = ref MemoryMarshal.GetArrayDataReference(_factors.Padding);
        ref float potential = ref MemoryMarshal.GetArrayDataReference(_potentials);
        nuint stride = (nuint)_stride;
        for (nuint row = 0; row < (nuint)_length * stride; row += stride)
        {
            var tops = Vector256.LoadUnsafe(ref score, row) + Vector256.LoadUnsafe(ref padding);
            for (nuint block = Lanes; block < stride; block += Lanes)
                tops = Vector256.MaxNative(tops, Vector256.LoadUnsafe(ref score, row + block) + Vector256.LoadUnsafe(ref padding, block));
            var top = Vector256.Create(PortableMath.Max(tops));
            for (nuint block = 0; block < stride; block += Lanes)
                Vector256.MaxNative(Vector256.Create(Least), PortableMath.Exp(Vector256.LoadUnsafe(ref score, row + block) - top))
                    .StoreUnsafe(ref potential, row + block);
        }
    }

    // Each token's forward sums are made to add up to 1, and its potentials are divided by the same number, so that products along
    // any path stay in range and need no further normalisation.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Forward()
    {
        ref float factor = ref MemoryMarshal.GetArrayDataReference(_factors.From);
        ref float first = ref MemoryMarshal.GetArrayDataReference(_factors.First);
        ref float potential = ref MemoryMarshal.GetArrayDataReference(_potentials);
        ref float forward = ref MemoryMarshal.GetArrayDataReference(_forward);
        nuint stride = (nuint)_stride;
        for (int i = 0; i < _length; i++)
        {
            nuint row = (nuint)i * stride;
            for (nuint block = 0; block < stride; block += Lanes)
            {
                var sum = Vector256<float>.Zero;
                if (i == 0) sum = Vector256.LoadUnsafe(ref first, block);
                else
                    for (nuint previous = 0; previous < (nuint)_labels; previous++)
                        sum += Vector256.Create(_forward[row - stride + previous]) * Vector256.LoadUnsafe(ref factor, previous * stride + block);
                (sum * Vector256.LoadUnsafe(ref potential, row + block)).StoreUnsafe(ref forward, row + block);
            }
            float total = 0;
            foreach (float value in _forward.AsSpan((int)row, _labels)) total += value;
            for (nuint at = row; at < row + stride; at += Lanes)
            {
                (Vector256.LoadUnsafe(ref forward, at) / Vector256.Create(total)).StoreUnsafe(ref forward, at);
                (Vector256.LoadUnsafe(ref potential, at) / Vector256.Create(total)).StoreUnsafe(ref potential, at);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Backward()
    {
        ref float factor = ref MemoryMarshal.GetArrayDataReference(_factors.Into);
        ref float backward = ref MemoryMarshal.GetArrayDataReference(_backward);
        nuint stride = (nuint)_stride;
        _backward.AsSpan((_length - 1) * _stride, _stride).Fill(1);
        for (int i = _length - 2; i >= 0; i--)
        {
            nuint row = (nuint)i * stride, after = row + stride;
            for (nuint block = 0; block < stride; block += Lanes)
            {
                var sum = Vector256<float>.Zero;
                for (nuint next = 0; next < (nuint)_labels; next++)
                    sum += Vector256.LoadUnsafe(ref factor, next * stride + block)
                        * Vector256.Create(_potentials[after + next]) * Vector256.Create(_backward[after + next]);
                sum.StoreUnsafe(ref backward, row + block);
            }
        }
    }
}
