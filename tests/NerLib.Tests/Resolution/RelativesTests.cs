namespace NerLib.Tests.Resolution;

public class RelativesTests
{
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();

    [TestCase("“It hurts,” said Bella’s mother, Una Fox. “She is brave,” said Bella’s sister.", Description = "another relative")]
    [TestCase("Bella won the race. “She is brave,” said Bella’s sister.", Description = "she herself")]
    public void Whoever_is_another_relative_is_somebody_else(string text) =>
        Pipeline.Annotate(text).Quotes[^1].Speaker!.Name.Should().Be("Bella’s sister");

    [Test]
    public void The_same_relative_is_the_same_person() =>
        Pipeline.Annotate("Bella’s mother, Una Fox, came. “It hurts,” Bella’s mother said.").Quotes[0].Speaker!.Name.Should().Be("Una Fox");
}
