using NerLib.Entities.Tagging;
using NerLib.Training.Entities;

namespace NerLib.Tests.Training;

/// <summary>Against differences of the loss itself.</summary>
public class SentenceGradientTests
{
    static readonly LabelSet Labels = new([EntityType.Person, EntityType.Location]);

    [Test]
    public void The_gradient_is_the_slope_of_the_loss_also_where_the_annotation_leaves_choices()
    {
        var random = new Random(3);
        const int length = 4;
        var scores = Enumerable.Range(0, length * Labels.Count).Select(_ => random.NextSingle() * 2).ToArray();
        var steps = Enumerable.Range(0, Labels.Count * Labels.Count).Select(_ => random.NextSingle()).ToArray();
        ulong[] allowed = [0b00001, 0b01010, 0b10101, 0b11111];

        var gradient = new SentenceGradient(Labels);
        gradient.Compute(scores, Factors(steps), allowed);

        const float h = 1e-2f;
        for (int i = 0; i < scores.Length; i++)
            Slope(scores, i, h, () => Loss(scores, steps, allowed)).Should().BeApproximately(gradient.Errors[i], 2e-3);
        for (int i = 0; i < steps.Length; i++)
            Slope(steps, i, h, () => Loss(scores, steps, allowed)).Should().BeApproximately(gradient.StepErrors[i], 2e-3);
    }

    [Test]
    public void Where_a_teacher_weighs_the_sequences_the_gradient_is_the_slope_of_the_cross_entropy()
    {
        var random = new Random(4);
        const int length = 3;
        float[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() * 2)];
        var (scores, steps) = (Draw(length * Labels.Count), Draw(Labels.Count * Labels.Count));
        var (taughtScores, taughtSteps) = (Draw(length * Labels.Count), Draw(Labels.Count * Labels.Count));
        var taught = new TaughtScores([.. taughtScores.Select(score => (Half)score)], Factors(taughtSteps));

        var gradient = new SentenceGradient(Labels);
        gradient.Compute(scores, Factors(steps), new ulong[length], taught);

        const float h = 1e-2f;
        for (int i = 0; i < scores.Length; i++) Slope(scores, i, h, CrossEntropy).Should().BeApproximately(gradient.Errors[i], 2e-3);
        for (int i = 0; i < steps.Length; i++) Slope(steps, i, h, CrossEntropy).Should().BeApproximately(gradient.StepErrors[i], 2e-3);

        double CrossEntropy()
        {
            double sum = 0, taughtSum = Sum(taughtScores, taughtSteps, length, _ => ~0UL);
            for (int code = 0; code < Math.Pow(Labels.Count, length); code++)
            {
                ulong[] sequence = [.. Enumerable.Range(0, length).Select(i => 1UL << code / (int)Math.Pow(Labels.Count, i) % Labels.Count)];
                double weight = Sum(taughtScores, taughtSteps, length, i => sequence[i]) / taughtSum;
                if (weight > 0) sum += weight * Loss(scores, steps, sequence);
            }
            return sum;
        }
    }

    static double Slope(float[] values, int i, float h, Func<double> loss)
    {
        float before = values[i];
        values[i] = before + h;
        double up = loss();
        values[i] = before - h;
        double down = loss();
        values[i] = before;
        return (up - down) / (2 * h);
    }

    static float[] Factors(float[] steps) =>
        [.. steps.Select((step, i) => LabelSet.MayFollow(i / Labels.Count, i % Labels.Count) ? MathF.Exp(step) : 0)];

    static double Loss(float[] scores, float[] steps, ulong[] allowed) =>
        Math.Log(Sum(scores, steps, allowed.Length, _ => ~0UL)) - Math.Log(Sum(scores, steps, allowed.Length, i => allowed[i]));

    static double Sum(float[] scores, float[] steps, int length, Func<int, ulong> allowed)
    {
        double Rest(int i, int previous) => i == length ? 1 : Enumerable.Range(0, Labels.Count)
            .Where(label => (allowed(i) >> label & 1) != 0 && LabelSet.MayFollow(previous, label))
            .Sum(label => Math.Exp(scores[i * Labels.Count + label] + (i > 0 ? steps[previous * Labels.Count + label] : 0)) * Rest(i + 1, label));
        return Rest(0, LabelSet.Outside);
    }
}
