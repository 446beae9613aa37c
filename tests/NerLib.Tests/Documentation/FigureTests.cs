using System.Text.Json;
using NerLib.Figures;
using NerLib.Figures.Pages;
using NerLib.Figures.Results;

namespace NerLib.Tests.Documentation;

/// <summary>The figures of README, docs and model cards are those of the result files.</summary>
public class FigureTests
{
    const string Command = "dotnet run -c Release --project benchmarks/NerLib.Figures --";

    static readonly RepositoryFiles Files = new(Repository.Root);

    static IEnumerable<TestCaseData> Generated =>
        GeneratedFile.All(Files).Select(file => new TestCaseData(file.Path, file.Text).SetArgDisplayNames(file.Path));

    static IEnumerable<string> Models => MeasuredModel.All.Select(model => model.Name);

    [TestCaseSource(nameof(Generated))]
    public void A_page_or_chart_shows_what_the_result_files_say(string path, string text)
    {
        var (shown, right) = (Files.Read(path).Split('\n'), text.Split('\n'));
        int line = shown.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        shown.ElementAtOrDefault(line).Should().Be(
            right.ElementAtOrDefault(line), "docs/results says so (line {0}); write it anew with '{1} write'", line + 1, Command);
    }

    [TestCaseSource(nameof(Models))]
    public void The_model_is_the_one_that_was_measured(string name)
    {
        var model = MeasuredModel.All.Single(model => model.Name == name);
        ModelResults.Read(Files, model).Sha256.Should().Be(
            ModelResults.Sha256Of(Files, model), "figures are of the model at hand; measure it with '{0} measure DATA'", Command);
    }

    [Test]
    public void Every_chart_stands_in_a_page()
    {
        string pages = Files.Read("docs/accuracy.md") + Files.Read("docs/performance.md");
        var charts = GeneratedFile.All(Files).Select(file => file.Path).Where(path => path.EndsWith(".svg", StringComparison.Ordinal)).ToList();
        charts.Should().NotBeEmpty();
        charts.Where(chart => !pages.Contains(chart["docs/".Length..], StringComparison.Ordinal)).Should().BeEmpty();
    }

    [TestCase("""{"p":0.88206}""", "p", "", "88.2")]
    [TestCase("""{"p":0.88206}""", "p", "2", "88.21")]
    [TestCase("""{"p":null}""", "p", "", "")]
    [TestCase("""{"value":0.88888889,"n":9}""", "right", "", "8")]
    [TestCase("""{"value":0.96874,"n":9}""", "value", "raw3", "0.969")]
    [TestCase("""{"f1":1,"gold":1678}""", "gold", "", "1,678")]
    public void A_figure_is_shown_as_a_reader_expects(string row, string name, string format, string shown) =>
        Row(row).Format(name, format).Should().Be(shown);

    [Test]
    public void A_figure_that_was_not_measured_is_told() =>
        FluentActions.Invoking(() => Row("""{"p":0.5}""").Format("f1", "")).Should().Throw<InvalidDataException>().WithMessage("*'f1'*");

    static ResultRow Row(string json) => new(JsonDocument.Parse(json).RootElement);
}
