namespace NerLib.Tests.Quotes;

public class QuoteActTests
{
    static readonly NerPipeline All = EnglishModel.CreatePipeline(new() { Acts = QuoteActs.All });

    [TestCase("The mayor believes that the bridge is safe.", QuoteAct.Thought, "that the bridge is safe")]
    [TestCase("The mayor hopes to win the race.", QuoteAct.Plan, "to win the race")]
    [TestCase("The mayor said the bridge was safe.", QuoteAct.Speech, "the bridge was safe")]
    public void What_somebody_does_with_the_words_is_told(string text, QuoteAct act, string content)
    {
        var document = All.Annotate(text);
        var quote = document.Quotes.Should().ContainSingle().Subject;
        quote.Act.Should().Be(act);
        document.TextOf(quote).Should().Be(content);
        document.TextOf(quote.Speaker!).Should().Be("The mayor");
    }

    [TestCase(QuoteActs.Speech, 1)]
    [TestCase(QuoteActs.Speech | QuoteActs.Thought, 2)]
    [TestCase(QuoteActs.Speech | QuoteActs.Plan, 2)]
    [TestCase(QuoteActs.All, 3)]
    public void Only_the_acts_asked_for_are_quotes(QuoteActs acts, int quotes) =>
        EnglishModel.CreatePipeline(new() { Acts = acts })
            .Annotate("The mayor said the bridge was safe. Ann Lee thinks that it is old. The council hopes to close it.")
            .Quotes.Should().HaveCount(quotes);

    [TestCase(QuoteActs.Thought)]
    [TestCase(default(QuoteActs))]
    [TestCase((QuoteActs)8)]
    public void Acts_without_speech_or_unknown_are_refused(QuoteActs acts) =>
        FluentActions.Invoking(() => new NerPipeline(NerModel.Empty, new() { Acts = acts }))
            .Should().Throw<ArgumentException>().WithMessage("NerOptions.Acts is *");
}
