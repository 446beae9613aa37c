using NerLib.Encoding;
using NerLib.Evaluation.Corpora;
using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Training.Encoding;
using NerLib.Training.Entities;
using NerLib.Training.Regions;
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

    /// <summary>What actors are resolved with.</summary>
    Actors = 8,

    /// <summary>What reports what, and which marked words are speech.</summary>
    Quotes = 16,

    /// <summary>Who speaks where no cue tells.</summary>
    Attribution = 32,

    /// <summary>What tells an article's text from what a page puts around it.</summary>
    Regions = 64,

    /// <summary>All parts: what the English package carries.</summary>
    All = Regions | Sentences | Entities | Syntax | Actors | Quotes | Attribution,
}

/// <summary>Trains English models.</summary>
public static class ModelTrainer
{
    const string Treebanks =
        "syntax/ewt.train.conllu: CC BY-SA 4.0; syntax/gum.train.conllu, genres news, interview, academic, court, bio, voyage: CC BY, CC BY-SA";

    /// <summary>Text without marks from which the tagger of names learns: one piece in so many of the news, and of the novels; 14 million words.</summary>
    const int NamesPiecesApart = 3, NovelPiecesApart = 3;

    /// <summary>The same of the news from which the parser learns beside open text: 200,000 sentences.</summary>
    const int TreesPiecesApart = 9;

    const string NovelsFile = "quotes/pdnc.train.jsonl";

    const string WordVectors = "lexicon: GloVe (PDDL), cased word vectors from news (NerLib's own)";

    const string Lexicon =
        "lexicon: GloVe (PDDL), cased word vectors and counts of capitals from news (NerLib's own), GeoNames (CC BY 4.0), "
        + "iso-codes (LGPL-2.1+), US first names (CC0), first names and surnames (Unlicense), universities (MIT), S&P 500 (PDDL), "
        + "legislators (CC0), corpora lists (CC0)";

    const string News =
        "raw/news.txt.gz: news of 2012–2020, which remain their publishers'; not marked; teachers that are not shipped learn from them what words stand "
        + "together, weigh the names in them and analyse their sentences";

    /// <summary>Trains and writes a model file: the same parts, corpora and seed give the same bytes.</summary>
    /// <param name="parts">What to train. Actors, quotes and attribution learn with the parts before them, trained or of <paramref name="into"/>.</param>
    /// <param name="into">The model to put the parts into, in place of its own; <see cref="NerModel.Empty"/> for the parts alone.</param>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="openOnly">Whether to leave out corpora that are not openly licensed.</param>
    /// <param name="teacher">A model that marks names in more open text, from which the tagger learns too; null for none.</param>
    /// <param name="seed">Seed of everything random.</param>
    /// <param name="log">Told of progress.</param>
    /// <exception cref="IOException">A corpus is missing.</exception>
    /// <exception cref="InvalidDataException">A corpus is not as expected; the message names file and line.</exception>
    public static byte[] Train(ModelParts parts, NerModel into, string dataDirectory, bool openOnly, NerModel? teacher, int seed, Action<string> log)
    {
        ArgumentNullException.ThrowIfNull(into);
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
        if (parts.HasFlag(ModelParts.Regions) && !openOnly) sources.Add(RegionTrainer.Sources);
        if (parts.HasFlag(ModelParts.Entities)) sources.AddRange([.. corpora.Select(corpus => $"{corpus.File}: {corpus.Licence}"), Lexicon]);
        if ((parts & (ModelParts.Entities | ModelParts.Syntax)) != 0 && !openOnly) sources.Add(News);
        if (parts.HasFlag(ModelParts.Actors)) sources.Add(ActorTrainer.Sources);
        if ((parts & (ModelParts.Quotes | ModelParts.Attribution)) != 0) sources.Add(QuoteTrainer.Sources(openOnly));

        var model = parts.HasFlag(ModelParts.Entities) ? Without(Without(into, ModelFormat.Entities), ModelFormat.EntityNetwork) : into;
        void Put(ModelParts part, string section, Func<byte[]> train)
        {
            if (!parts.HasFlag(part)) return;
            log($"{part.ToString().ToLowerInvariant()}, section {section}");
            model = With(model, section, train());
        }
        if (!openOnly) Put(ModelParts.Regions, ModelFormat.Regions, () => RegionTrainer.Train(dataDirectory, seed));
        Put(ModelParts.Sentences, ModelFormat.Sentences, () => SentenceTrainer.Train(dataDirectory, seed));
        string lexicon = Path.Combine(dataDirectory, "lexicon");
        if ((parts & (ModelParts.Entities | ModelParts.Syntax)) != 0) model = With(model, ModelFormat.Vectors, LexiconVectors.Read(lexicon));
        var news = openOnly || (parts & (ModelParts.Entities | ModelParts.Syntax)) == 0 ? null : RawNews.Read(model, dataDirectory, seed, log);
        if (parts.HasFlag(ModelParts.Entities))
        {
            log("entities");
            Teaching? teaching = null;
            if (news is not null)
            {
                corpora = [.. corpora.Select(corpus => corpus.Without(news.Marked, dataDirectory)), news.Marked];
                // Novels too, so that what is learned from the news is not unlearned for fiction.
                var novels = UnmarkedSource.OfQuotations(Path.Combine(dataDirectory, NovelsFile), NovelPiecesApart);
                teaching = new(news.Encoder, news.Text(NamesPiecesApart, novels));
            }
            var sections = new EntityTrainer(EntityTrainer.English, dataDirectory, corpora, new() { Seed = seed }, log)
                .Train(WordLists.OfLexicon(lexicon, RawNews.FileOf(dataDirectory), log), PretrainedVectors.Of(model), teaching);
            model = With(model, ModelFormat.Entities, sections.Features);
            if (sections.Network is { } network) model = With(model, ModelFormat.EntityNetwork, network);
        }
        Put(ModelParts.Syntax, ModelFormat.Syntax,
            () => SyntaxTrainer.TrainEnglish(dataDirectory, PretrainedVectors.Of(model)!, news?.Encoder, news?.Text(TreesPiecesApart), seed, log));
        Put(ModelParts.Actors, ModelFormat.Actors, () => ActorTrainer.Train(model, dataDirectory, openOnly, seed, log));
        // What is trained anew may be over other features than what the model has.
        if (parts.HasFlag(ModelParts.Quotes))
            model = new[] { ModelFormat.Cues, ModelFormat.Reports, ModelFormat.Extents, ModelFormat.Sources, ModelFormat.Speech }.Aggregate(model, Without);
        if (!openOnly)
        {
            Put(ModelParts.Quotes, ModelFormat.Cues, () => QuoteTrainer.TrainCues(model, dataDirectory, seed, log));
            if (parts.HasFlag(ModelParts.Quotes))
            {
                log("quotes, sections RPRT and EXTN");
                var sections = QuoteTrainer.TrainReports(model, dataDirectory, seed, log);
                model = With(With(model, ModelFormat.Reports, sections.Reports), ModelFormat.Extents, sections.Extents);
            }
        }
        Put(ModelParts.Quotes, ModelFormat.Speech, () => QuoteTrainer.TrainSpeech(model, dataDirectory, openOnly, seed, log));
        if (!openOnly) Put(ModelParts.Quotes, ModelFormat.Sources, () => QuoteTrainer.TrainSources(model, dataDirectory, seed, log));
        Put(ModelParts.Attribution, ModelFormat.Speakers,
            () => QuoteTrainer.TrainSpeakers(Without(model, ModelFormat.Speakers), dataDirectory, openOnly, seed, log));

        string name = parts == ModelParts.All ? "english" : parts.ToString().ToLowerInvariant();
        string command = $"nerlib train {name} --data DIR --output MODEL.nerm --corpora {(openOnly ? "open" : "all")}"
            + $"{(teacher is null ? "" : " --teacher MODEL.nerm")} --seed {seed}";
        bool alone = into.Info.Name.Length == 0;
        return Write(model, alone
            ? new()
            {
                Name = openOnly ? name + "-open" : name,
                Version = "0.1.0",
                Language = "en",
                Licence = "MIT for the weights; the corpora keep their own terms",
                Corpora = sources,
                Command = command,
                Seed = seed,
            }
            : into.Info with { Corpora = [.. into.Info.Corpora.Union(sources)], Command = WithCommand(into.Info.Command, $"{command} --into MODEL.nerm") });
    }

    /// <summary>The commands that made a model, one after another, none twice.</summary>
    static string WithCommand(string before, string command) => string.Join("; ", before.Split("; ").Append(command).Distinct());

    /// <summary>A model with a section put in, in place of its own of that name.</summary>
    internal static NerModel With(NerModel model, string section, byte[] bytes)
    {
        var writer = new ModelWriter().Add(model.Info);
        foreach (string name in SectionsOf(model))
            if (name != section) Copy(model, name, writer);
            else Add(section);
        if (model.Section(section) is null) Add(section);
        return NerModel.Load(writer.ToArray());

        void Add(string name) => writer.Add(name, bytes);
    }

    /// <summary>A model without a section: what is trained anew depends on nothing that it replaces.</summary>
    static NerModel Without(NerModel model, string section) => NerModel.Load(Write(model, model.Info, section));

    static byte[] Write(NerModel model, NerModelInfo info, string? without = null)
    {
        var writer = new ModelWriter().Add(info);
        foreach (string name in SectionsOf(model).Where(name => name != without)) Copy(model, name, writer);
        return writer.ToArray();
    }

    static void Copy(NerModel model, string section, ModelWriter writer) =>
        writer.Add(section, model.SchemaOf(section), model.Section(section)!.Value.ToArray());

    static IEnumerable<string> SectionsOf(NerModel model) => model.Sections.Select(section => section.Key).Where(name => name != ModelFormat.Info);
}
