using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Training.Encoding;

/// <summary>A matrix of weights and a bias, in floats as they learn: from rows of so many inputs to rows of so many outputs.</summary>
/// <remarks>
/// Vectors run over outputs, and each output's sum is taken in the order of the inputs by fused multiplication and addition, which
/// rounds once: the result has the same bits for any vector width and on every machine, though processors without FMA take very long.
/// </remarks>
sealed class DenseLayer
{
    /// <summary>Outputs are stored so many at a time, an input's weights to them side by side; their number is a multiple of it.</summary>
    public const int Block = IntegerLayer.Block;

    const int Lanes = 8, BlocksTogether = 4;

    public DenseLayer(int inputs, int outputs, float[] weights, float[] bias)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(outputs % Block, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, inputs * outputs);
        ArgumentOutOfRangeException.ThrowIfNotEqual(bias.Length, outputs);
        (Inputs, Outputs, Weights, Bias) = (inputs, outputs, weights, bias);
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public float[] Weights { get; }

    public float[] Bias { get; }

    /// <summary>Where the weight from an input to an output stands in a matrix of so many inputs.</summary>
    public static int IndexOf(int input, int output, int inputs) => (output / Block * inputs + input) * Block + output % Block;

    /// <summary>The nearest layer in integers, as a model holds it.</summary>
    public IntegerLayer Rounded()
    {
        var (scales, weights) = (new float[Outputs], new sbyte[Weights.Length]);
        for (int output = 0; output < Outputs; output++)
        {
            float largest = 0;
            for (int input = 0; input < Inputs; input++) largest = MathF.Max(largest, MathF.Abs(Weights[IndexOf(input, output, Inputs)]));
            float scale = scales[output] = largest > 0 ? largest / sbyte.MaxValue : 1;
            for (int input = 0; input < Inputs; input++)
                weights[IntegerLayer.IndexOf(input, output, Inputs)] = (sbyte)MathF.Round(Weights[IndexOf(input, output, Inputs)] / scale);
        }
        return new(Inputs, Outputs, weights, scales, [.. Bias]);
    }

    public void Apply(ReadOnlySpan<float> x, int rows, Span<float> y)
    {
        for (int row = 0; row < rows; row++) Bias.CopyTo(y[(row * Outputs)..]);
        AddProduct(x, rows, Inputs, Weights, Outputs, y);
    }

    /// <summary>Adds to each row of <paramref name="y"/> the row of <paramref name="x"/> times the matrix.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddProduct(ReadOnlySpan<float> x, int rows, int inputs, ReadOnlySpan<float> weights, int outputs, Span<float> y)
    {
        x = x[..(rows * inputs)];
        y = y[..(rows * outputs)];
        weights = weights[..(inputs * outputs)];
        ref float from = ref MemoryMarshal.GetReference(x), to = ref MemoryMarshal.GetReference(y), weight = ref MemoryMarshal.GetReference(weights);
        int eights = Vector512.IsHardwareAccelerated ? rows - rows % 8 : 0, fours = rows - rows % 4;
        for (int block = 0; block < outputs; block += Block)
        {
            nuint matrix = (nuint)(block * inputs);
            for (int row = 0; row < eights; row += 8)
                AddEightRows(ref from, (nuint)(row * inputs), (nuint)inputs, ref weight, matrix, ref to, (nuint)(row * outputs + block), (nuint)outputs);
            for (int row = eights; row < fours; row += 4)
                AddFourRows(ref from, (nuint)(row * inputs), (nuint)inputs, ref weight, matrix, ref to, (nuint)(row * outputs + block), (nuint)outputs);
        }
        for (int row = fours; row < rows; row++)
        {
            int block = 0;
            for (; block + BlocksTogether * Block <= outputs; block += BlocksTogether * Block)
                AddRowOfFourBlocks(
                    ref from, (nuint)(row * inputs), (nuint)inputs, ref weight, (nuint)(block * inputs), ref to, (nuint)(row * outputs + block));
            for (; block < outputs; block += Block)
                AddRow(ref from, (nuint)(row * inputs), (nuint)inputs, ref weight, (nuint)(block * inputs), ref to, (nuint)(row * outputs + block));
        }
    }

    // With vectors of a whole block.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void AddEightRows(
        ref float from, nuint x, nuint inputs, ref float weights, nuint matrix, ref float to, nuint y, nuint outputs)
    {
        Vector512<float> a = Vector512.LoadUnsafe(ref to, y), b = Vector512.LoadUnsafe(ref to, y + outputs);
        Vector512<float> c = Vector512.LoadUnsafe(ref to, y + 2 * outputs), d = Vector512.LoadUnsafe(ref to, y + 3 * outputs);
        Vector512<float> e = Vector512.LoadUnsafe(ref to, y + 4 * outputs), f = Vector512.LoadUnsafe(ref to, y + 5 * outputs);
        Vector512<float> g = Vector512.LoadUnsafe(ref to, y + 6 * outputs), h = Vector512.LoadUnsafe(ref to, y + 7 * outputs);
        for (nuint i = 0; i < inputs; i++)
        {
            var w = Vector512.LoadUnsafe(ref weights, matrix + i * Block);
            ref float value = ref Unsafe.Add(ref from, x + i);
            a = Vector512.FusedMultiplyAdd(Vector512.Create(value), w, a);
            b = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref value, inputs)), w, b);
            c = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref value, 2 * inputs)), w, c);
            d = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref value, 3 * inputs)), w, d);
            e = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref value, 4 * inputs)), w, e);
            f = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref value, 5 * inputs)), w, f);
            g = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref value, 6 * inputs)), w, g);
            h = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref value, 7 * inputs)), w, h);
        }
        a.StoreUnsafe(ref to, y);
        b.StoreUnsafe(ref to, y + outputs);
        c.StoreUnsafe(ref to, y + 2 * outputs);
        d.StoreUnsafe(ref to, y + 3 * outputs);
        e.StoreUnsafe(ref to, y + 4 * outputs);
        f.StoreUnsafe(ref to, y + 5 * outputs);
        g.StoreUnsafe(ref to, y + 6 * outputs);
        h.StoreUnsafe(ref to, y + 7 * outputs);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void AddFourRows(
        ref float from, nuint x, nuint inputs, ref float weights, nuint matrix, ref float to, nuint y, nuint outputs)
    {
        Vector256<float> a0 = Vector256.LoadUnsafe(ref to, y), a1 = Vector256.LoadUnsafe(ref to, y + Lanes);
        Vector256<float> b0 = Vector256.LoadUnsafe(ref to, y + outputs), b1 = Vector256.LoadUnsafe(ref to, y + outputs + Lanes);
        Vector256<float> c0 = Vector256.LoadUnsafe(ref to, y + 2 * outputs), c1 = Vector256.LoadUnsafe(ref to, y + 2 * outputs + Lanes);
        Vector256<float> d0 = Vector256.LoadUnsafe(ref to, y + 3 * outputs), d1 = Vector256.LoadUnsafe(ref to, y + 3 * outputs + Lanes);
        for (nuint i = 0; i < inputs; i++)
        {
            var w0 = Vector256.LoadUnsafe(ref weights, matrix + i * Block);
            var w1 = Vector256.LoadUnsafe(ref weights, matrix + i * Block + Lanes);
            var value = Vector256.Create(Unsafe.Add(ref from, x + i));
            a0 = Vector256.FusedMultiplyAdd(value, w0, a0);
            a1 = Vector256.FusedMultiplyAdd(value, w1, a1);
            value = Vector256.Create(Unsafe.Add(ref from, x + inputs + i));
            b0 = Vector256.FusedMultiplyAdd(value, w0, b0);
            b1 = Vector256.FusedMultiplyAdd(value, w1, b1);
            value = Vector256.Create(Unsafe.Add(ref from, x + 2 * inputs + i));
            c0 = Vector256.FusedMultiplyAdd(value, w0, c0);
            c1 = Vector256.FusedMultiplyAdd(value, w1, c1);
            value = Vector256.Create(Unsafe.Add(ref from, x + 3 * inputs + i));
            d0 = Vector256.FusedMultiplyAdd(value, w0, d0);
            d1 = Vector256.FusedMultiplyAdd(value, w1, d1);
        }
        a0.StoreUnsafe(ref to, y);
        a1.StoreUnsafe(ref to, y + Lanes);
        b0.StoreUnsafe(ref to, y + outputs);
        b1.StoreUnsafe(ref to, y + outputs + Lanes);
        c0.StoreUnsafe(ref to, y + 2 * outputs);
        c1.StoreUnsafe(ref to, y + 2 * outputs + Lanes);
        d0.StoreUnsafe(ref to, y + 3 * outputs);
        d1.StoreUnsafe(ref to, y + 3 * outputs + Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void AddRowOfFourBlocks(ref float from, nuint x, nuint inputs, ref float weights, nuint matrix, ref float to, nuint y)
    {
        nuint block = inputs * Block;
        Vector256<float> a0 = Vector256.LoadUnsafe(ref to, y), a1 = Vector256.LoadUnsafe(ref to, y + Lanes);
        Vector256<float> b0 = Vector256.LoadUnsafe(ref to, y + Block), b1 = Vector256.LoadUnsafe(ref to, y + Block + Lanes);
        Vector256<float> c0 = Vector256.LoadUnsafe(ref to, y + 2 * Block), c1 = Vector256.LoadUnsafe(ref to, y + 2 * Block + Lanes);
        Vector256<float> d0 = Vector256.LoadUnsafe(ref to, y + 3 * Block), d1 = Vector256.LoadUnsafe(ref to, y + 3 * Block + Lanes);
        for (nuint i = 0; i < inputs; i++)
        {
            var value = Vector256.Create(Unsafe.Add(ref from, x + i));
            nuint at = matrix + i * Block;
            a0 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref weights, at), a0);
            a1 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref weights, at + Lanes), a1);
            b0 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref weights, at + block), b0);
            b1 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref weights, at + block + Lanes), b1);
            c0 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref weights, at + 2 * block), c0);
            c1 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref weights, at + 2 * block + Lanes), c1);
            d0 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref weights, at + 3 * block), d0);
            d1 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref weights, at + 3 * block + Lanes), d1);
        }
        a0.StoreUnsafe(ref to, y);
        a1.StoreUnsafe(ref to, y + Lanes);
        b0.StoreUnsafe(ref to, y + Block);
        b1.StoreUnsafe(ref to, y + Block + Lanes);
        c0.StoreUnsafe(ref to, y + 2 * Block);
        c1.StoreUnsafe(ref to, y + 2 * Block + Lanes);
        d0.StoreUnsafe(ref to, y + 3 * Block);
        d1.StoreUnsafe(ref to, y + 3 * Block + Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void AddRow(ref float from, nuint x, nuint inputs, ref float weights, nuint matrix, ref float to, nuint y)
    {
        Vector256<float> a0 = Vector256.LoadUnsafe(ref to, y), a1 = Vector256.LoadUnsafe(ref to, y + Lanes);
        for (nuint i = 0; i < inputs; i++)
        {
            var value = Vector256.Create(Unsafe.Add(ref from, x + i));
            a0 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref weights, matrix + i * Block), a0);
            a1 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref weights, matrix + i * Block + Lanes), a1);
        }
        a0.StoreUnsafe(ref to, y);
        a1.StoreUnsafe(ref to, y + Lanes);
    }
}
