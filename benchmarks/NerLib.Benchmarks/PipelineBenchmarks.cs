using BenchmarkDotNet.Attributes;

namespace NerLib.Benchmarks;

/// <summary>The English pipeline as far as each layer; the difference of two rows is the cost of a stage.</summary>
[MemoryDiagnoser]
[Config(typeof(PerTokenConfig))]
public class PipelineBenchmarks : ICountTokens
{
    readonly Workspace _workspace = new();
    NerPipeline _pipeline = new(NerModel.Empty);
    string _text = "";

    [Params(Layers.Regions, Layers.Tokens, Layers.Sentences, Layers.Entities, Layers.Actors, Layers.Quotes)]
    public Layers Upto { get; set; }

    [Params(10_000, 1_000_000)]
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
}
