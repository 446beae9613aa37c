using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class NestedQuoteTests
{
    [Test]
    public void I_in_what_somebody_is_told_is_who_speaks()
    {
        var document = EnglishModel.CreatePipeline().Annotate("“The doctors say that I should rest,” Ann Lee said. Bob Ray left.");
        document.Quoted().Should().Equal("“The doctors say that I should rest,”", "that I should rest");
        int mention = document.Mentions.ToList().FindIndex(mention => document.TextOf(document.SpanOf(mention.Tokens)).SequenceEqual("I"));
        document.Actors.Single(actor => actor.Mentions.Contains(mention)).Name.Should().Be("Ann Lee");
    }

    [Test]
    public void A_conversation_goes_on_between_those_who_speak() =>
        EnglishModel.CreatePipeline().Annotate("“The doctors say that I should rest,” Ann Lee said. “But I will not rest.”")
            .Quotes[^1].Speaker!.Name.Should().Be("Ann Lee");
}
