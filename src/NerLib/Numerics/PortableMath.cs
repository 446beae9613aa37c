using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NerLib.Numerics;

/// <summary>Functions whose results are the same bits on every machine, which the platform's own do not promise.</summary>
static class PortableMath
{
    /// <summary>e to the power of x, to about 2e-7 relative; 0 below -87.</summary>
    public static float Exp(float x) => Exp(Vector256.Create(x)).ToScalar();

    /// <summary>The probability that log odds stand for.</summary>
    public static float Sigmoid(float odds) => 1 / (1 + Exp(-odds));

    /// <summary>The same for eight numbers, each with the bits that it has alone.</summary>
    /// <remarks>Cody and Waite 1980, chapter 6: 2 to a whole number times a polynomial on [-ln 2 / 2, ln 2 / 2].</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        var one = Vector256<float>.One;
        var whole = Vector256.Floor(x * 1.44269504f + Vector256.Create(0.5f));
        var rest = x - whole * 0.693359375f - whole * -2.12194440e-4f;
        var polynomial = Vector256.Create(1f / 120) + rest * (1f / 720);
        polynomial = Vector256.Create(1f / 24) + rest * polynomial;
        polynomial = Vector256.Create(1f / 6) + rest * polynomial;
        polynomial = Vector256.Create(0.5f) + rest * polynomial;
        polynomial = one + rest * (one + rest * polynomial);
        // What does not fit is replaced below.
        var power = ((Vector256.ConvertToInt32Native(whole) + Vector256.Create(127)) << 23).AsSingle();
        var result = Vector256.ConditionalSelect(Vector256.GreaterThan(x, Vector256.Create(88f)), Vector256.Create(float.MaxValue), polynomial * power);
        return Vector256.ConditionalSelect(Vector256.LessThan(x, Vector256.Create(-87f)), Vector256<float>.Zero, result);
    }

    /// <summary>The same for sixteen numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        var one = Vector512<float>.One;
        var whole = Vector512.Floor(x * 1.44269504f + Vector512.Create(0.5f));
        var rest = x - whole * 0.693359375f - whole * -2.12194440e-4f;
        var polynomial = Vector512.Create(1f / 120) + rest * (1f / 720);
        polynomial = Vector512.Create(1f / 24) + rest * polynomial;
        polynomial = Vector512.Create(1f / 6) + rest * polynomial;
        polynomial = Vector512.Create(0.5f) + rest * polynomial;
        polynomial = one + rest * (one + rest * polynomial);
        // What does not fit is replaced below.
        var power = ((Vector512.ConvertToInt32Native(whole) + Vector512.Create(127)) << 23).AsSingle();
        var result = Vector512.ConditionalSelect(Vector512.GreaterThan(x, Vector512.Create(88f)), Vector512.Create(float.MaxValue), polynomial * power);
        return Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512.Create(-87f)), Vector512<float>.Zero, result);
    }

    /// <summary>The largest of eight numbers.</summary>
    public static float Max(Vector256<float> values) => Max(Vector128.MaxNative(values.GetLower(), values.GetUpper()));

    /// <summary>The largest of four numbers.</summary>
    public static float Max(Vector128<float> values)
    {
        values = Vector128.MaxNative(values, Vector128.Shuffle(values, Vector128.Create(2, 3, 0, 1)));
        return Vector128.MaxNative(values, Vector128.Shuffle(values, Vector128.Create(1, 0, 3, 2))).ToScalar();
    }
}
