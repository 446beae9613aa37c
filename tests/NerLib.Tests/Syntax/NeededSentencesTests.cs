using NerLib.Quotes;
using NerLib.Syntax;

namespace NerLib.Tests.Syntax;

public class NeededSentencesTests
{
    static readonly NerPipeline Pipeline = new(NerModel.Empty, new() { Layers = Layers.Sentences });

    [TestCase("The mayor said no.", true)]
    [TestCase("Asked again, he left.", true)]
    [TestCase("The old “bridge” fell.", false)]
    [TestCase("“She said so.”", false)]
    [TestCase("The mayor said that “it fell”.", true)]
    [TestCase("It fell, according to him.", true)]
    [TestCase("It fell in May.", false)]
    [TestCase("He left the United States in May.", false)]
    [TestCase("Mayor Says Bridge Will Fall", true)]
    [TestCase("Mayor Sees Bridge of the Town Fall", false)]
    public void Syntax_is_needed_where_somebody_may_speak(string text, bool needed)
    {
        var view = Pipeline.Annotate(text.AsMemory(), new Workspace());
        NeededSentences.Contain(view, new MarkedText(view), view.Sentences[0]).Should().Be(needed);
    }
}
