using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Tests.Encoding;

public class IntegerLayerTests
{
    [TestCase(32, 16, 1)]
    [TestCase(128, 384, 7)]
    [TestCase(272, 128, 45)]
    public void Vectors_of_any_length_give_the_bits_of_plain_numbers(int inputs, int outputs, int rows)
    {
        var layer = IntegerLayer.Of(Layer(inputs, outputs));
        float[] x = Numbers(rows * inputs, 3), expected = Plain(layer, x, rows);
        foreach (bool inSixteens in Vector512.IsHardwareAccelerated ? (bool[])[false, true] : [false])
        {
            var y = new float[rows * outputs];
            layer.Apply(x, rows, y, inSixteens);
            y.Should().Equal(expected);
        }
    }

    [Test]
    public void Products_of_pairs_are_the_same_with_and_without_an_instruction_for_them()
    {
        var random = new Random(2);
        for (int i = 0; i < 1000; i++)
        {
            var (a, b) = (Shorts(random), Shorts(random));
            PairProducts.Of(a, b).Should().Be(PairProducts.Portable(a, b));
            PairProducts.Of(Vector256.Create(a, b), Vector256.Create(b, a))
                .Should().Be(Vector256.Create(PairProducts.Portable(a, b), PairProducts.Portable(b, a)));
        }

        static Vector128<short> Shorts(Random random) => Vector128.Create([.. Enumerable.Range(0, 8)
            .Select(_ => random.Next(4) == 0 ? short.MaxValue : (short)random.Next(-short.MaxValue, short.MaxValue))]);
    }

    [Test]
    public void The_layer_is_close_to_the_one_in_floats()
    {
        var layer = Layer(128, 64);
        float[] x = Numbers(20 * 128, 5), y = new float[20 * 64], expected = new float[20 * 64];
        layer.Apply(x, 20, expected);
        IntegerLayer.Of(layer).Apply(x, 20, y);
        double error = y.Zip(expected, (a, b) => (a - b) * (a - b)).Sum(), all = expected.Sum(value => value * value);
        (error / all).Should().BeLessThan(1e-4);
    }

    [Test]
    public void What_is_made_of_integers_and_back_has_the_same_integers()
    {
        var layer = IntegerLayer.Of(Layer(32, 48));
        IntegerLayer.Of(layer.ToDense()).Weights.Should().Equal(layer.Weights);
    }

    // A hostile model may give anything.
    [TestCase(0)]
    [TestCase(float.NaN)]
    [TestCase(float.PositiveInfinity)]
    [TestCase(1e-40f)]
    public void Any_numbers_are_read(float value)
    {
        var layer = IntegerLayer.Of(Layer(32, 16));
        FluentActions.Invoking(() => layer.Apply([.. Enumerable.Repeat(value, 64)], 2, new float[32])).Should().NotThrow();
    }

    static DenseLayer Layer(int inputs, int outputs) => new(inputs, outputs, Numbers(inputs * outputs, 1), Numbers(outputs, 2));

    static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() - 0.5f) * 4)];
    }

    // Number by number, from the layer's definition.
    static float[] Plain(IntegerLayer layer, float[] x, int rows)
    {
        var weights = layer.ToDense().Weights;
        int inputs = layer.Inputs;
        var y = new float[rows * layer.Outputs];
        for (int row = 0; row < rows; row++)
        {
            float most = x.Skip(row * inputs).Take(inputs).Max(MathF.Abs), factor = short.MaxValue / most;
            for (int output = 0; output < layer.Outputs; output++)
            {
                int sum = 0;
                for (int i = 0; i < inputs; i++)
                    sum += (int)MathF.Round(x[row * inputs + i] * factor)
                        * (int)MathF.Round(weights[DenseLayer.IndexOf(i, output, inputs)] / layer.Scales[output]);
                y[row * layer.Outputs + output] = sum * (layer.Scales[output] * (most / short.MaxValue)) + layer.Bias[output];
            }
        }
        return y;
    }
}
