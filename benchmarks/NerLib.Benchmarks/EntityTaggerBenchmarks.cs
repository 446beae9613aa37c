using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Regions;
using NerLib.Sentences;
using NerLib.Tokens;

namespace NerLib.Benchmarks;

/// <summary>Tokens to names with the English model. The cost of a token must not grow with the text.</summary>
/// <remarks>The text repeats its words, so words are remembered more often than in real news.</remarks>
[MemoryDiagnoser]
[Config(typeof(PerTokenConfig))]
public class EntityTaggerBenchmarks : ICountTokens
{
    readonly List<Region> _regions = [];
    readonly List<Token> _tokens = [];
    readonly List<Sentence> _sentences = [];
    readonly List<Entity> _entities = [];
    EntityTagger? _tagger;
    string _text = "";

    [Params(1_000, 100_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Read()
    {
        var model = EnglishModel.Load();
        var section = model.Section(ModelFormat.Entities)
            ?? throw new InvalidOperationException("The English model has no tagger. Train it: nerlib train english.");
        var features = new EntityModel(section.Span);
        _tagger = new(features, EntityNetwork.Of(model, features.Labels));
        ReadText();
    }

    [Benchmark]
    public int Tag()
    {
        _entities.Clear();
        _tagger!.Tag(View, _entities, default);
        return _entities.Count;
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
