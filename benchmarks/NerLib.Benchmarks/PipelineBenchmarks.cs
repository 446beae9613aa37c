using BenchmarkDotNet.Attributes;

namespace NerLib.Benchmarks;

/// <summary>The English pipeline as far as each layer; the difference of two rows is the cost of a stage.</summary>
[MemoryDiagnoser]
[Config(typeof(PerTokenConfig))]
public class PipelineBenchmarks : UptoLayer
{
    [Params(Layers.Regions, Layers.Tokens, Layers.Sentences, Layers.Entities, Layers.Actors, Layers.Quotes)]
    public override Layers Upto { get; set; }

    [Params(10_000, 1_000_000)]
    public override int Length { get; set; }
}
