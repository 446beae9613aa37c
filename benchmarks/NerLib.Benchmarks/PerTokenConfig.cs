using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NerLib.Benchmarks;

/// <summary>A benchmark over a text, which can say how many tokens that has.</summary>
interface ICountTokens
{
    int CountTokens(int length);
}

/// <summary>Adds the time for a token and the tokens for a second to the report.</summary>
sealed class PerTokenConfig : ManualConfig
{
    public PerTokenConfig() => AddColumn(
        new PerTokenColumn("ns/token", (nanoseconds, tokens) => nanoseconds / tokens),
        new PerTokenColumn("Mtokens/s", (nanoseconds, tokens) => tokens / nanoseconds * 1000));

    /// <summary>How many tokens a benchmark works on; null if it does not count them.</summary>
    public static int? TokensOf(BenchmarkCase benchmark) =>
        Activator.CreateInstance(benchmark.Descriptor.Type) is ICountTokens counter ? counter.CountTokens((int)benchmark.Parameters["Length"]) : null;

    sealed class PerTokenColumn(string name, Func<double, int, double> value) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public string Legend => name;

        public bool AlwaysShow => true;

        public bool IsNumeric => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public UnitType UnitType => UnitType.Dimensionless;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            if (summary[benchmarkCase]?.ResultStatistics is not { } statistics) return "?";
            return value(statistics.Mean, TokensOf(benchmarkCase)!.Value).ToString("F1", CultureInfo.InvariantCulture);
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
