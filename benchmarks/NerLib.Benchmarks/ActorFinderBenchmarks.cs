using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Attributes;
using NerLib.Mentions;
using NerLib.Regions;
using NerLib.Resolution;
using NerLib.Sentences;
using NerLib.Tokens;

namespace NerLib.Benchmarks;

/// <summary>
/// Entities to actors in a text in which every sentence names somebody new and goes on with pronouns: a megabyte has some 20,000 names.
/// The cost of a token must not grow with the text.
/// </summary>
/// <remarks>With the model that NERLIB_MODEL names, else the built-in English one; without its section of actors, by rules.</remarks>
[MemoryDiagnoser]
[Config(typeof(PerTokenConfig))]
public class ActorFinderBenchmarks : ICountTokens
{
    readonly List<Region> _regions = [];
    readonly List<Token> _tokens = [];
    readonly List<Sentence> _sentences = [];
    readonly List<Entity> _entities = [];
    readonly List<Mention> _mentions = [];
    MentionFinder _mentionFinder = new(null);
    ActorFinder _actorFinder = new(null, null);
    string _text = "";

    [Params(1_000, 100_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Read()
    {
        var model = Environment.GetEnvironmentVariable("NERLIB_MODEL") is { Length: > 0 } path ? NerModel.Load(path) : EnglishModel.Load();
        (_mentionFinder, _actorFinder) = (new(ActorModel.Of(model)), ActorFinder.Of(model));
        ReadText();
    }

    [Benchmark]
    public int FindActors()
    {
        var view = View with { Mentions = Workspace.Fill(_mentionFinder, View, _mentions, default) };
        return _actorFinder.Find(view, default).Length;
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
        Entities = CollectionsMarshal.AsSpan(_entities),
    };

    void ReadText()
    {
        var text = new StringBuilder(Length + 100);
        for (int i = 0; text.Length < Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"Anna{i % 97} Name{i}x told her brother.{(i % 5 == 0 ? "\n\n" : " ")}");
        _text = text.ToString(0, Length).TrimEnd();
        Workspace.Fill(new RegionFinder(model: null), View, _regions, default);
        Workspace.Fill(new WordTokenizer(), View, _tokens, default);
        Workspace.Fill(new SentenceSplitter(NerModel.Empty), View, _sentences, default);
        _entities.Clear();
        foreach (var sentence in _sentences)
            if (sentence.Tokens.Length > 2) _entities.Add(new(new(sentence.Tokens.Start, sentence.Tokens.Start + 2), EntityType.Person, 1));
    }
}
