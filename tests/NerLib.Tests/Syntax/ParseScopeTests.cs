using CsCheck;
using NerLib.QuotationMarks;
using NerLib.Syntax;

namespace NerLib.Tests.Syntax;

/// <summary>Which sentences get trees, and that what is found does not depend on which trees the user asks to see.</summary>
public class ParseScopeTests
{
    static readonly NerPipeline ByDefault = EnglishModel.CreatePipeline(), WithEverything = EnglishModel.CreatePipeline(new() { Layers = Layers.All });

    static readonly JsonFormatOptions Everything = new() { Tokens = true };

    static readonly NerPipeline Pipeline = new(NerModel.Empty, new() { Layers = Layers.Sentences });

    [TestCase("The mayor said no.", true)]
    [TestCase("Asked again, he left.", true)]
    [TestCase("The old “bridge” fell.", false)]
    [TestCase("“She said so.”", true)]
    [TestCase("“They want that,” it read.", true)]
    [TestCase("“They say so and accept it.”", false)]
    [TestCase("The mayor said that “it fell”.", true)]
    [TestCase("It fell, according to him.", true)]
    [TestCase("It fell in May.", false)]
    [TestCase("He left the United States in May.", false)]
    [TestCase("Mayor Says Bridge Will Fall", true)]
    [TestCase("Mayor Sees Bridge of the Town Fall", false)]
    public void A_sentence_is_parsed_where_words_report_outside_marks_or_surely_in_them(string text, bool isParsed)
    {
        var view = Pipeline.Annotate(text.AsMemory(), new Workspace());
        ParseScopes.IsReporting(view, QuotationMarkFinder.LayerOf(view), view.Sentences[0]).Should().Be(isParsed);
    }

    [Test]
    public void An_article_has_the_same_quotes_whether_all_trees_are_asked_for_or_not() => ShouldBeTheSame(File.ReadAllText(
        Path.Combine(Repository.Root, "docs", "article.txt")));

    [Test]
    public void Any_text_has_the_same_quotes_whether_all_trees_are_asked_for_or_not() =>
        NerLib.Tests.Pipeline.OddTexts.Pages.Sample(ShouldBeTheSame, iter: 200);

    [TestCase("news/dev.jsonl")]
    [TestCase("quotes/polnear-speakers.dev.jsonl")]
    public void Whole_articles_have_the_same_quotes_whether_all_trees_are_asked_for_or_not(string corpus)
    {
        foreach (string line in File.ReadLines(Repository.Corpus(corpus)))
            ShouldBeTheSame(System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
    }

    [Test]
    public void Who_asks_for_the_trees_gets_one_of_every_sentence()
    {
        var document = WithEverything.Annotate("The mayor said no. The old bridge fell.");
        document.Syntax.Should().OnlyContain(token => token.Relation != DependencyRelation.None);
        ByDefault.Annotate(document.Text).Syntax.Select(token => token.Relation != DependencyRelation.None)
            .Should().Equal(Enumerable.Repeat(true, 5).Concat(Enumerable.Repeat(false, 5)));
    }

    static void ShouldBeTheSame(string text) =>
        JsonFormat.ToString(WithEverything.Annotate(text), Everything).Should().Be(JsonFormat.ToString(ByDefault.Annotate(text), Everything));
}
