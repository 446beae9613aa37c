using System.Text.Json;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NerLib.Benchmarks;

/// <summary>Writes of a class's timings what the docs show: <c>CLASS-speed.json</c>, beside BenchmarkDotNet's own reports.</summary>
sealed class SpeedExporter : ExporterBase
{
    static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    protected override string FileExtension => "json";

    protected override string FileCaption => "speed";

    public override void ExportToLog(Summary summary, ILogger logger)
    {
        var host = summary.HostEnvironmentInfo;
        string machine = $"BenchmarkDotNet {host.BenchmarkDotNetVersion}, {host.Os.Value.Name} {host.Os.Value.Version}, {host.RuntimeVersion}, one core of "
            + host.Cpu.Value?.ProcessorName;
        logger.WriteLine(JsonSerializer.Serialize(new { machine, rows = summary.BenchmarksCases.Select(one => Row(summary, one)) }, Indented));
    }

    static object Row(Summary summary, BenchmarkCase benchmark)
    {
        var report = summary[benchmark] ?? throw new InvalidOperationException($"{benchmark.DisplayInfo} has no report.");
        // Where a class has several jobs, they are its processors.
        string[] jobs = summary.BenchmarksCases.Any(one => one.Job.Meta.Baseline) ? [$"Processor={benchmark.Job.ResolvedId}"] : [];
        return new
        {
            method = benchmark.Descriptor.WorkloadMethod.Name,
            parameters = string.Join(", ", benchmark.Parameters.Items.Select(parameter => $"{parameter.Name}={parameter.Value}").Concat(jobs)),
            mean = report.ResultStatistics?.Mean,
            error = report.ResultStatistics?.ConfidenceInterval.Margin is { } margin && double.IsFinite(margin) ? margin : (double?)null,
            tokens = PerTokenConfig.TokensOf(benchmark),
            allocated = report.GcStats.GetBytesAllocatedPerOperation(benchmark),
        };
    }
}
