using NerLib.Numerics;

namespace NerLib.Training.Quotes;

/// <summary>
/// Finds how sure the ranker of speakers may be: a factor on its scores (Guo et al. 2017, "On Calibration of Modern Neural Networks"), by the log loss of
/// whether its choice is right. Where nobody who may speak does, every choice is wrong.
/// </summary>
sealed class SpeakerTemperature
{
    const float Surest = 0.999f;

    readonly double[] _losses = new double[Factors.Length];

    /// <summary>The factors that are tried.</summary>
    public static float[] Factors { get; } = [0.1f, 0.15f, 0.2f, 0.25f, 0.3f, 0.35f, 0.4f, 0.5f, 0.6f, 0.7f, 0.85f, 1, 1.2f, 1.4f, 1.7f, 2];

    public float Best => Factors[Array.IndexOf(_losses, _losses.Min())];

    /// <param name="example">One that the ranker has not met.</param>
    /// <param name="scores">What it gives to the candidates.</param>
    public void Add(SpeakerExample example, float[] scores)
    {
        int best = Array.IndexOf(scores, scores.Max());
        for (int i = 0; i < Factors.Length; i++)
        {
            float all = 0;
            foreach (float score in scores) all += PortableMath.Exp((score - scores[best]) * Factors[i]);
            float probability = Math.Min(1 / all, Surest);
            _losses[i] -= example.Weight * Math.Log(example.Right[best] ? probability : 1 - probability);
        }
    }
}
