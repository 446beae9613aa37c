using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using NerLib.Regions;
using NerLib.Sentences;
using NerLib.Syntax;
using NerLib.Tokens;

namespace NerLib.Benchmarks;

/// <summary>Tokens to tags and trees of all sentences, on one core. The cost of a token must not grow with the text.</summary>
/// <remarks>
/// With the English model, or the one whose path NERLIB_MODEL names. The text repeats its words, so words are remembered more often than in real news.
/// </remarks>
[MemoryDiagnoser]
[Config(typeof(PerTokenConfig))]
public class SyntaxBenchmarks : ICountTokens
{
    readonly List<Region> _regions = [];
    readonly List<Token> _tokens = [];
    readonly List<Sentence> _sentences = [];
    readonly List<TokenSyntax> _syntax = [];
    SyntaxAnnotator? _annotator;
    string _text = "";

    [Params(1_000, 100_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Read()
    {
        var model = Environment.GetEnvironmentVariable("NERLIB_MODEL") is { } path ? NerModel.Load(path) : EnglishModel.Load();
        if (model.Sections.All(section => section.Key != Models.ModelFormat.Syntax))
            throw new InvalidOperationException("The model has no syntax. Train it: nerlib train syntax; or name one in NERLIB_MODEL.");
        _annotator = new(model);
        ReadText();
    }

    [Benchmark]
    public int Analyse()
    {
        _annotator!.Annotate(View, ParseScope.All, _syntax, default);
        return _syntax.Count;
    }

    int ICountTokens.CountTokens(int length)
    {
        Length = length;
        ReadText();
        return _tokens.Count;
    }

    DocumentView View => new()
    {
        Text = _text,
        Regions = CollectionsMarshal.AsSpan(_regions),
        Tokens = CollectionsMarshal.AsSpan(_tokens),
        Sentences = CollectionsMarshal.AsSpan(_sentences),
    };

    void ReadText()
    {
        _text = NewsText.OfLength(Length);
        Workspace.Fill(new RegionFinder(model: null), View, _regions, default);
        Workspace.Fill(new WordTokenizer(), View, _tokens, default);
        Workspace.Fill(new SentenceSplitter(NerModel.Empty), View, _sentences, default);
    }
}
