using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Tests.Numerics;

public class IntegerLayerTests
{
    [TestCase(16, 16, 1)]
    [TestCase(32, 48, 7)]
    [TestCase(128, 384, 13)]
    [TestCase(272, 64, 45)]
    [TestCase(1232, 16, 3)]
    public void Vectors_of_any_length_give_the_bits_of_plain_numbers(int inputs, int outputs, int rows)
    {
        var layer = Layer(inputs, outputs);
        float[] x = Numbers(rows * inputs, 3), expected = Plain(layer, x, rows);
        foreach (bool inEights in (bool[])[false, true])
            foreach (int lanes in ((int[])[1, 4, 8, 16]).Where(lanes => lanes <= IntegerProduct.MostLanes))
            {
                var integers = new IntegerRows(rows, inputs);
                integers.Set(x, rows, inputs, inEights);
                var y = new float[rows * outputs];
                layer.Apply(integers, y, lanes);
                y.Should().Equal(expected, $"in vectors of {lanes}");
            }
    }

    [Test]
    public void Products_of_pairs_are_the_same_with_and_without_an_instruction_for_them()
    {
        var random = new Random(2);
        for (int i = 0; i < 1000; i++)
        {
            var (a, b) = (Shorts(), Shorts());
            var sums = new PairSums();
            sums.Add(a, b);
            sums.Add(b, b);
            sums.Total.Should().Be(PairSums.Products(a, b) + PairSums.Products(b, b));
        }

        Vector128<short> Shorts() => Vector128.Create([.. Enumerable.Range(0, 8)
            .Select(_ => random.Next(4) == 0 ? (short)(random.Next(2) == 0 ? 127 : -127) : (short)random.Next(-short.MaxValue, short.MaxValue))]);
    }

    // All of one sign, and the largest there are.
    [TestCase(128)]
    [TestCase(512)]
    [TestCase(528)]
    [TestCase(1040)]
    [TestCase(1232)]
    public void The_largest_sum_fits(int inputs)
    {
        ((long)inputs * sbyte.MaxValue * IntegerRows.LargestOf(inputs)).Should().BeLessThanOrEqualTo(int.MaxValue);
        var weights = Enumerable.Repeat(sbyte.MaxValue, inputs * IntegerLayer.Block).ToArray();
        var layer = new IntegerLayer(inputs, IntegerLayer.Block, weights, [.. Enumerable.Repeat(1f, IntegerLayer.Block)], new float[IntegerLayer.Block]);
        var y = Apply(layer, [.. Enumerable.Repeat(1f, inputs)], 1);
        y.Should().AllSatisfy(value => value.Should().BeApproximately(127f * inputs, 1e-2f * inputs));
    }

    [Test]
    public void What_stood_in_the_memory_before_does_not_count()
    {
        var layer = Layer(32, 16);
        float[] x = Numbers(5 * 32, 7);
        var integers = new IntegerRows(20, 64);
        integers.Set(Numbers(20 * 64, 8), 20, 64);
        integers.Set(x, 5, 32);
        var y = new float[5 * 16];
        layer.Apply(integers, y);
        y.Should().Equal(Apply(layer, x, 5));
    }

    // A hostile model may give anything.
    [TestCase(0)]
    [TestCase(float.NaN)]
    [TestCase(float.PositiveInfinity)]
    [TestCase(1e-40f)]
    public void Any_numbers_are_read(float value) =>
        FluentActions.Invoking(() => Apply(Layer(32, 16), [.. Enumerable.Repeat(value, 64)], 2)).Should().NotThrow();

    [Test]
    public void A_row_of_nothing_gives_the_bias()
    {
        var layer = Layer(32, 16);
        Apply(layer, new float[32], 1).Should().Equal(layer.Bias.ToArray());
    }

    [Test]
    public void A_warm_layer_allocates_nothing()
    {
        var layer = Layer(64, 32);
        var (x, y, integers) = (Numbers(9 * 64, 1), new float[9 * 32], new IntegerRows(9, 64));
        Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void Run()
        {
            integers.Set(x, 9, 64);
            layer.Apply(integers, y);
        }
    }

    static IntegerLayer Layer(int inputs, int outputs)
    {
        var weights = new sbyte[inputs * outputs];
        new Random(1).NextBytes((byte[])(Array)weights);
        for (int i = 0; i < weights.Length; i++) weights[i] = Math.Max(weights[i], (sbyte)-sbyte.MaxValue);
        return new(inputs, outputs, weights, [.. Numbers(outputs, 2).Select(MathF.Abs)], Numbers(outputs, 4));
    }

    static float[] Apply(IntegerLayer layer, float[] x, int rows)
    {
        var (y, integers) = (new float[rows * layer.Outputs], new IntegerRows(rows, layer.Inputs));
        integers.Set(x, rows, layer.Inputs);
        layer.Apply(integers, y);
        return y;
    }

    static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() - 0.5f) * 4)];
    }

    // Number by number, from the layer's definition.
    static float[] Plain(IntegerLayer layer, float[] x, int rows)
    {
        var weights = layer.Weights;
        int inputs = layer.Inputs, largest = Math.Min(32767, int.MaxValue / 127 / inputs);
        var y = new float[rows * layer.Outputs];
        for (int row = 0; row < rows; row++)
        {
            float most = x.Skip(row * inputs).Take(inputs).Max(MathF.Abs), factor = largest / most, worth = most / largest;
            for (int output = 0; output < layer.Outputs; output++)
            {
                long sum = 0;
                for (int i = 0; i < inputs; i++)
                    sum += (long)MathF.Round(x[row * inputs + i] * factor) * weights[IntegerLayer.IndexOf(i, output, inputs)];
                y[row * layer.Outputs + output] = (int)sum * (layer.Scales[output] * worth) + layer.Bias[output];
            }
        }
        return y;
    }
}
