using System.Runtime.InteropServices;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Training;

/// <summary>Learns a <see cref="LogisticModel"/> by AdaGrad (Duchi, Hazan and Singer 2011, section 1.3), one example at a time.</summary>
sealed class LogisticTrainer
{
    readonly List<Example> _examples = [];
    readonly List<uint> _features = [];

    /// <summary>How many weights; a power of two.</summary>
    public required int Weights { get; init; }

    /// <summary>Passes over the examples.</summary>
    public required int Epochs { get; init; }

    public required float LearningRate { get; init; }

    /// <summary>Passes at the end whose weights are averaged: 1 to <see cref="Epochs"/>.</summary>
    public int Averaged { get; init; } = 1;

    /// <summary>Times that it learns, each in another order; the weights are averaged.</summary>
    public int Runs { get; init; } = 1;

    /// <summary>Strength of the L2 penalty, per update of a weight.</summary>
    public required float Decay { get; init; }

    /// <summary>
    /// Share of an example's features that are left out, others each time: rare words then learn to stand without the frequent ones, and do not rely on
    /// them.
    /// </summary>
    public float LeftOut { get; init; }

    public int Examples => _examples.Count;

    /// <param name="features">What holds.</param>
    /// <param name="isTrue">The answer.</param>
    /// <param name="weight">How much the example counts.</param>
    public void Add(ReadOnlySpan<uint> features, bool isTrue, float weight = 1)
    {
        _examples.Add(new(_features.Count, features.Length, isTrue, weight));
        foreach (uint feature in features) _features.Add(feature & (uint)(Weights - 1));
    }

    /// <summary>The model's section; the same examples and seed give the same bytes.</summary>
    public byte[] Train(int seed)
    {
        var random = new Random(seed);
        var sum = new float[Weights];
        float bias = 0;
        for (int run = 0; run < Runs; run++) AddRun(random, sum, ref bias);
        int times = Runs * Averaged;
        float largest = sum.Max(Math.Abs), step = largest > 0 ? largest / sbyte.MaxValue : 1;
        return LogisticSection.Write([.. sum.Select(weight => (sbyte)MathF.Round(weight / step))], step * (1 - LeftOut) / times, bias / times);
    }

    /// <summary>Adds up the weights after each of the passes that are averaged.</summary>
    void AddRun(Random random, float[] sum, ref float biasSum)
    {
        var examples = CollectionsMarshal.AsSpan(_examples);
        var features = CollectionsMarshal.AsSpan(_features);
        var weights = new float[Weights];
        var squares = new float[Weights];
        float bias = 0, biasSquares = 0;
        var kept = new uint[_examples.Count > 0 ? _examples.Max(example => example.Count) : 0];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
            {
                var active = Some(features.Slice(example.First, example.Count), random, kept);
                float score = bias;
                foreach (uint feature in active) score += weights[feature];
                float error = example.Weight * (Sigmoid(score) - (example.IsTrue ? 1 : 0));
                foreach (uint feature in active) weights[feature] -= Step(error + Decay * weights[feature], ref squares[feature]);
                bias -= Step(error, ref biasSquares);
            }
            if (epoch < Epochs - Averaged) continue;
            for (int i = 0; i < sum.Length; i++) sum[i] += weights[i];
            biasSum += bias;
        }
    }

    ReadOnlySpan<uint> Some(ReadOnlySpan<uint> features, Random random, uint[] kept)
    {
        if (LeftOut == 0) return features;
        int count = 0;
        foreach (uint feature in features)
            if (random.NextSingle() >= LeftOut) kept[count++] = feature;
        return kept.AsSpan(0, count);
    }

    // The platform's exponential may differ in its last bit from machine to machine; squaring does not.
    static float Sigmoid(float score)
    {
        double power = 1 - Math.Clamp(score, -30f, 30f) / 1024.0;
        for (int doubling = 0; doubling < 10; doubling++) power *= power;
        return (float)(1 / (1 + power));
    }

    float Step(float gradient, ref float squares)
    {
        squares += gradient * gradient;
        return LearningRate * gradient / (MathF.Sqrt(squares) + 1e-6f);
    }

    readonly record struct Example(int First, int Count, bool IsTrue, float Weight);
}
