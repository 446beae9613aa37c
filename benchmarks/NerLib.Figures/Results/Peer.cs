using System.Text.Json;

namespace NerLib.Figures.Results;

/// <summary>How fast another system was found to be. Recorded by hand: no command here measures it.</summary>
/// <param name="System">Its name, and what it does.</param>
/// <param name="Figure">As it is shown.</param>
/// <param name="MeasuredBy">Who measured, and where.</param>
/// <param name="Chart">How the chart calls it; null if it is left out there.</param>
/// <param name="TokensPerSecond">What the chart shows.</param>
sealed record Peer(string System, string Figure, string MeasuredBy, string? Chart, double? TokensPerSecond)
{
    static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Peer> Read(RepositoryFiles repository) =>
        JsonSerializer.Deserialize<Peer[]>(repository.Read($"{RepositoryFiles.Results}/peers.json"), CamelCase)!;
}
