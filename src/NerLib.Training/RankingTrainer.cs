using System.Runtime.InteropServices;
using NerLib.Numerics;

namespace NerLib.Training;

/// <summary>Learns to choose one of several candidates: a conditional log-linear model, by AdaGrad; several runs are averaged.</summary>
static class RankingTrainer
{
    const int Weights = 1 << 17, Runs = 5;
    const int Epochs = 12;
    const float LearningRate = 0.05f;
    const float Decay = 5e-3f;

    /// <summary>The weights, a step each, the largest 127.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="seed">Of their order.</param>
    /// <param name="leftOut">
    /// Share of the features that are left out, others each time, of each candidate those at the same places; all candidates have as many.
    /// </param>
    public static sbyte[] Learn(List<RankingExample> examples, int seed, float leftOut = 0)
    {
        var random = new Random(seed);
        var average = new double[Weights];
        for (int run = 0; run < Runs; run++) AddRun(CollectionsMarshal.AsSpan(new List<RankingExample>(examples)), random, leftOut, average);
        double step = average.Max(Math.Abs) / sbyte.MaxValue;
        return [.. average.Select(weight => step > 0 ? (sbyte)Math.Round(weight / step) : (sbyte)0)];
    }

    /// <summary>Adds up the weights after each pass of the second half.</summary>
    static void AddRun(Span<RankingExample> examples, Random random, float leftOut, double[] sum)
    {
        var weights = new float[Weights];
        var squares = new float[Weights];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var example in examples) Update(leftOut > 0 ? Some(example, random, leftOut) : example, weights, squares);
            if (epoch < Epochs / 2) continue;
            for (int i = 0; i < Weights; i++) sum[i] += weights[i];
        }
    }

    static RankingExample Some(RankingExample example, Random random, float leftOut)
    {
        var kept = Enumerable.Range(0, example.Features[0].Length).Where(_ => random.NextSingle() >= leftOut).ToArray();
        return example with { Features = [.. example.Features.Select(features => Array.ConvertAll(kept, place => features[place]))] };
    }

    static void Update(RankingExample example, float[] weights, float[] squares)
    {
        var scores = new float[example.Features.Length];
        for (int i = 0; i < scores.Length; i++)
            foreach (uint feature in example.Features[i]) scores[i] += weights[feature & (Weights - 1)];
        float highest = scores.Max(), all = 0, right = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = PortableMath.Exp(scores[i] - highest);
            all += scores[i];
            if (example.Right[i]) right += scores[i];
        }
        for (int i = 0; i < scores.Length; i++)
        {
            float error = example.Weight * (scores[i] / all - (example.Right[i] && right > 0 ? scores[i] / right : 0));
            foreach (uint feature in example.Features[i])
            {
                int at = (int)(feature & (Weights - 1));
                float gradient = error + Decay * weights[at];
                squares[at] += gradient * gradient;
                weights[at] -= LearningRate * gradient / (MathF.Sqrt(squares[at]) + 1e-3f);
            }
        }
    }
}
