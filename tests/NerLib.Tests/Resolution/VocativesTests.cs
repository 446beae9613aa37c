using NerLib.QuotationMarks;
using NerLib.Resolution;
using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class VocativesTests
{
    [TestCase("“Ann, the boat is gone,” he said.", true)]
    [TestCase("“The boat is gone, Ann,” he said.", true)]
    [TestCase("“The boat, Ann, is gone,” he said.", true)]
    [TestCase("“The boat is gone, my dear Ann!” he said.", true)]
    [TestCase("“Ann!” he said.", true)]
    [TestCase("“Ann took the boat,” he said.", false)]
    [TestCase("“He took Ann,” he said.", false)]
    [TestCase("“Ann's boat is gone,” he said.", false)]
    [TestCase("“Ann.” He left.", false)]
    [TestCase("He, Ann, was gone.", false)]
    [TestCase("“Lord, the boat is gone,” he said.", false)]
    public void A_name_in_marks_that_stands_apart_speaks_to_somebody(string text, bool expected)
    {
        var document = Reader.Read(text, "Ann", "Lord");
        var view = Reader.View(document);
        var name = document.Mentions.First(mention => mention.Kind == MentionKind.Name);
        Vocatives.IsOne(view, QuotationMarkFinder.LayerOf(view), name.Tokens).Should().Be(expected);
    }
}
