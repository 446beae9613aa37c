using System.Globalization;
using NerLib.Entities.Tagging;
using NerLib.Evaluation.Corpora;
using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Training.Encoding;
using NerLib.Training.Entities;

namespace NerLib.Training;

/// <summary>Trains entity models on corpora and types of the user's own.</summary>
public static class OwnModelTrainer
{
    /// <summary>Trains and writes a model file: the same files, base, types and seed give the same bytes.</summary>
    /// <param name="how">What to train on.</param>
    /// <param name="report">Told what was found in the corpora, line by line.</param>
    /// <param name="log">Told of progress.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line of a corpus is not as expected, or its types cannot be learned; the message says why.</exception>
    public static byte[] Train(OwnTraining how, Action<string> report, Action<string> log)
    {
        ArgumentNullException.ThrowIfNull(how);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(log);
        var counts = new CorpusCounts();
        var splitter = new NerPipeline(how.Base, new() { Layers = Layers.Sentences });
        var documents = how.Corpora.SelectMany(path => Documents(path, splitter, counts)).ToList();
        foreach (string line in Lines(how, counts)) report(line);

        var map = counts.Types.Keys.ToDictionary(type => type, type => how.Types is null ? type : how.Types.GetValueOrDefault(type, NotLearned));
        var labels = Labels(how, counts, map);
        var corpus = new EntityCorpus("The corpora", CorpusTerms.Open, "", map) { Documents = documents, FollowsConventions = true };
        var lists = how.Lexicon is { } lexicon ? WordLists.OfLexicon(lexicon, null, log) : WordLists.Of(how.Base);
        // Corpora of one's own are small, and a small one wants more passes.
        var settings = new CrfSettings { Seed = how.Seed, Epochs = 16, Averaged = 8 };
        if (documents.Count(document => document.Count > 1) < FewestForSecondLook) settings = settings with { Parts = 0 };
        var writer = new ModelWriter().Add(Info(how, counts));
        foreach (string section in (string[])[ModelFormat.Regions, ModelFormat.Sentences])
            if (how.Base.Section(section) is { } bytes) writer.Add(section, bytes.ToArray());
        byte[]? vectors = how.Lexicon is { } directory ? LexiconVectors.Read(directory) : how.Base.Section(ModelFormat.Vectors)?.ToArray();
        var tagger = new EntityTrainer(labels, "", [corpus], settings, log).Train(lists, vectors is null ? null : new(vectors));
        if (vectors is not null) writer.Add(ModelFormat.Vectors, vectors);
        writer.Add(ModelFormat.Entities, tagger.Features);
        if (tagger.Network is { } network) writer.Add(ModelFormat.EntityNetwork, network);
        return writer.ToArray();
    }

    /// <summary>The documents of a file; if it tells none apart, each sentence for itself, as its neighbours may come from anywhere.</summary>
    static IEnumerable<IReadOnlyList<TaggedSentence>> Documents(string path, NerPipeline splitter, CorpusCounts counts)
    {
        var documents = EntityFile.ReadDocuments(path, splitter, counts).ToList();
        return documents.Count == 1 && !EntityFile.IsJsonLines(path) ? documents[0].Select(sentence => new[] { sentence }) : documents;
    }

    /// <summary>Documents of several sentences from which a second look can be learned.</summary>
    const int FewestForSecondLook = 20;

    const string NotLearned = "O";

    static LabelSet Labels(OwnTraining how, CorpusCounts counts, Dictionary<string, string> map)
    {
        string found = counts.Types.Count == 0 ? "none" : string.Join(", ", counts.Types.Keys);
        foreach (string type in how.Types?.Keys ?? [])
            if (!counts.Types.ContainsKey(type)) throw new InvalidDataException($"The corpora have no entity of the type '{type}'; they have: {found}.");
        var types = map.Values.Where(type => type != NotLearned).Distinct().Order(StringComparer.Ordinal).Select(type => new EntityType(type)).ToList();
        foreach (var type in types)
            if (!type.IsUsable || type.Name.Contains('|', StringComparison.Ordinal))
                throw new InvalidDataException($"The type '{type.Name}' cannot be learned: a type is one word without '|'. Rename it with --types.");
        return types.Count switch
        {
            0 => throw new InvalidDataException("The corpora have no entities to learn. Give files that have some."),
            > LabelSet.MaxTypes => throw new InvalidDataException(
                $"The corpora have {types.Count} types; a model can have {LabelSet.MaxTypes}. Choose with --types among: {found}."),
            _ => new(types),
        };
    }

    static IEnumerable<string> Lines(OwnTraining how, CorpusCounts counts)
    {
        yield return Invariant($"documents: {counts.Documents:N0}, sentences: {counts.Sentences:N0}, tokens: {counts.Tokens:N0}, entities by type:");
        foreach (var (type, count) in counts.Types)
        {
            string learned = how.Types is null ? "" : how.Types.TryGetValue(type, out var name) ? name == type ? "" : $"  as {name}" : "  not learned";
            yield return Invariant($"{count,9:N0}  {type}{learned}");
        }
        if (counts.BegunInside > 0)
            yield return Invariant($"accepted, read as if with B-: entities that begin with I- after O or another type: {counts.BegunInside:N0}");
        if (counts.MovedToTokens > 0)
            yield return Invariant($"accepted, moved to the tokens that they touch: entities not on token borders: {counts.MovedToTokens:N0}");
        if (counts.Joined > 0) yield return Invariant($"accepted, joined to the one before: sentences into which an entity runs: {counts.Joined:N0}");
        if (counts.LeftOut > 0) yield return Invariant($"left out: entities that touch no token, or one of an earlier entity: {counts.LeftOut:N0}");
    }

    static NerModelInfo Info(OwnTraining how, CorpusCounts counts)
    {
        var info = how.Base.Info;
        string types = how.Types is null ? ""
            : " --types " + string.Join(',', how.Types.Select(type => type.Key == type.Value ? type.Key : $"{type.Key}={type.Value}"));
        string lexicon = how.Lexicon is null ? "" : " --lexicon DIR";
        string corpora = string.Concat(how.Corpora.Select(path => " --corpus " + Path.GetFileName(path)));
        return new()
        {
            Name = how.Name,
            Language = info.Language,
            Licence = "Terms of the corpora",
            Corpora =
            [
                Invariant($"{string.Join(", ", how.Corpora.Select(Path.GetFileName))}: {counts.Sentences} sentences, {counts.Tokens} tokens"),
                .. info.Name.Length == 0
                    ? (ReadOnlySpan<string>)[]
                    : [$"{(how.Lexicon is null ? "word lists and sentences" : "sentences")} of the model {info.Name} {info.Version}"],
            ],
            Command = $"nerlib train entities{corpora}{types}{lexicon} --output MODEL.nerm --seed {how.Seed}",
            Seed = how.Seed,
        };
    }

    static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
