using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Tests.Numerics;

public class FusedByDoublesTests
{
    // Numbers of few bits: their sums often lie halfway between two floats. Of any bits: some are too small or too large for all of a float's, or none.
    [TestCase(false)]
    [TestCase(true)]
    public void Sums_have_the_bits_of_one_rounding(bool anyBits)
    {
        var random = new Random(11);
        for (int round = 0; round < 200_000; round++)
        {
            Vector128<float> a = Four(), b = Four(), c = Four();
            var expected = Vector128.FusedMultiplyAdd(a, b, c);
            // Of what is no number, machines know several.
            var differ = ~Vector128.Equals(FusedByDoubles.MultiplyAdd(a, b, c).AsInt32(), expected.AsInt32()) & ~Vector128.IsNaN(expected).AsInt32();
            if (differ != Vector128<int>.Zero) Assert.Fail($"{a} * {b} + {c} is {expected}.");
        }

        Vector128<float> Four() => Vector128.Create(One(), One(), One(), One());

        float One() => anyBits
            ? BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue))
            : random.Next(-4, 5) * MathF.ScaleB(1 + random.Next(3) * MathF.ScaleB(1, -random.Next(24)), random.Next(-12, 13));
    }

    [TestCase(16, 16, 1, 1f)]
    [TestCase(48, 32, 7, 1f)]
    [TestCase(64, 48, 8, 1f)]
    [TestCase(32, 32, 5, 1e-25f)]
    public void A_layer_gives_the_same_bits_by_doubles(int inputs, int outputs, int rows, float scale)
    {
        var random = new Random(inputs);
        var (x, weights, y) = (Numbers(rows * inputs), Numbers(inputs * outputs), Numbers(rows * outputs));
        Product(byDoubles: true).Should().Equal(Product(byDoubles: false));

        float[] Product(bool byDoubles)
        {
            float[] sums = [.. y];
            DenseLayer.AddProduct(x, rows, inputs, weights, outputs, sums, byDoubles);
            return sums;
        }

        // Few bits, so that some sums lie halfway between two floats.
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-99, 100) * scale * MathF.ScaleB(1, -random.Next(20)))];
    }
}
