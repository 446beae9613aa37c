using NerLib.Numerics;

namespace NerLib.Training.Encoding;

/// <summary>Cross entropy of a choice among scores.</summary>
static class Loss
{
    /// <summary>Turns scores into the gradient of the loss when one of some choices is right.</summary>
    /// <returns>The loss.</returns>
    public static float Gradient(Span<float> scores, ReadOnlySpan<bool> right)
    {
        float top = float.NegativeInfinity, all = 0, good = 0;
        foreach (float score in scores) top = MathF.Max(top, score);
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = PortableMath.Exp(scores[i] - top);
            all += scores[i];
            if (right[i]) good += scores[i];
        }
        good = MathF.Max(good, 1e-20f);
        for (int i = 0; i < scores.Length; i++) scores[i] = scores[i] / all - (right[i] ? scores[i] / good : 0);
        return -MathF.Log(good / all);
    }

    /// <summary>Adds the probabilities that scores stand for.</summary>
    public static void AddProbabilities(ReadOnlySpan<float> scores, Span<float> sum)
    {
        float top = float.NegativeInfinity, all = 0;
        foreach (float score in scores) top = MathF.Max(top, score);
        foreach (float score in scores) all += PortableMath.Exp(score - top);
        for (int i = 0; i < scores.Length; i++) sum[i] += PortableMath.Exp(scores[i] - top) / all;
    }

    /// <summary>Turns scores into the gradient of the loss when one choice is right.</summary>
    public static float Gradient(Span<float> scores, int right)
    {
        Span<bool> choices = stackalloc bool[scores.Length];
        choices.Clear();
        choices[right] = true;
        return Gradient(scores, choices);
    }
}
