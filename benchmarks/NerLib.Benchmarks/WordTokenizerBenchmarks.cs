using BenchmarkDotNet.Attributes;
using NerLib.Tokens;

namespace NerLib.Benchmarks;

/// <summary>Text to tokens. The cost of a token must not grow with the text.</summary>
[MemoryDiagnoser]
[Config(typeof(PerTokenConfig))]
public class WordTokenizerBenchmarks : ICountTokens
{
    readonly WordTokenizer _stage = new();
    readonly List<Token> _tokens = [];
    Region[] _regions = [];
    string _text = "";

    [Params(1_000, 100_000, 10_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void MakeText()
    {
        _text = NewsText.OfLength(Length);
        _regions = [new(new(0, _text.Length), RegionKind.Body)];
    }

    [Benchmark]
    public int Tokenize()
    {
        _tokens.Clear();
        _stage.Annotate(new DocumentView { Text = _text, Regions = _regions }, _tokens, default);
        return _tokens.Count;
    }

    int ICountTokens.CountTokens(int length)
    {
        Length = length;
        MakeText();
        return Tokenize();
    }
}
