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

    /// <summary>Adds examples of what is wrong.</summary>
    public void AddErrors(IEnumerable<string> errors) => Add("errors", errors);

    /// <summary>Adds lines for a person to read, in JSON an array; nothing if there are none.</summary>
    public void Add(string name, IEnumerable<string> lines)
    {
        if (lines.ToList() is { Count: > 0 } list) _rows.Add((name, list.Select(line => line.Trim()), string.Join(Environment.NewLine, list)));
    }

    /// <summary>Adds how often what was found with each confidence is right.</summary>
    public void Add(IEnumerable<ReliabilityBin> reliability)
    {
        var bins = reliability.ToList();
        _rows.Add(("reliability",
            bins.Select(bin => new { from = bin.From, mean = bin.Confidence, right = bin.Right, n = bin.Count }),
            string.Join(Environment.NewLine, bins.Select(bin => string.Create(CultureInfo.InvariantCulture,
                $"{bin.Count,5} of confidence from {bin.From:F2}: mean {bin.Confidence:F3}, right {bin.Right:F3}")))));
    }

    /// <summary>Adds what was taken for what, most frequent first; a dash, or null, for nothing.</summary>
    public void Add(IEnumerable<(string? Gold, string? Predicted, int Count)> confusion)
    {
        var pairs = confusion.ToList();
        _rows.Add(("confusion",
            pairs.Select(pair => new { gold = pair.Gold, predicted = pair.Predicted, n = pair.Count }),
            string.Join(Environment.NewLine, pairs.Select(pair => $"{pair.Count,5} × gold {pair.Gold ?? "-"}, predicted {pair.Predicted ?? "-"}"))));
    }

    /// <param name="json">Whether to write one JSON object, and nothing else.</param>
    public void Write(bool json)
    {
        if (json) Console.WriteLine(JsonSerializer.Serialize(_rows.ToDictionary(row => row.Name, row => row.Figures)));
        else
            foreach (var row in _rows) Console.WriteLine(row.Line);
    }

    static string Percent(double? value) => value is { } number ? (100 * number).ToString("F2", CultureInfo.InvariantCulture).PadLeft(6) : "   -  ";
}
