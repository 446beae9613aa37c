using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Training.Entities;

namespace NerLib.Tests.Entities;

public class CalibrationTests
{
    [Test]
    public void Without_points_a_probability_stays_as_it_is() => Of(new CalibrationBuilder(), 0.37f).Should().Be(0.37f);

    [Test]
    public void A_confidence_is_the_share_that_was_right()
    {
        var builder = new CalibrationBuilder();
        for (int i = 0; i < 100; i++)
        {
            builder.Add(0.45f, i < 20);
            builder.Add(0.75f, i < 60);
        }
        Of(builder, 0.45f).Should().BeApproximately(0.2f, 1e-6f);
        Of(builder, 0.75f).Should().BeApproximately(0.6f, 1e-6f);
        Of(builder, 0.6f).Should().BeApproximately(0.4f, 1e-6f);
        Of(builder, 0.01f).Should().BeApproximately(0.2f, 1e-6f);
        Of(builder, 1f).Should().BeApproximately(0.6f, 1e-6f);
    }

    [Test]
    public void A_higher_probability_never_means_a_lower_confidence()
    {
        var builder = new CalibrationBuilder();
        var random = new Random(5);
        for (int i = 0; i < 500; i++) builder.Add(random.NextSingle(), random.Next(2) == 0);
        var confidences = Enumerable.Range(0, 101).Select(i => Of(builder, i / 100f)).ToList();
        confidences.Should().BeInAscendingOrder();
    }

    static float Of(CalibrationBuilder builder, float probability)
    {
        var section = new SectionWriter();
        builder.Write(section);
        var reader = new SectionReader(section.ToArray(), ModelFormat.Entities);
        return new Calibration(ref reader).Of(probability);
    }
}
