using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NerLib.Numerics;

/// <summary>The leaky rectifier (Maas, Hannun and Ng 2013): numbers above 0 as they are, a tenth of those below, the slope most used.</summary>
static class LeakyRectifier
{
    /// <summary>As the networks were trained.</summary>
    const float Slope = 0.1f;

    /// <param name="row">A multiple of 8 numbers, which are changed.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply(Span<float> row)
    {
        for (int i = 0; i < row.Length; i += Vector256<float>.Count)
        {
            var values = Vector256.Create<float>(row[i..]);
            Vector256.Max(values, values * Slope).CopyTo(row[i..]);
        }
    }

    /// <summary>From the gradient of what <see cref="Apply"/> gave to that of what it was given.</summary>
    public static void Backward(ReadOnlySpan<float> row, Span<float> gradient)
    {
        for (int i = 0; i < row.Length; i++)
            if (row[i] < 0) gradient[i] *= Slope;
    }
}
