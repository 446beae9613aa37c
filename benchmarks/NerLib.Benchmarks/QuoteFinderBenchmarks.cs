using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using NerLib.Mentions;
using NerLib.Quotes;
using NerLib.Regions;
using NerLib.Sentences;
using NerLib.Tokens;

namespace NerLib.Benchmarks;

/// <summary>Quotations in ordinary and in hostile text; twice the text must take twice the time.</summary>
[MemoryDiagnoser]
public class QuoteFinderBenchmarks
{
    readonly QuoteFinder _stage = QuoteFinder.Of(NerModel.Empty);
    readonly List<Region> _regions = [];
    readonly List<Token> _tokens = [];
    readonly List<Sentence> _sentences = [];
    readonly List<Mention> _mentions = [];
    readonly List<Quote> _quotes = [];
    string _text = "";

    [Params("“", "\"a ", "“Yes,” he said. “No.”\n", "he said ")] public string Part { get; set; } = "";

    [Params(25_000, 50_000, 100_000)] public int Times { get; set; }

    [GlobalSetup]
    public void Read()
    {
        _text = string.Concat(Enumerable.Repeat(Part, Times));
        var view = new DocumentView { Text = _text };
        view = view with { Regions = Workspace.Fill(new RegionFinder(model: null), view, _regions, default) };
        view = view with { Tokens = Workspace.Fill(new WordTokenizer(), view, _tokens, default) };
        view = view with { Sentences = Workspace.Fill(new SentenceSplitter(NerModel.Empty), view, _sentences, default) };
        Workspace.Fill(new MentionFinder(null), view, _mentions, default);
    }

    [Benchmark]
    public int Find()
    {
        _quotes.Clear();
        _stage.Annotate(new(new DocumentView
        {
            Text = _text,
            Regions = CollectionsMarshal.AsSpan(_regions),
            Tokens = CollectionsMarshal.AsSpan(_tokens),
            Sentences = CollectionsMarshal.AsSpan(_sentences),
            Mentions = CollectionsMarshal.AsSpan(_mentions),
        }), _quotes, default);
        return _quotes.Count;
    }
}
