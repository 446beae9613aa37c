using System.Runtime.Intrinsics;
using NerLib.Encoding;
using NerLib.Numerics;

namespace NerLib.Tests.Encoding;

public class RecurrentLayerTests
{
    [TestCase(32, 1)]
    [TestCase(64, 7)]
    [TestCase(128, 20)]
    public void Vectors_of_both_lengths_give_the_same_bits(int width, int rows)
    {
        var random = new Random(width);
        var layer = new RecurrentLayer(Numbers(2 * width));
        var (x, gates) = (Numbers(rows * width), Numbers(rows * width * RecurrentLayer.Gates));
        Run(inSixteens: true).Should().Equal(Run(inSixteens: false));

        float[] Run(bool inSixteens)
        {
            var (own, cells, y) = (gates.ToArray(), new float[rows * width], new float[rows * width]);
            layer.Run(x, rows, own, cells, y, inSixteens);
            return [.. own, .. cells, .. y];
        }

        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() - 0.5f) * 20)];
    }

    [Test]
    public void Sixteen_powers_have_the_bits_of_each()
    {
        foreach (float x in Enumerable.Range(-2000, 4000).Select(i => i * 0.0501f)
            .Concat([float.NegativeInfinity, float.PositiveInfinity, float.MaxValue, float.MinValue]))
            PortableMath.Exp(Vector512.Create(x)).Should().Be(Vector512.Create(PortableMath.Exp(x)), $"e to the power of {x}");
    }
}
