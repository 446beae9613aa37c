using System.IO.Compression;
using System.Text.Json;
using NerLib.Evaluation;

namespace NerLib.Tests.Training;

public class PageEvaluatorTests
{
    [TestCase("a b c d e", "a b c d e", 1.0, 1.0)]
    [TestCase("a b c d e", "a b c d", 1.0, 0.5)]
    [TestCase("a b c d", "x a b c d", 0.5, 1.0)]
    [TestCase("a b c d a b c d", "a b c d", 1.0, 0.2)]
    [TestCase("a, b", "a b!", 1.0, 1.0)]
    [TestCase("naïve ½ x_1 n°", "naïve ½ x_1 n", 1.0, 1.0)]
    [TestCase("a b c d", "", null, 0.0)]
    [TestCase("", "a b c d", 0.0, null)]
    public void A_body_is_compared_by_sequences_of_four_words(string gold, string found, double? precision, double? recall)
    {
        using var folder = new PageFolder(("p", gold));
        PageEvaluator.Evaluate(folder.Path, _ => found).Body.Should().Be(new FractionalPrf(precision, recall));
    }

    [Test]
    public void Figures_are_means_over_pages_and_a_page_without_a_result_has_no_precision()
    {
        using var folder = new PageFolder(("good", "a b c d"), ("bad", "a b c d"));
        var scores = PageEvaluator.Evaluate(folder.Path, page =>
            new StreamReader(page).ReadToEnd() == "good" ? "a b c d" : throw new InvalidDataException("Nothing there."));
        scores.Body.Should().Be(new FractionalPrf(1, 0.5));
        scores.Accuracy.Should().Be(new Share(1, 2));
        scores.Pages.Select(page => page.Failure).Should().Equal(null, "Nothing there.");
    }

    [TestCase("{\"p\": {\"articleBody\": \"\"}}", "Neither*p.html*")]
    [TestCase("[1]", "*articleBody*")]
    [TestCase(null, "*ground-truth.json*does not exist*")]
    public void A_folder_that_is_not_as_described_gets_a_clear_message(string? gold, string message)
    {
        using var folder = new PageFolder();
        string path = Path.Combine(folder.Path, "ground-truth.json");
        if (gold is null) File.Delete(path);
        else File.WriteAllText(path, gold);
        FluentActions.Invoking(() => PageEvaluator.Evaluate(folder.Path, _ => "")).Should().Throw<InvalidDataException>().WithMessage(message);
    }

    /// <summary>Pages that hold their own name, packed, in a folder that is removed.</summary>
    sealed class PageFolder : IDisposable
    {
        public PageFolder(params (string Id, string Body)[] pages)
        {
            Directory.CreateDirectory(System.IO.Path.Combine(Path, "html"));
            File.WriteAllText(
                System.IO.Path.Combine(Path, "ground-truth.json"),
                JsonSerializer.Serialize(pages.ToDictionary(page => page.Id, page => new { articleBody = page.Body })));
            foreach (var (id, _) in pages)
            {
                using var packed = new GZipStream(File.Create(System.IO.Path.Combine(Path, "html", id + ".html.gz")), CompressionMode.Compress);
                packed.Write(System.Text.Encoding.UTF8.GetBytes(id));
            }
        }

        public string Path { get; } = Directory.CreateTempSubdirectory().FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
