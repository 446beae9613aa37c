using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NerLib.Training.Encoding;

/// <summary>Sums over rows of numbers, in an order that no machine changes.</summary>
static class VectorMath
{
    const int Lanes = 8;

    /// <summary>Adds one to the other, of the same length.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to) => AddScaled(from, 1, to);

    /// <summary>Adds a multiple of one to the other.</summary>
    public static void AddScaled(ReadOnlySpan<float> from, float factor, Span<float> to)
    {
        int i = 0;
        for (; i + Lanes <= to.Length; i += Lanes)
            Vector256.FusedMultiplyAdd(Vector256.Create(from[i..]), Vector256.Create(factor), Vector256.Create<float>(to[i..])).CopyTo(to[i..]);
        for (; i < to.Length; i++) to[i] = MathF.FusedMultiplyAdd(from[i], factor, to[i]);
    }

    /// <summary>Sum of the products of two rows of the same length, a multiple of 8.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sums = Vector256<float>.Zero;
        for (int i = 0; i < a.Length; i += Lanes) sums = Vector256.FusedMultiplyAdd(Vector256.Create(a[i..]), Vector256.Create(b[i..]), sums);
        float sum = 0;
        for (int i = 0; i < Lanes; i++) sum += sums[i];
        return sum;
    }

    /// <summary>Multiplies one into the other, both of a length that is a multiple of 8.</summary>
    public static void Multiply(ReadOnlySpan<float> by, Span<float> values)
    {
        for (int i = 0; i < values.Length; i += Lanes) (Vector256.Create(by[i..]) * Vector256.Create<float>(values[i..])).CopyTo(values[i..]);
    }

    /// <summary>Adds, to a matrix as <see cref="DenseLayer"/> stores it, each row of inputs times the row of outputs' gradients.</summary>
    public static void AddOuter(ReadOnlySpan<float> x, ReadOnlySpan<float> gradients, int rows, int inputs, int outputs, Span<float> matrix)
    {
        x = x[..(rows * inputs)];
        gradients = gradients[..(rows * outputs)];
        matrix = matrix[..(inputs * outputs)];
        ref float from = ref MemoryMarshal.GetReference(x), by = ref MemoryMarshal.GetReference(gradients), to = ref MemoryMarshal.GetReference(matrix);
        for (int block = 0; block < outputs; block += DenseLayer.Block)
            for (int input = 0; input < inputs; input += 4)
            {
                nuint at = (nuint)(block * inputs + input * DenseLayer.Block);
                if (input + 4 <= inputs) AddOuterOfFour(ref from, (nuint)input, (nuint)inputs, ref by, (nuint)block, (nuint)outputs, rows, ref to, at);
                else
                    for (int last = input; last < inputs; last++)
                        for (int row = 0; row < rows; row++)
                            AddScaled(
                                gradients.Slice(row * outputs + block, DenseLayer.Block), x[row * inputs + last],
                                matrix.Slice(block * inputs + last * DenseLayer.Block, DenseLayer.Block));
            }
    }

    static void AddOuterOfFour(ref float from, nuint x, nuint inputs, ref float by, nuint gradient, nuint outputs, int rows, ref float to, nuint at)
    {
        const nuint lanes = Lanes;
        Vector256<float> a0 = Vector256.LoadUnsafe(ref to, at), a1 = Vector256.LoadUnsafe(ref to, at + lanes);
        Vector256<float> b0 = Vector256.LoadUnsafe(ref to, at + 2 * lanes), b1 = Vector256.LoadUnsafe(ref to, at + 3 * lanes);
        Vector256<float> c0 = Vector256.LoadUnsafe(ref to, at + 4 * lanes), c1 = Vector256.LoadUnsafe(ref to, at + 5 * lanes);
        Vector256<float> d0 = Vector256.LoadUnsafe(ref to, at + 6 * lanes), d1 = Vector256.LoadUnsafe(ref to, at + 7 * lanes);
        for (int row = 0; row < rows; row++, x += inputs, gradient += outputs)
        {
            var g0 = Vector256.LoadUnsafe(ref by, gradient);
            var g1 = Vector256.LoadUnsafe(ref by, gradient + lanes);
            var value = Vector256.Create(Unsafe.Add(ref from, x));
            a0 = Vector256.FusedMultiplyAdd(value, g0, a0);
            a1 = Vector256.FusedMultiplyAdd(value, g1, a1);
            value = Vector256.Create(Unsafe.Add(ref from, x + 1));
            b0 = Vector256.FusedMultiplyAdd(value, g0, b0);
            b1 = Vector256.FusedMultiplyAdd(value, g1, b1);
            value = Vector256.Create(Unsafe.Add(ref from, x + 2));
            c0 = Vector256.FusedMultiplyAdd(value, g0, c0);
            c1 = Vector256.FusedMultiplyAdd(value, g1, c1);
            value = Vector256.Create(Unsafe.Add(ref from, x + 3));
            d0 = Vector256.FusedMultiplyAdd(value, g0, d0);
            d1 = Vector256.FusedMultiplyAdd(value, g1, d1);
        }
        a0.StoreUnsafe(ref to, at);
        a1.StoreUnsafe(ref to, at + lanes);
        b0.StoreUnsafe(ref to, at + 2 * lanes);
        b1.StoreUnsafe(ref to, at + 3 * lanes);
        c0.StoreUnsafe(ref to, at + 4 * lanes);
        c1.StoreUnsafe(ref to, at + 5 * lanes);
        d0.StoreUnsafe(ref to, at + 6 * lanes);
        d1.StoreUnsafe(ref to, at + 7 * lanes);
    }
}
