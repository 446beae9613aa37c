using System.Text.Json;

namespace NerLib.Figures.Results;

/// <summary>Timings of one class of benchmarks, as <c>benchmarks/NerLib.Benchmarks</c> writes them beside BenchmarkDotNet's own reports.</summary>
/// <param name="Machine">BenchmarkDotNet, processor and runtime.</param>
/// <param name="Rows">In the order of BenchmarkDotNet.</param>
sealed record SpeedResults(string Machine, IReadOnlyList<SpeedRow> Rows)
{
    const string Folder = RepositoryFiles.Results + "/speed", Ending = "-speed.json";

    static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    /// <param name="repository">Where the results are.</param>
    /// <param name="benchmarks">The class's name.</param>
    public static SpeedResults Read(RepositoryFiles repository, string benchmarks) =>
        JsonSerializer.Deserialize<SpeedResults>(repository.Read($"{Folder}/{benchmarks}.json"), CamelCase)!;

    /// <summary>Takes over the results of the classes that were run; those of others stay.</summary>
    /// <exception cref="FileNotFoundException">The folder has none.</exception>
    public static void TakeOver(RepositoryFiles repository, string folder)
    {
        var files = Directory.GetFiles(folder, "*" + Ending);
        if (files.Length == 0) throw new FileNotFoundException($"'{folder}' has no files *{Ending}; run benchmarks/NerLib.Benchmarks first.");
        Directory.CreateDirectory(repository.PathOf(Folder));
        foreach (var file in files)
            File.Copy(file, repository.PathOf($"{Folder}/{ClassOf(file)}.json"), overwrite: true);
    }

    /// <summary>The class without its namespace, of a file's name.</summary>
    static string ClassOf(string file) => Path.GetFileName(file)[..^Ending.Length].Split('.')[^1];

    /// <summary>The row of some parameters.</summary>
    public SpeedRow Of(string method, string parameters) => Rows.Single(row => row.Method == method && row.Parameters == parameters);
}

/// <summary>How long one benchmark took.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Parameters">As BenchmarkDotNet writes them: <c>Upto=Quotes, Length=10000</c>; empty if it has none.</param>
/// <param name="Mean">Nanoseconds.</param>
/// <param name="Error">Half of the mean's 99.9 % confidence interval, in nanoseconds; null for a single iteration.</param>
/// <param name="Tokens">Tokens that were worked on; null where the benchmark counts none.</param>
/// <param name="Allocated">Bytes; null if they were not measured.</param>
sealed record SpeedRow(string Method, string Parameters, double Mean, double? Error, int? Tokens, long? Allocated)
{
    public double? NanosecondsPerToken => Mean / Tokens;

    public double? TokensPerSecond => 1e9 * Tokens / Mean;
}
