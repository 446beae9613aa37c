using System.Globalization;
using NerLib.Figures.Pages;
using NerLib.Figures.Results;

namespace NerLib.Figures.Charts;

/// <summary>The charts of the docs, as the results have them.</summary>
static class ResultCharts
{
    /// <summary>Fewer cases than that make no point of a chart.</summary>
    const int LeastCount = 10;

    static readonly string[] NameTypes = ["PERSON", "NORP", "LOCATION", "ORGANIZATION", "EVENT", "MISC", "FACILITY"];

    static readonly string[] QuoteKinds = ["direct", "mixed", "indirect", "all"];

    static readonly (string Label, string Kind)[] MentionKinds =
        [("names", "name"), ("descriptions", "nominal"), ("pronouns", "pronoun"), ("all", "all")];

    /// <summary>Each with the name of its file.</summary>
    public static IEnumerable<(string Name, string Svg)> All(RepositoryFiles repository)
    {
        var results = ModelResults.Read(repository, MeasuredModel.English);
        yield return ("chart-names", Names(results).Draw());
        yield return ("chart-actors", Actors(results).Draw());
        yield return ("chart-quotes", Quotes(results).Draw());
        yield return ("chart-speakers", Speakers(results).Draw());
        yield return ("chart-confidence", Confidence(results).Draw());
        yield return ("chart-speed", Speed(SpeedResults.Read(repository, "PipelineBenchmarks"), Peer.Read(repository)).Draw());
    }

    static BarChart Names(ModelResults results) => new(
        "Names, F1 of exact span and type", [""],
        [.. NameTypes.Append("all names").Select(type => (Label: type, Row: results.Of("news", type == "all names" ? "names" : type)))
            .Select(one => Share($"{one.Label} ({one.Row.Format("gold", "")})", one.Row["f1"]))],
        "42 articles of the world's news; in brackets, how many there are");

    static BarChart Actors(ModelResults results) => new(
        "Who is meant: mentions of people and bodies", ["found", "with the right actor"],
        [.. MentionKinds
            .Select(one => Share(
                one.Label, results.Of("news", $"{one.Kind} mentions, found")["value"], results.Of("news", $"{one.Kind} mentions, right actor")["value"]))],
        "42 articles of the world's news");

    static BarChart Quotes(ModelResults results) => new(
        "Quotes found, F1", ["world's news", "US news of 2016"],
        [.. QuoteKinds.Select(kind => Share(kind, results.Of("news", kind)["f1"], results.Of("quotes", kind)["f1"]))],
        "42 articles each");

    static BarChart Speakers(ModelResults results) => new(
        "Quotes with the right speaker", ["of those found", "of all"],
        [.. QuoteKinds.Select(kind => Share(
            kind, results.Of("news", $"{kind}, resolved")["value"], results.Of("news", $"{kind}, resolved end to end")["value"]))],
        "42 articles of the world's news; quotes whose speaker is marked");

    static ReliabilityChart Confidence(ModelResults results) => new(
        "Confidence against truth",
        [("names (world's news)", Enough(results, "news")), ("speakers (US news)", Enough(results, "quotes"))],
        "On the dashed line, of what has 75 %, 75 in 100 are right.", $"Larger points stand for more; fewer than {LeastCount} are left out.");

    static IReadOnlyList<ReliabilityRow> Enough(ModelResults results, string measurement) =>
        [.. results.Reliability(measurement).Where(row => row.Count >= LeastCount)];

    static BarChart Speed(SpeedResults pipeline, IReadOnlyList<Peer> peers)
    {
        (string Label, string Layer)[] own = [("NerLib, names", "Entities"), ("NerLib, up to quotes", "Quotes")];
        var rows = own.Select(one => (one.Label, Speed: ResultTables.Rounded(ResultTables.OfLayer(pipeline, one.Layer).TokensPerSecond!.Value), IsPeer: false))
            .Concat(peers.Where(peer => peer.Chart is not null).Select(peer => (Label: peer.Chart!, Speed: peer.TokensPerSecond!.Value, IsPeer: true)))
            .ToList();
        double most = rows.Max(row => row.Speed);
        return new(
            "Tokens a second, one core", [""],
            [.. rows.Select(row => new BarRow(row.Label, [new(row.Speed, row.Speed.ToString("N0", CultureInfo.InvariantCulture))], most, row.IsPeer))],
            "¹ without splitting the text into tokens", "² measured by others, on their machines", "the others by us, on like machines, not in one run");
    }

    static BarRow Share(string label, params IReadOnlyList<double?> shares) =>
        new(label, [.. shares.Select(share => new Bar(100 * share ?? 0, (100 * share)?.ToString("F1", CultureInfo.InvariantCulture) ?? "–"))], 100);
}
