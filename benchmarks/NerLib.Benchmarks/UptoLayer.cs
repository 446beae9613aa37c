using BenchmarkDotNet.Attributes;

namespace NerLib.Benchmarks;

/// <summary>The English pipeline as far as a layer, over news of a length.</summary>
public abstract class UptoLayer : ICountTokens
{
    readonly Workspace _workspace = new();
    NerPipeline _pipeline = new(NerModel.Empty);
    string _text = "";

    public abstract Layers Upto { get; set; }

    public abstract int Length { get; set; }

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
