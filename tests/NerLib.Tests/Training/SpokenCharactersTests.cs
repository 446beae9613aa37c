using NerLib.Evaluation.Corpora;
using NerLib.Tests.Quotes;
using NerLib.Training.Quotes;

namespace NerLib.Tests.Training;

public class SpokenCharactersTests
{
    [Test]
    public void Who_has_another_name_in_the_gold_data_is_known_by_what_the_cues_give_to_the_same_actor()
    {
        var document = Reader.Read("“We lost the boat,” Bill said.\n\n“Where was it?” Ann Lee asked.\n\nBill got up.", "Bill", "Ann Lee");
        var gold = new QuoteDocument { Id = "1", Text = document.Text, Quotes = [By("Bill Gorton"), By("Ann Lee")], Ignored = [], Characters = [] };
        var characters = new SpokenCharacters(gold, document, [0, 1]);
        characters.Of(document.Quotes[0].Speaker!).Should().Be("Bill Gorton");
        characters.Of(document.Quotes[0].Speaker! with { Span = default }).Should().Be("Bill Gorton");
    }

    static GoldQuote By(string name) =>
        new() { Kind = QuoteKind.Direct, Spans = [], Cues = [], SpeakerName = name, SpeakerType = "person", IsSpeech = true, IsSure = true };
}
