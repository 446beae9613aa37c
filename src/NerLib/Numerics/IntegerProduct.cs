using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NerLib.Numerics;

/// <summary>Where the numbers of an <see cref="IntegerLayer"/>'s product stand, and the product in vectors of each length.</summary>
/// <remarks>So many rows at a time as there are registers for the sums. A last few rows are completed by what stands in memory behind them.</remarks>
ref struct IntegerProduct
{
    const int Block = IntegerLayer.Block;

    /// <summary>Two inputs at a time, as one number.</summary>
    public ref int Values;
    public ref float Worth, Scales, Bias, Result;
    public ref short Weights;

    /// <summary>Pairs of inputs in a row, and numbers in a row of results.</summary>
    public nuint Pairs, Outputs;

    /// <summary>Sums in the longest vectors that the processor has and is fast with.</summary>
    public static int MostLanes =>
        Vector512.IsHardwareAccelerated && Avx512BW.IsSupported ? 16 : Avx2.IsSupported ? 8 : Vector128.IsHardwareAccelerated ? 4 : 1;

    /// <param name="rows">How many rows.</param>
    /// <param name="lanes">Sums in a vector: 16, 8, 4, or 1 for none; <see cref="MostLanes"/> at most.</param>
    public readonly void Run(int rows, int lanes)
    {
        for (nuint block = 0; block < Outputs; block += Block)
            for (int row = 0; row < rows;)
            {
                int left = rows - row;
                if (lanes == 16 && left > 4)
                {
                    EightRows((nuint)row, left, block);
                    row += 8;
                }
                else if (lanes >= 8)
                {
                    FourRows((nuint)row, left, block);
                    row += 4;
                }
                else if (lanes == 4)
                {
                    TwoRows((nuint)row, left, block);
                    row += 2;
                }
                else Row((nuint)row++, block);
            }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    readonly void EightRows(nuint row, int rows, nuint block)
    {
        Vector512<int> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        ref int value = ref Unsafe.Add(ref Values, row * Pairs);
        ref short weight = ref Unsafe.Add(ref Weights, block * Pairs * 2);
        for (nuint pair = 0; pair < Pairs; pair++)
        {
            var weights = Vector512.LoadUnsafe(ref weight, pair * 2 * Block);
            a = Add(a, Unsafe.Add(ref value, pair), weights);
            b = Add(b, Unsafe.Add(ref value, pair + Pairs), weights);
            c = Add(c, Unsafe.Add(ref value, pair + 2 * Pairs), weights);
            d = Add(d, Unsafe.Add(ref value, pair + 3 * Pairs), weights);
            e = Add(e, Unsafe.Add(ref value, pair + 4 * Pairs), weights);
            f = Add(f, Unsafe.Add(ref value, pair + 5 * Pairs), weights);
            g = Add(g, Unsafe.Add(ref value, pair + 6 * Pairs), weights);
            h = Add(h, Unsafe.Add(ref value, pair + 7 * Pairs), weights);
        }
        Store(a, row, block);
        Store(b, row + 1, block);
        Store(c, row + 2, block);
        Store(d, row + 3, block);
        Store(e, row + 4, block);
        if (rows > 5) Store(f, row + 5, block);
        if (rows > 6) Store(g, row + 6, block);
        if (rows > 7) Store(h, row + 7, block);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    readonly void FourRows(nuint row, int rows, nuint block)
    {
        Vector256<int> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        ref int value = ref Unsafe.Add(ref Values, row * Pairs);
        ref short weight = ref Unsafe.Add(ref Weights, block * Pairs * 2);
        for (nuint pair = 0; pair < Pairs; pair++)
        {
            Vector256<short> w0 = Vector256.LoadUnsafe(ref weight, pair * 2 * Block), w1 = Vector256.LoadUnsafe(ref weight, pair * 2 * Block + Block);
            var both = Vector256.Create(Unsafe.Add(ref value, pair)).AsInt16();
            a0 = Add(a0, both, w0);
            a1 = Add(a1, both, w1);
            both = Vector256.Create(Unsafe.Add(ref value, pair + Pairs)).AsInt16();
            b0 = Add(b0, both, w0);
            b1 = Add(b1, both, w1);
            both = Vector256.Create(Unsafe.Add(ref value, pair + 2 * Pairs)).AsInt16();
            c0 = Add(c0, both, w0);
            c1 = Add(c1, both, w1);
            both = Vector256.Create(Unsafe.Add(ref value, pair + 3 * Pairs)).AsInt16();
            d0 = Add(d0, both, w0);
            d1 = Add(d1, both, w1);
        }
        Store(a0, a1, row, block);
        if (rows > 1) Store(b0, b1, row + 1, block);
        if (rows > 2) Store(c0, c1, row + 2, block);
        if (rows > 3) Store(d0, d1, row + 3, block);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    readonly void TwoRows(nuint row, int rows, nuint block)
    {
        PairSums a0 = default, a1 = default, a2 = default, a3 = default, b0 = default, b1 = default, b2 = default, b3 = default;
        ref int value = ref Unsafe.Add(ref Values, row * Pairs);
        ref short weight = ref Unsafe.Add(ref Weights, block * Pairs * 2);
        for (nuint pair = 0; pair < Pairs; pair++)
        {
            var first = Vector128.Create(Unsafe.Add(ref value, pair)).AsInt16();
            var second = Vector128.Create(Unsafe.Add(ref value, pair + Pairs)).AsInt16();
            nuint at = pair * 2 * Block;
            var weights = Vector128.LoadUnsafe(ref weight, at);
            a0.Add(first, weights);
            b0.Add(second, weights);
            weights = Vector128.LoadUnsafe(ref weight, at + Block / 2);
            a1.Add(first, weights);
            b1.Add(second, weights);
            weights = Vector128.LoadUnsafe(ref weight, at + Block);
            a2.Add(first, weights);
            b2.Add(second, weights);
            weights = Vector128.LoadUnsafe(ref weight, at + Block + Block / 2);
            a3.Add(first, weights);
            b3.Add(second, weights);
        }
        Store(a0, row, block);
        Store(a1, row, block + 4);
        Store(a2, row, block + 8);
        Store(a3, row, block + 12);
        if (rows == 1) return;
        Store(b0, row + 1, block);
        Store(b1, row + 1, block + 4);
        Store(b2, row + 1, block + 8);
        Store(b3, row + 1, block + 12);
    }

    // Where vectors are only imitated, which takes ten times as long as none.
    readonly void Row(nuint row, nuint block)
    {
        ref int value = ref Unsafe.Add(ref Values, row * Pairs);
        ref int weight = ref Unsafe.As<short, int>(ref Unsafe.Add(ref Weights, block * Pairs * 2));
        for (nuint output = 0; output < Block; output++)
        {
            int sum = 0;
            for (nuint pair = 0; pair < Pairs; pair++)
            {
                var (a, b) = (Unsafe.Add(ref value, pair), Unsafe.Add(ref weight, pair * Block + output));
                sum += (a >> 16) * (b >> 16) + (short)a * (short)b;
            }
            nuint at = block + output;
            Unsafe.Add(ref Result, row * Outputs + at) = sum * (Unsafe.Add(ref Scales, at) * Unsafe.Add(ref Worth, row)) + Unsafe.Add(ref Bias, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<int> Add(Vector512<int> sums, int pair, Vector512<short> weights) =>
        sums + Avx512BW.MultiplyAddAdjacent(Vector512.Create(pair).AsInt16(), weights);

    // AVX-VNNI does both at once and takes a twelfth less, but few processors have it without the longer vectors.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<int> Add(Vector256<int> sums, Vector256<short> pair, Vector256<short> weights) => sums + Avx2.MultiplyAddAdjacent(pair, weights);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly void Store(Vector512<int> sums, nuint row, nuint at) =>
        (Vector512.ConvertToSingle(sums) * (Vector512.LoadUnsafe(ref Scales, at) * Unsafe.Add(ref Worth, row)) + Vector512.LoadUnsafe(ref Bias, at))
            .StoreUnsafe(ref Result, row * Outputs + at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly void Store(Vector256<int> sums, Vector256<int> more, nuint row, nuint at)
    {
        Store(sums, row, at);
        Store(more, row, at + Block / 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly void Store(Vector256<int> sums, nuint row, nuint at) =>
        (Vector256.ConvertToSingle(sums) * (Vector256.LoadUnsafe(ref Scales, at) * Unsafe.Add(ref Worth, row)) + Vector256.LoadUnsafe(ref Bias, at))
            .StoreUnsafe(ref Result, row * Outputs + at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly void Store(in PairSums sums, nuint row, nuint at) =>
        (Vector128.ConvertToSingle(sums.Total) * (Vector128.LoadUnsafe(ref Scales, at) * Unsafe.Add(ref Worth, row)) + Vector128.LoadUnsafe(ref Bias, at))
            .StoreUnsafe(ref Result, row * Outputs + at);
}
