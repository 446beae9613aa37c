using NerLib.Training.Encoding;

namespace NerLib.Tests.Encoding;

/// <summary>Compares gradients with differences of the loss itself.</summary>
static class Slopes
{
    public static void ShouldBe(IReadOnlyList<Parameter> parameters, Gradients gradients, Func<float> loss, Random random)
    {
        // Numbers of four bytes, and units that begin to act, blur a slope; those of a parameter together must still agree.
        const float h = 1e-2f;
        foreach (var parameter in parameters)
        {
            double product = 0, slopes = 0, expectations = 0;
            for (int draw = 0; draw < 60; draw++)
            {
                int i = random.Next(parameter.Values.Length);
                double slope = (Loss(i, h) - Loss(i, -h)) / (2 * h), expected = gradients.Of(parameter)[i];
                product += slope * expected;
                slopes += slope * slope;
                expectations += expected * expected;
            }
            expectations.Should().BePositive();
            (product / Math.Sqrt(slopes * expectations)).Should().BeGreaterThan(0.96, $"parameter {parameter.Index}");
            (product / expectations).Should().BeApproximately(1, 0.12, $"parameter {parameter.Index}");

            float Loss(int i, float change)
            {
                float before = parameter.Values[i];
                parameter.Values[i] += change;
                float changed = loss();
                parameter.Values[i] = before;
                return changed;
            }
        }
    }
}
