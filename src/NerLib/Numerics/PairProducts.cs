using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NerLib.Numerics;

/// <summary>Products of numbers of 16 bits, each summed with its neighbour's, by the instruction that the processor has for it.</summary>
static class PairProducts
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Of(Vector256<short> a, Vector256<short> b) =>
        Avx2.IsSupported ? Avx2.MultiplyAddAdjacent(a, b)
        : Vector256.Create(Of(a.GetLower(), b.GetLower()), Of(a.GetUpper(), b.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Of(Vector128<short> a, Vector128<short> b)
    {
        if (Sse2.IsSupported) return Sse2.MultiplyAddAdjacent(a, b);
        if (AdvSimd.Arm64.IsSupported)
            return AdvSimd.Arm64.AddPairwise(AdvSimd.MultiplyWideningLower(a.GetLower(), b.GetLower()), AdvSimd.MultiplyWideningUpper(a, b));
        return Portable(a, b);
    }

    /// <summary>The same without such an instruction.</summary>
    public static Vector128<int> Portable(Vector128<short> a, Vector128<short> b)
    {
        // The upper and the lower number of each 32 bits.
        var (x, y) = (a.AsInt32(), b.AsInt32());
        return (x >> 16) * (y >> 16) + (x << 16 >> 16) * (y << 16 >> 16);
    }
}
