using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NerLib.Numerics;

/// <summary>Four sums of products of pairs of numbers, taken by the instructions that the processor has for them in vectors of 128 bits.</summary>
struct PairSums
{
    // On Arm a number for each product of a pair, of which only the total sums two; elsewhere the sums, and nothing.
    Vector128<int> _lower, _upper;

    public readonly Vector128<int> Total => AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.AddPairwise(_lower, _upper) : _lower;

    /// <summary>Adds four products of pairs that stand side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector128<short> a, Vector128<short> b)
    {
        if (Sse2.IsSupported) _lower += Sse2.MultiplyAddAdjacent(a, b);
        else if (AdvSimd.Arm64.IsSupported)
        {
            _lower = AdvSimd.MultiplyWideningLowerAndAdd(_lower, a.GetLower(), b.GetLower());
            _upper = AdvSimd.MultiplyWideningUpperAndAdd(_upper, a, b);
        }
        else _lower += Products(a, b);
    }

    /// <summary>The products of pairs, without an instruction for them.</summary>
    public static Vector128<int> Products(Vector128<short> a, Vector128<short> b)
    {
        // The upper and the lower number of each 32 bits.
        var (x, y) = (a.AsInt32(), b.AsInt32());
        return (x >> 16) * (y >> 16) + (x << 16 >> 16) * (y << 16 >> 16);
    }
}
