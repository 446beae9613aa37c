using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace NerLib.Benchmarks;

/// <summary>The English pipeline on older processors, as the runtime's switches imitate them.</summary>
[Config(typeof(Processors))]
public class ProcessorBenchmarks : ICountTokens
{
    readonly Workspace _workspace = new();
    NerPipeline _pipeline = new(NerModel.Empty);
    string _text = "";

    [Params(Layers.Entities, Layers.Quotes)]
    public Layers Upto { get; set; }

    [Params(100_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Load()
    {
        _pipeline = EnglishModel.CreatePipeline(new() { Layers = Upto });
        _text = NewsText.OfLength(Length);
    }

    [Benchmark]
    public int Annotate() => _pipeline.Annotate(_text.AsMemory(), _workspace).Tokens.Length;

    int ICountTokens.CountTokens(int length) =>
        EnglishModel.CreatePipeline(new() { Layers = Layers.Tokens }).Annotate(NewsText.OfLength(length)).Tokens.Length;

    sealed class Processors : ManualConfig
    {
        public Processors() => AddJob(
            Job.Default.WithId("as it is").AsBaseline(),
            Without("AVX-512", "DOTNET_EnableAVX512"),
            Without("AVX2 and FMA", "DOTNET_EnableAVX2"),
            Without("AVX", "DOTNET_EnableAVX"));

        static Job Without(string instructions, string variable) => Job.Default.WithId("without " + instructions).WithEnvironmentVariable(variable, "0");
    }
}
