using NerLib.Numerics;
using NerLib.Training.Encoding;

namespace NerLib.Tests.Encoding;

public class DenseLayerTests
{
    [Test]
    public void The_rounded_layer_is_close_to_the_one_in_floats()
    {
        const int inputs = 128, outputs = 64, rows = 20;
        var layer = new DenseLayer(inputs, outputs, Numbers(inputs * outputs, 1), Numbers(outputs, 2));
        float[] x = Numbers(rows * inputs, 5), y = new float[rows * outputs], expected = new float[rows * outputs];
        layer.Apply(x, rows, expected);
        var integers = new IntegerRows(rows, inputs);
        integers.Set(x, rows, inputs);
        layer.Rounded().Apply(integers, y);
        double error = y.Zip(expected, (a, b) => (a - b) * (a - b)).Sum(), all = expected.Sum(value => value * value);
        (error / all).Should().BeLessThan(1e-4);
    }

    [Test]
    public void The_largest_weight_of_an_output_is_kept_and_others_are_a_half_step_away_at_most()
    {
        const int inputs = 32, outputs = 16;
        var layer = new DenseLayer(inputs, outputs, Numbers(inputs * outputs, 1), new float[outputs]);
        var rounded = layer.Rounded();
        for (int output = 0; output < outputs; output++)
        {
            float scale = rounded.Scales[output];
            var weights = Enumerable.Range(0, inputs).Select(input => layer.Weights[DenseLayer.IndexOf(input, output, inputs)]).ToArray();
            scale.Should().Be(weights.Max(MathF.Abs) / 127);
            for (int input = 0; input < inputs; input++) rounded.WeightOf(input, output).Should().BeApproximately(weights[input], scale * 0.501f);
        }
    }

    // A layer that learned nothing of an output.
    [Test]
    public void An_output_without_weights_gives_its_bias()
    {
        float[] bias = Numbers(16, 2), y = new float[16];
        var rows = new IntegerRows(1, 16);
        rows.Set(Numbers(16, 3), 1, 16);
        new DenseLayer(16, 16, new float[256], bias).Rounded().Apply(rows, y);
        y.Should().Equal(bias);
    }

    static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() - 0.5f) * 4)];
    }
}
