using NerLib.Evaluation;

namespace NerLib.Html.Tests;

public class AccuracyTests
{
    [Test]
    public void Bodies_of_real_pages()
    {
        string folder = Path.GetDirectoryName(Repository.Corpus("pages/ground-truth.json"))!;
        var scores = PageEvaluator.Evaluate(folder, page => WebPageReader.Read(page).Body);
        scores.Body.F1.Should().BeGreaterThanOrEqualTo(0.98);
        scores.Pages.Where(page => page.Failure is not null).Should().BeEmpty();
    }
}
