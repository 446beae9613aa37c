using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NerLib.Numerics;

/// <summary>
/// Multiplication and addition that rounds once, for processors that have vectors of 128 bits but no instruction for it. As a double a product of two
/// floats is exact; the sum rounded to a double and then to a float is as if rounded once, unless the double lies halfway between two floats.
/// </summary>
static class FusedByDoubles
{
    /// <summary>Products of such numbers are whole multiples of the least float, so that sums too small for all bits of a float are exact.</summary>
    const float Least = 1f / (1L << 50);

    // A double has 29 bits more than a float: half of a float's last bit, and all above.
    const long Half = 1L << 28, FloatBits = -1L << 29;

    /// <summary>Whether this is the fastest way. Vectors of 256 bits go together with the instruction, on x64; Arm has it for those of 128.</summary>
    public static bool IsNeeded => Vector128.IsHardwareAccelerated && !Vector256.IsHardwareAccelerated && !AdvSimd.IsSupported;

    /// <summary>What <see cref="Vector256.FusedMultiplyAdd(Vector256{float}, Vector256{float}, Vector256{float})"/> gives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> MultiplyAdd(Vector256<float> a, Vector256<float> b, Vector256<float> c) => IsNeeded
        ? Vector256.Create(MultiplyAdd(a.GetLower(), b.GetLower(), c.GetLower()), MultiplyAdd(a.GetUpper(), b.GetUpper(), c.GetUpper()))
        : Vector256.FusedMultiplyAdd(a, b, c);

    /// <summary>The same for four numbers, by doubles.</summary>
    public static Vector128<float> MultiplyAdd(Vector128<float> a, Vector128<float> b, Vector128<float> c)
    {
        Vector128<double> lower = Vector128.WidenLower(c), upper = Vector128.WidenUpper(c);
        var halfway = Vector128<uint>.AllBitsSet;
        Add(Vector128.WidenLower(a) * Vector128.WidenLower(b), Vector128.WidenUpper(a) * Vector128.WidenUpper(b), ref lower, ref upper, ref halfway);
        return (TooSmall(a) | TooSmall(b)) == Vector128<float>.Zero && !AnyIs(halfway)
            ? Vector128.Narrow(lower, upper)
            : Vector128.FusedMultiplyAdd(a, b, c);
    }

    /// <summary>Adds products to two pairs of floats that are held as doubles.</summary>
    /// <param name="products">What the first pair gets.</param>
    /// <param name="products2">What the second pair gets.</param>
    /// <param name="sums">The first pair.</param>
    /// <param name="sums2">The second pair.</param>
    /// <param name="halfway">For <see cref="AnyIs"/>; all bits set at first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(
        Vector128<double> products, Vector128<double> products2, ref Vector128<double> sums, ref Vector128<double> sums2, ref Vector128<uint> halfway)
    {
        Vector128<long> raised = (products + sums).AsInt64() + Vector128.Create(Half), raised2 = (products2 + sums2).AsInt64() + Vector128.Create(Half);
        (sums, sums2) = ((raised & Vector128.Create(FloatBits)).AsDouble(), (raised2 & Vector128.Create(FloatBits)).AsDouble());
        // Zero where nothing stands behind a float's bits, so that it was the half that was added now.
        var lower = Sse.IsSupported ? Sse.Shuffle(raised.AsSingle(), raised2.AsSingle(), 0b10_00_10_00).AsInt32() : Vector128.Narrow(raised, raised2);
        halfway = Vector128.Min(halfway, lower.AsUInt32() << 3);
    }

    /// <summary>Whether a sum lay halfway between two floats and may be wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyIs(Vector128<uint> halfway) => Vector128.EqualsAny(halfway, Vector128<uint>.Zero);

    /// <summary>Whether none of a multiple of four numbers is too small for <see cref="Add"/>.</summary>
    public static bool CanAdd(ReadOnlySpan<float> factors)
    {
        var tooSmall = Vector128<float>.Zero;
        foreach (var four in MemoryMarshal.Cast<float, Vector128<float>>(factors)) tooSmall |= TooSmall(four);
        return tooSmall == Vector128<float>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<float> TooSmall(Vector128<float> factors) =>
        Vector128.LessThan(Vector128.Abs(factors), Vector128.Create(Least)) & ~Vector128.Equals(factors, Vector128<float>.Zero);
}
