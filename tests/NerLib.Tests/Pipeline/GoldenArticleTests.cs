namespace NerLib.Tests.Pipeline;

/// <summary>
/// A whole article, annotated. After a change that is meant to show, set NERLIB_UPDATE_GOLDEN=1, run the test, and read the difference.
/// </summary>
public class GoldenArticleTests
{
    [Test]
    public void The_articles_annotation_is_the_one_on_file()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "article.txt"));
        var json = JsonFormat.ToString(EnglishModel.CreatePipeline().Annotate(text), new() { Indented = true, Text = false }) + "\n";
        var golden = Path.Combine(Repository.Root, "tests", "NerLib.Tests", "Pipeline", "article.golden.json");
        if (Environment.GetEnvironmentVariable("NERLIB_UPDATE_GOLDEN") == "1") File.WriteAllText(golden, json);
        json.Should().Be(File.ReadAllText(golden));
    }

}
