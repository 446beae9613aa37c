using NerLib.Models;
using NerLib.Training.Corpora;
using NerLib.Training.Entities;
using NerLib.Training.Syntax;

namespace NerLib.Training;

/// <summary>The learned parts of a model.</summary>
[Flags]
public enum ModelParts
{
    /// <summary>The sentence splitter.</summary>
    Sentences = 1,

    /// <summary>The entity tagger.</summary>
    Entities = 2,

    /// <summary>The part-of-speech tagger and dependency parser.</summary>
    Syntax = 4,

    /// <summary>All parts: what the English package carries.</summary>
    All = Sentences | Entities | Syntax,
}

/// <summary>Trains English models.</summary>
public static class ModelTrainer
{
    const string Treebanks =
        "syntax/ewt.train.conllu: CC BY-SA 4.0; syntax/gum.train.conllu, genres news, interview, academic, court, bio, voyage: CC BY, CC BY-SA";

    const string WordVectors = "lexicon: GloVe (PDDL), cased word vectors from news (NerLib's own)";

    const string Lexicon =
        "lexicon: GloVe (PDDL), cased word vectors and counts of capitals from news (NerLib's own), GeoNames (CC BY 4.0), iso-codes (LGPL-2.1+), US first names (CC0), first names and surnames (Unlicense), universities (MIT), S&P 500 (PDDL), legislators (CC0), corpora lists (CC0)";

    /// <summary>Trains and writes a model file: the same parts, corpora and seed give the same bytes.</summary>
    /// <param name="parts">What to train.</param>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="openOnly">Whether to leave out corpora that are not openly licensed.</param>
    /// <param name="teacher">A model that marks names in more open text, from which the tagger learns too; null for none.</param>
    /// <param name="seed">Seed of everything random.</param>
    /// <param name="log">Told of progress.</param>
    /// <exception cref="IOException">A corpus is missing.</exception>
    /// <exception cref="InvalidDataException">A corpus is not as expected; the message names file and line.</exception>
    public static byte[] Train(ModelParts parts, string dataDirectory, bool openOnly, NerModel? teacher, int seed, Action<string> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var corpora = EntityCorpus.All.Where(corpus => !openOnly || corpus.Terms == CorpusTerms.Open).ToList();
        if (teacher is not null)
        {
            log("the teacher reads");
            corpora.Add(EntityCorpus.TaughtBy(new NerPipeline(teacher, new() { Layers = Layers.Entities }), dataDirectory));
        }
        List<string> sources = [];
        if ((parts & (ModelParts.Sentences | ModelParts.Syntax)) != 0) sources.Add(Treebanks);
        if (parts.HasFlag(ModelParts.Syntax)) sources.Add(OpenText.Terms);
        if (parts == ModelParts.Syntax) sources.Add(WordVectors);
        if (parts.HasFlag(ModelParts.Entities)) sources.AddRange([.. corpora.Select(corpus => $"{corpus.File}: {corpus.Licence}"), Lexicon]);

        string name = parts == ModelParts.All ? "english" : parts.ToString().ToLowerInvariant();
        var writer = new ModelWriter().Add(new NerModelInfo
        {
            Name = openOnly ? name + "-open" : name,
            Version = "0.1.0",
            Language = "en",
            Licence = "MIT for the weights; the corpora keep their own terms",
            Corpora = sources,
            Command = $"nerlib train {name} --data DIR --output MODEL.nerm --corpora {(openOnly ? "open" : "all")}{(teacher is null ? "" : " --teacher MODEL.nerm")} --seed {seed}",
            Seed = seed,
        });
        if (parts.HasFlag(ModelParts.Sentences))
        {
            log("sentences");
            writer.Add(ModelFormat.Sentences, SentenceTrainer.Train(dataDirectory, seed));
        }
        if (parts.HasFlag(ModelParts.Entities))
        {
            log("entities");
            writer.Add(ModelFormat.Entities, new EntityTrainer(EntityTrainer.English, dataDirectory, corpora, new() { Seed = seed }, log)
                .Train(WordLists.OfLexicon(Path.Combine(dataDirectory, "lexicon"), Path.Combine(dataDirectory, "raw", "news.txt.gz"), log)));
        }
        if (parts.HasFlag(ModelParts.Syntax))
        {
            log("syntax");
            writer.Add(ModelFormat.Syntax, SyntaxTrainer.TrainEnglish(dataDirectory, seed, log));
        }
        return writer.ToArray();
    }

    /// <summary>A copy of a model with the sections of another put in, in place of its own of the same names; its metadata says so.</summary>
    public static byte[] Replace(NerModel model, NerModel sections)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(sections);
        var writer = new ModelWriter().Add(model.Info with
        {
            Corpora = [.. model.Info.Corpora.Union(sections.Info.Corpora)],
            Command = $"{model.Info.Command}; {sections.Info.Command} --into MODEL.nerm",
        });
        foreach (string name in model.Sections.Concat(sections.Sections).Select(section => section.Key).Distinct().Where(name => name != ModelFormat.Info))
            writer.Add(name, (sections.Section(name) ?? model.Section(name))!.Value.ToArray());
        return writer.ToArray();
    }
}
