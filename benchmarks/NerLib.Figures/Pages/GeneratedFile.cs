using NerLib.Figures.Charts;

namespace NerLib.Figures.Pages;

/// <summary>A file of the repository that holds figures, as it must be by the results.</summary>
/// <param name="Path">From the root.</param>
/// <param name="Text">All of it.</param>
sealed record GeneratedFile(string Path, string Text)
{
    static readonly string[] Pages =
    [
        "README.md", "docs/accuracy.md", "docs/performance.md", "benchmarks/results/README.md",
        "src/NerLib.Models.English/MODELCARD.md", "src/NerLib.Models.English.Open/MODELCARD.md",
    ];

    public static IEnumerable<GeneratedFile> All(RepositoryFiles repository) =>
        Pages.Select(page => new GeneratedFile(page, FigureBlock.WriteAll(repository, page)))
            .Concat(ResultCharts.All(repository).Select(chart => new GeneratedFile($"docs/images/{chart.Name}.svg", chart.Svg)));

    /// <summary>Those that differ from what stands in the repository.</summary>
    public static IEnumerable<GeneratedFile> Changed(RepositoryFiles repository) =>
        All(repository).Where(file => !File.Exists(repository.PathOf(file.Path)) || repository.Read(file.Path) != file.Text);
}
