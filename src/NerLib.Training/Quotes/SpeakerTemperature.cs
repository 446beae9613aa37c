using NerLib.Entities;
using NerLib.Training.Actors;

namespace NerLib.Training.Quotes;

/// <summary>
/// Finds how sure the ranker of speakers may be: a factor on its scores (Guo et al. 2017, "On Calibration of Modern Neural Networks"), by the log loss of
/// whether its choice is right. Where nobody who may speak does, every choice is wrong.
/// </summary>
sealed class SpeakerTemperature
{
    const float Surest = 0.999f;

    readonly double[] _losses = new double[Steps.Length];

    /// <summary>The values of one step of a weight that are tried.</summary>
    public static float[] Steps { get; } = [1f / 16, 1f / 20, 1f / 24, 1f / 28, 1f / 32, 1f / 40, 1f / 48, 1f / 56, 1f / 64, 1f / 80, 1f / 96, 1f / 128];

    public float Best => Steps[Array.IndexOf(_losses, _losses.Min())];

    public void Add(PronounExample example, ReadOnlySpan<sbyte> weights)
    {
        var scores = new int[example.Features.Length];
        for (int i = 0; i < scores.Length; i++)
            foreach (uint feature in example.Features[i]) scores[i] += weights[(int)(feature & (uint)(weights.Length - 1))];
        int best = Array.IndexOf(scores, scores.Max());
        for (int step = 0; step < Steps.Length; step++)
        {
            float all = 0;
            foreach (int score in scores) all += PortableMath.Exp((score - scores[best]) * Steps[step]);
            float probability = Math.Min(1 / all, Surest);
            _losses[step] -= example.Weight * Math.Log(example.Right[best] ? probability : 1 - probability);
        }
    }
}
