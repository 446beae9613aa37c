using NerLib.Training.Quotes;

namespace NerLib.Tests.Training;

public class SpeakerTemperatureTests
{
    [TestCase(98, 2)]
    [TestCase(73, 0.5f)]
    [TestCase(50, 0.1f)]
    public void The_ranker_may_be_as_sure_as_it_is_right(int rightOfHundred, float expected)
    {
        // Candidates 2 apart: a choice of probability 1 / (1 + e^(-2 factor)).
        var temperature = new SpeakerTemperature();
        for (int i = 0; i < 100; i++) temperature.Add(Example(i < rightOfHundred, i >= rightOfHundred), [2, 0]);
        temperature.Best.Should().Be(expected);
    }

    [Test]
    public void A_choice_where_nobody_is_right_is_wrong()
    {
        var temperature = new SpeakerTemperature();
        temperature.Add(Example(false, false), [2, 0]);
        temperature.Best.Should().Be(SpeakerTemperature.Factors[0]);
    }

    static SpeakerExample Example(params bool[] right) => new([.. right.Select(_ => Array.Empty<byte>())], right, 1);
}
