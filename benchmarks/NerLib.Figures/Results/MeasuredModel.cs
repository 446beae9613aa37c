namespace NerLib.Figures.Results;

/// <summary>A model that is measured: its name in pages and results, and its file.</summary>
sealed record MeasuredModel(string Name, string File)
{
    public static MeasuredModel English { get; } = new("english", "src/NerLib.Models.English/english.nerm");

    public static MeasuredModel EnglishOpen { get; } = new("english-open", "src/NerLib.Models.English.Open/english-open.nerm");

    public static IReadOnlyList<MeasuredModel> All { get; } = [English, EnglishOpen];

    /// <summary>Where its figures are kept.</summary>
    public string ResultFile => $"{RepositoryFiles.Results}/{Name}.json";
}
