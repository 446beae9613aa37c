using System.Globalization;
using System.Text.Json;

namespace NerLib.Figures.Results;

/// <summary>The figures of one row: precision <c>p</c>, recall <c>r</c> and <c>f1</c> with counts, or a share <c>value</c> of <c>n</c>.</summary>
/// <param name="Json">The row in the result file.</param>
readonly record struct ResultRow(JsonElement Json)
{
    /// <summary>A figure as it was measured; null where there was nothing to count.</summary>
    /// <exception cref="InvalidDataException">The row has no such figure.</exception>
    public double? this[string name] => !Json.TryGetProperty(name, out var figure)
        ? throw new InvalidDataException($"No figure '{name}' in {Json.GetRawText()}.")
        : figure.ValueKind == JsonValueKind.Null ? null : figure.GetDouble();

    /// <summary>A figure as a reader sees it: shares in per cent, counts in whole numbers; empty where there was nothing to count.</summary>
    /// <param name="name">A figure of the row; <c>right</c> is how many of the <c>n</c> are right.</param>
    /// <param name="format">Digits after the point, one if left out; <c>raw3</c> shows the share itself with three.</param>
    public string Format(string name, string format) => (name, format) switch
    {
        ("n" or "gold" or "predicted", _) => Text(this[name], "N0"),
        ("right", _) => Text(Math.Round(this["value"]!.Value * this["n"]!.Value), "N0"),
        (_, "raw3") => Text(this[name], "F3"),
        _ => Text(100 * this[name], "F" + (format.Length > 0 ? format : "1")),
    };

    static string Text(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
