using NerLib.Figures.Pages;
using NerLib.Figures.Results;

namespace NerLib.Figures;

/// <summary>Measures, and writes what was measured into the pages and charts.</summary>
static class Program
{
    const string Usage =
        """
        dotnet run -c Release --project benchmarks/NerLib.Figures -- measure DATA   both models against the corpora in DATA; then as write
        dotnet run -c Release --project benchmarks/NerLib.Figures -- speed FOLDER   takes over BenchmarkDotNet's results of FOLDER; then as write
        dotnet run -c Release --project benchmarks/NerLib.Figures -- write          writes pages and charts from docs/results
        """;

    static async Task<int> Main(string[] args)
    {
        var repository = RepositoryFiles.Find(Directory.GetCurrentDirectory());
        switch (args)
        {
            case ["measure", var data]:
                foreach (var model in MeasuredModel.All) await Measuring.RunAsync(repository, model, data);
                break;
            case ["speed", var folder]:
                SpeedResults.TakeOver(repository, folder);
                break;
            case ["write"]: break;
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 1;
        }
        foreach (var file in GeneratedFile.Changed(repository))
        {
            File.WriteAllText(repository.PathOf(file.Path), file.Text);
            Console.WriteLine($"wrote {file.Path}");
        }
        return 0;
    }
}
