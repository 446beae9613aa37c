using System.Text.RegularExpressions;
using NerLib.Figures.Results;

namespace NerLib.Figures.Pages;

/// <summary>What stands between the marks of a page: <c>&lt;!-- figures: NAME [ARGUMENT] --&gt;</c> and <c>&lt;!-- end of figures --&gt;</c>.</summary>
/// <remarks>
/// A block is a file of <c>Tables</c> whose places <c>{measurement/row.figure:format}</c> are filled in (the argument names the model), or one of the
/// tables that have as many rows as the results.
/// </remarks>
static partial class FigureBlock
{
    const string Tables = "benchmarks/NerLib.Figures/Tables";

    /// <summary>A page with its blocks written anew; all else stays.</summary>
    /// <exception cref="InvalidDataException">A block asks for figures that there are not, or is not closed.</exception>
    public static string WriteAll(RepositoryFiles repository, string page)
    {
        string text = repository.Read(page);
        if (Begin().Count(text) != Block().Count(text)) throw new InvalidDataException($"{page} has a block of figures without '<!-- end of figures -->'.");
        return Block().Replace(text, block => block.Groups["begin"].Value + "\n"
            + Write(repository, block.Groups["name"].Value, block.Groups["argument"].Value).TrimEnd() + "\n" + block.Groups["end"].Value);
    }

    static string Write(RepositoryFiles repository, string name, string argument) => name switch
    {
        "reliability" => ResultTables.Reliability(Results(repository, argument)),
        "timings" => ResultTables.Timings(SpeedResults.Read(repository, argument)),
        "speed" => ResultTables.Speed(SpeedResults.Read(repository, "PipelineBenchmarks"), SpeedResults.Read(repository, "ModelBenchmarks")),
        "peers" => ResultTables.Peers(Peer.Read(repository)),
        _ => Fill(repository.Read($"{Tables}/{name}.txt"), Results(repository, argument)),
    };

    /// <summary>Puts figures into the places of a text.</summary>
    public static string Fill(string text, ModelResults results) => Place().Replace(text, place =>
        results.Of(place.Groups["measurement"].Value, place.Groups["row"].Value).Format(place.Groups["figure"].Value, place.Groups["format"].Value));

    static ModelResults Results(RepositoryFiles repository, string model) =>
        ModelResults.Read(repository, model.Length == 0 ? MeasuredModel.English : MeasuredModel.All.Single(known => known.Name == model));

    [GeneratedRegex(@"(?<begin><!-- figures: (?<name>[\w-]+)(?: (?<argument>[\w-]+))? -->)\n.*?(?<end><!-- end of figures -->)", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^<!-- figures: ", RegexOptions.Multiline)]
    private static partial Regex Begin();

    [GeneratedRegex(@"\{(?<measurement>[\w-]+)/(?<row>[^{}]+)\.(?<figure>\w+)(?::(?<format>\w+))?\}")]
    private static partial Regex Place();
}
