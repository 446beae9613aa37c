using BenchmarkDotNet.Attributes;

namespace NerLib.Benchmarks;

/// <summary>The whole pipeline on hostile text; twice the text must take about twice the time.</summary>
[MemoryDiagnoser]
public class OddTextBenchmarks
{
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();

    readonly Workspace _workspace = new();
    string _text = "";

    [Params("x", "“", "\"", "\ud800", "Smith ", "said Smith ", "© ", "1-", ".\n", "“A, ")]
    public string Part { get; set; } = "";

    [Params(250_000, 500_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void MakeText() => _text = string.Concat(Enumerable.Repeat(Part, Length / Part.Length));

    [Benchmark]
    public int Annotate() => Pipeline.Annotate(_text.AsMemory(), _workspace).Quotes.Length;
}
