using System.Globalization;
using System.Text;
using NerLib.Figures.Results;

namespace NerLib.Figures.Pages;

/// <summary>The tables that have as many rows as the results.</summary>
static class ResultTables
{
    /// <summary>Confidences of names on <c>news/dev</c>, against how often they are right.</summary>
    public static string Reliability(ModelResults results) => Table(
        ["confidence from", "names", "mean", "right"],
        results.Reliability("news").Select(row => (string[])[
            Number(row.From, "F2"), Number(row.Count, "N0"), Number(row.Confidence, "F3"), Number(row.Right, "F3")]));

    /// <summary>All timings of a class, with the machine that made them.</summary>
    public static string Timings(SpeedResults results)
    {
        var parameters = results.Rows[0].Parameters.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')[0]).ToList();
        return results.Machine + "\n\n" + Table(
            ["method", .. parameters, "mean", "± error", "ns/token", "Mtokens/s", "allocated"],
            results.Rows.Select(row => (string[])[
                row.Method, .. row.Parameters.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => Readable(one.Split('=')[1])),
                Time(row.Mean), Time(row.Error), Number(row.NanosecondsPerToken, "F1"), Number(row.TokensPerSecond / 1e6, "F1"), Bytes(row.Allocated)]));
    }

    /// <summary>What a reader wants to know: how many tokens a second up to each layer, and how long a model takes to load.</summary>
    public static string Speed(SpeedResults pipeline, SpeedResults model) => Table(
        ["raw text up to", "ns a token", "tokens a second"],
        ((string[])["Tokens", "Sentences", "Entities", "Actors", "Quotes"])
            .Select(layer => (Layer: layer, Row: OfLayer(pipeline, layer)))
            .Select(one => (string[])[
                one.Layer.ToLowerInvariant(), Number(one.Row.NanosecondsPerToken, "N0"), Number(Rounded(one.Row.TokensPerSecond!.Value), "N0")]))
        + $"\nThe model is loaded in {Time(model.Of("Load", "").Mean)}.\n";

    public static string Peers(IEnumerable<Peer> peers) => Table(
        ["system", "figure", "measured by"], peers.Select(peer => (string[])[peer.System, peer.Figure, peer.MeasuredBy]));

    /// <summary>The row of a million characters of news.</summary>
    public static SpeedRow OfLayer(SpeedResults pipeline, string layer) => pipeline.Of("Annotate", $"Upto={layer}, Length=1000000");

    /// <summary>A number of tokens with as many digits as a timing is worth.</summary>
    public static double Rounded(double tokensPerSecond)
    {
        double unit = tokensPerSecond >= 1e6 ? 1e5 : 1e3;
        return Math.Round(tokensPerSecond / unit) * unit;
    }

    static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var table = new StringBuilder();
        foreach (var cells in rows.Prepend([.. head.Select(_ => "---")]).Prepend(head)) table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        return table.ToString();
    }

    static string Readable(string value) => int.TryParse(value, CultureInfo.InvariantCulture, out int number) ? Number(number, "N0") : value;

    static string Time(double? nanoseconds) => nanoseconds switch
    {
        null => "",
        < 1e3 => Number(nanoseconds, "F1") + " ns",
        < 1e6 => Number(nanoseconds / 1e3, "F1") + " μs",
        < 1e9 => Number(nanoseconds / 1e6, "F1") + " ms",
        _ => Number(nanoseconds / 1e9, "F1") + " s",
    };

    static string Bytes(long? bytes) => bytes switch
    {
        null => "",
        < 10_000 => Number(bytes, "N0") + " B",
        < 10_000_000 => Number(bytes / 1e3, "N0") + " kB",
        _ => Number(bytes / 1e6, "N0") + " MB",
    };

    static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
