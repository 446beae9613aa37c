using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Sentences;
using NerLib.Tokens;

namespace NerLib.Benchmarks;

/// <summary>Tokens to sentences, by rules and by a model; and text to sentences, both stages together.</summary>
[MemoryDiagnoser]
[Config(typeof(PerTokenConfig))]
public class SentenceSplitterBenchmarks : ICountTokens
{
    const int Weights = 1 << 16;

    readonly WordTokenizer _tokenizer = new();
    readonly SentenceSplitter _rules = new(NerModel.Empty), _learned = new(ModelOfRandomWeights());
    readonly List<Token> _tokens = [];
    readonly List<Sentence> _sentences = [];
    Region[] _regions = [];
    string _text = "";

    [Params(1_000, 100_000, 10_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void MakeText()
    {
        _text = NewsText.OfLength(Length);
        _regions = [new(new(0, _text.Length), RegionKind.Body)];
        Tokenize();
    }

    [Benchmark]
    public int SplitByRules() => Split(_rules);

    [Benchmark]
    public int SplitByModel() => Split(_learned);

    [Benchmark]
    public int TokenizeAndSplitByModel()
    {
        Tokenize();
        return Split(_learned);
    }

    int ICountTokens.CountTokens(int length)
    {
        Length = length;
        MakeText();
        return _tokens.Count;
    }

    void Tokenize()
    {
        _tokens.Clear();
        _tokenizer.Annotate(new DocumentView { Text = _text, Regions = _regions }, _tokens, default);
    }

    int Split(SentenceSplitter splitter)
    {
        _sentences.Clear();
        var view = new DocumentView { Text = _text, Regions = _regions, Tokens = CollectionsMarshal.AsSpan(_tokens) };
        splitter.Annotate(view, _sentences, default);
        return _sentences.Count;
    }

    // The weights decide where sentences end, not how long that takes to find out.
    static NerModel ModelOfRandomWeights()
    {
        var random = new Random(20261122);
        var weights = new sbyte[Weights];
        for (int i = 0; i < weights.Length; i++) weights[i] = (sbyte)random.Next(-20, 21);
        return NerModel.Load(new ModelWriter().Add(ModelFormat.Sentences, LogisticSection.Write(weights, 0.01f, 0)).ToArray());
    }
}
