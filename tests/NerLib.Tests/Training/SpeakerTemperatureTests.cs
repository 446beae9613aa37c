using NerLib.Training.Quotes;

namespace NerLib.Tests.Training;

public class SpeakerTemperatureTests
{
    [TestCase(99, 1f / 16)]
    [TestCase(70, 1f / 48)]
    [TestCase(50, 1f / 128)]
    public void The_ranker_may_be_as_sure_as_it_is_right(int rightOfHundred, float expected)
    {
        // Candidates 40 steps apart: a choice of probability 1 / (1 + e^(-40 step)).
        var temperature = new SpeakerTemperature();
        for (int i = 0; i < 100; i++) temperature.Add(new([[1], [0]], [i < rightOfHundred, i >= rightOfHundred], 1), [0, 40]);
        temperature.Best.Should().Be(expected);
    }

    [Test]
    public void A_choice_where_nobody_is_right_is_wrong()
    {
        var temperature = new SpeakerTemperature();
        temperature.Add(new([[1], [0]], [false, false], 1), [0, 40]);
        temperature.Best.Should().Be(SpeakerTemperature.Steps[^1]);
    }
}
