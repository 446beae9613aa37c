using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NerLib.Numerics;

/// <summary>Rows of numbers as integers of 16 bits, as an <see cref="IntegerLayer"/> takes them: what 1 is worth is said for each row.</summary>
/// <remarks>Memory to be used again; for one thread at a time.</remarks>
sealed class IntegerRows
{
    /// <summary>Rows that may be multiplied together: memory behind the last row is read too, whatever it holds.</summary>
    public const int Together = 8;

    // Added to a small float it leaves the nearest whole number, the even one of two, in the lower bits.
    const float Rounding = 3 << 22;

    // A row with nothing larger counts as nothing, for what its factor would be is not a number any more.
    const float Least = 1e-30f;

    readonly short[] _values;
    readonly float[] _worth;

    /// <param name="rows">The most rows.</param>
    /// <param name="length">Numbers in the longest of them.</param>
    public IntegerRows(int rows, int length)
    {
        rows = (rows + Together - 1) / Together * Together;
        (_values, _worth) = (new short[rows * length], new float[rows]);
    }

    public int Rows { get; private set; }

    /// <summary>Numbers in a row.</summary>
    public int Length { get; private set; }

    /// <summary>The numbers, row by row.</summary>
    public ReadOnlySpan<short> Values => _values;

    /// <summary>What 1 is worth, by row.</summary>
    public ReadOnlySpan<float> Worth => _worth;

    /// <summary>The largest integer of rows so long: a sum of products with weights of 8 bits fits into 32.</summary>
    public static int LargestOf(int length) => Math.Min(short.MaxValue, int.MaxValue / (sbyte.MaxValue * length));

    /// <summary>Makes integers of rows: the largest number of each, up or down, becomes the largest integer.</summary>
    /// <param name="x">The rows.</param>
    /// <param name="rows">How many.</param>
    /// <param name="length">Numbers in a row, a multiple of 16.</param>
    public void Set(ReadOnlySpan<float> x, int rows, int length) => Set(x, rows, length, Vector256.IsHardwareAccelerated);

    /// <summary>The same, in vectors of 8 or of 4 numbers.</summary>
    public void Set(ReadOnlySpan<float> x, int rows, int length, bool inEights)
    {
        (Rows, Length) = (rows, length);
        int largest = LargestOf(length);
        for (int row = 0; row < rows; row++)
        {
            var from = x.Slice(row * length, length);
            var to = _values.AsSpan(row * length, length);
            float most = inEights ? MostOfEights(from) : MostOfFours(from);
            bool isNothing = !(most > Least);
            _worth[row] = isNothing ? 0 : most / largest;
            if (isNothing) to.Clear();
            else if (inEights) RoundEights(from, largest / most, to);
            else RoundFours(from, largest / most, to);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static float MostOfEights(ReadOnlySpan<float> row)
    {
        var most = Vector256<float>.Zero;
        foreach (var eight in MemoryMarshal.Cast<float, Vector256<float>>(row)) most = Vector256.MaxNative(most, Vector256.Abs(eight));
        return PortableMath.Max(most);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static float MostOfFours(ReadOnlySpan<float> row)
    {
        var most = Vector128<float>.Zero;
        foreach (var four in MemoryMarshal.Cast<float, Vector128<float>>(row)) most = Vector128.MaxNative(most, Vector128.Abs(four));
        return PortableMath.Max(most);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void RoundEights(ReadOnlySpan<float> row, float factor, Span<short> values)
    {
        ref float from = ref MemoryMarshal.GetReference(row);
        ref short to = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)row.Length; i += 16)
        {
            var lower = (Vector256.LoadUnsafe(ref from, i) * factor + Vector256.Create(Rounding)).AsInt32();
            var upper = (Vector256.LoadUnsafe(ref from, i + 8) * factor + Vector256.Create(Rounding)).AsInt32();
            Vector256.Narrow(lower, upper).StoreUnsafe(ref to, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void RoundFours(ReadOnlySpan<float> row, float factor, Span<short> values)
    {
        ref float from = ref MemoryMarshal.GetReference(row);
        ref short to = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)row.Length; i += 8)
        {
            var lower = (Vector128.LoadUnsafe(ref from, i) * factor + Vector128.Create(Rounding)).AsInt32();
            var upper = (Vector128.LoadUnsafe(ref from, i + 4) * factor + Vector128.Create(Rounding)).AsInt32();
            Vector128.Narrow(lower, upper).StoreUnsafe(ref to, i);
        }
    }
}
