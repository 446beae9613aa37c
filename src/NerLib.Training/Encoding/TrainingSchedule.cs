using NerLib.Numerics;

namespace NerLib.Training.Encoding;

/// <summary>What every training of a network does at a step, whatever the network.</summary>
static class TrainingSchedule
{
    /// <summary>Length of a step: rises over the first hundredth of the steps, then falls to nothing.</summary>
    public static float RateAt(float rate, int step, int steps) => rate * MathF.Min(1, 100f * (step + 1) / steps) * (1 - (float)step / steps);

    /// <summary>A seed for each sentence in each epoch, whoever works on it.</summary>
    public static int SeedOf(int seed, int epoch, int sentence) => (int)(WordHash.Mix(WordHash.Mix((uint)seed, (uint)epoch), (uint)sentence) >> 1);
}
