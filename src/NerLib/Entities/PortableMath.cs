namespace NerLib.Entities;

/// <summary>Functions whose results are the same bits on every machine, which the platform's own do not promise.</summary>
static class PortableMath
{
    /// <summary>e to the power of x, to about 2e-7 relative; 0 below -87.</summary>
    /// <remarks>Cody and Waite 1980, chapter 6: 2 to a whole number times a polynomial on [-ln 2 / 2, ln 2 / 2].</remarks>
    public static float Exp(float x)
    {
        if (x < -87f) return 0;
        if (x > 88f) return float.MaxValue;
        float whole = MathF.Floor(x * 1.44269504f + 0.5f);
        float rest = x - whole * 0.693359375f - whole * -2.12194440e-4f;
        float polynomial = 1 + rest * (1 + rest * (0.5f + rest * (1f / 6 + rest * (1f / 24 + rest * (1f / 120 + rest * (1f / 720))))));
        return polynomial * BitConverter.Int32BitsToSingle(((int)whole + 127) << 23);
    }
}
