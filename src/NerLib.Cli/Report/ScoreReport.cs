using System.Globalization;
using System.Text.Json;
using NerLib.Evaluation;

namespace NerLib.Cli.Report;

/// <summary>Scores as aligned lines or as JSON. A score without anything to find is a dash, or null.</summary>
sealed class ScoreReport
{
    readonly List<(string Name, object Figures, string Line)> _rows = [];

    public void Add(string name, Prf prf) => _rows.Add((name,
        new { p = prf.Precision, r = prf.Recall, f1 = prf.F1, gold = prf.Hits + prf.Missed, predicted = prf.Hits + prf.Spurious },
        $"{name,-24} P {Percent(prf.Precision)} R {Percent(prf.Recall)} F1 {Percent(prf.F1)}  "
        + $"gold {prf.Hits + prf.Missed} predicted {prf.Hits + prf.Spurious}"));

    public void Add(string name, FractionalPrf prf) => _rows.Add((name,
        new { p = prf.Precision, r = prf.Recall, f1 = prf.F1 },
        $"{name,-24} P {Percent(prf.Precision)} R {Percent(prf.Recall)} F1 {Percent(prf.F1)}"));

    public void Add(string name, Share share) => _rows.Add((name,
        new { value = share.Value, n = share.Count },
        $"{name,-30} {Percent(share.Value)}  of {share.Count}"));

    public void AddPercent(string name, double? value) => _rows.Add((name, new { value }, $"{name,-24} {Percent(value)}"));

    public void Add(string name, int count) => _rows.Add((name, new { n = count }, $"{name,-30} {count,6}"));

    /// <summary>Adds a table of what was taken for what, a line for each type of the gold.</summary>
    public void Add(string name, IReadOnlyDictionary<(string Gold, string Predicted), int> confusion)
    {
        var predicted = confusion.Keys.Select(types => types.Predicted).Distinct().Order(StringComparer.Ordinal).ToList();
        var rows = confusion.Keys.Select(types => types.Gold).Distinct().Order(StringComparer.Ordinal)
            .ToDictionary(gold => gold, gold => predicted.ToDictionary(type => type, type => confusion.GetValueOrDefault((gold, type))));
        _rows.Add((name, rows, string.Join(Environment.NewLine, rows
            .Select(row => Line("  gold " + row.Key, row.Value.Values))
            .Prepend(Line(name, predicted)))));

        static string Line<T>(string name, IEnumerable<T> cells) => $"{name,-24}{string.Concat(cells.Select(cell => $"{cell,14}"))}";
    }

    public void Write(bool json)
    {
        if (json) Console.WriteLine(JsonSerializer.Serialize(_rows.ToDictionary(row => row.Name, row => row.Figures)));
        else
            foreach (var row in _rows) Console.WriteLine(row.Line);
    }

    static string Percent(double? value) => value is { } number ? (100 * number).ToString("F2", CultureInfo.InvariantCulture).PadLeft(6) : "   -  ";
}
