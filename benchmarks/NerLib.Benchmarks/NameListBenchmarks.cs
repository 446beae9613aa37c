using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using NerLib.Entities.UserNames;
using NerLib.Regions;
using NerLib.Sentences;
using NerLib.Tokens;

namespace NerLib.Benchmarks;

/// <summary>
/// Tokens to names of the user's own, with few and with many in the list. The cost of a token must grow neither with the text nor much with the list.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(PerTokenConfig))]
public class NameListBenchmarks : ICountTokens
{
    readonly List<Region> _regions = [];
    readonly List<Token> _tokens = [];
    readonly List<Sentence> _sentences = [];
    readonly List<Entity> _entities = [];
    INameSource? _names;
    string _text = "";

    [Params(1_000, 1_000_000)]
    public int Length { get; set; }

    [Params(1_000, 200_000)]
    public int Names { get; set; }

    [GlobalSetup]
    public void Read()
    {
        _names = new NameList(Entries(Names));
        ReadText();
    }

    [Benchmark]
    public int Find()
    {
        _entities.Clear();
        _names!.Find(View, _entities, default);
        return _entities.Count;
    }

    int ICountTokens.CountTokens(int length)
    {
        Length = length;
        ReadText();
        return _tokens.Count;
    }

    /// <summary>Names that share their first words, some of which the text has.</summary>
    internal static IEnumerable<NameEntry> Entries(int count)
    {
        string[] first = ["Anna", "Mr.", "Gen.", "The", "St.", "U.S.", "Imani", "Paulo", "Residents", "Police"];
        string[] second = ["M. Lindqvist", "Okafor", "Paulo Reyes", "governor", "Anne's", "agency"];
        for (int i = 0; i < count; i++)
            yield return new(
                $"{first[i % first.Length]} {(i < 60 ? second[i % second.Length] : $"Name{i / first.Length}")}",
                EntityType.Person, $"{i}", (NameCase)(i % 3));
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

/// <summary>Entries to a list that can search.</summary>
[MemoryDiagnoser]
public class NameListBuildBenchmarks
{
    NameEntry[] _entries = [];

    [Params(200_000)]
    public int Names { get; set; }

    [GlobalSetup]
    public void Make() => _entries = [.. NameListBenchmarks.Entries(Names)];

    [Benchmark]
    public NameList Build() => new(_entries);
}
