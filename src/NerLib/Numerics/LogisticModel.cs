namespace NerLib.Numerics;

/// <summary>Logistic regression over hashed features.</summary>
/// <param name="weights">By the low bits of a feature's hash; a power of two of them.</param>
/// <param name="step">Value of one step of a weight.</param>
/// <param name="bias">Log odds without any feature.</param>
sealed class LogisticModel(sbyte[] weights, float step, float bias)
{
    /// <summary>The log odds by the features that fire.</summary>
    public float LogOdds(ReadOnlySpan<uint> features)
    {
        var table = weights;
        int sum = 0;
        foreach (uint feature in features) sum += table[feature & (uint)(table.Length - 1)];
        return sum * step + bias;
    }
}
