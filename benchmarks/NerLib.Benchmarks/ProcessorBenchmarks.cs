using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace NerLib.Benchmarks;

/// <summary>The English pipeline on older processors, as the runtime's switches imitate them.</summary>
[Config(typeof(Processors))]
public class ProcessorBenchmarks : UptoLayer
{
    [Params(Layers.Entities, Layers.Quotes)]
    public override Layers Upto { get; set; }

    [Params(100_000)]
    public override int Length { get; set; }

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
