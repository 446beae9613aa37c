using NerLib.Encoding;
using NerLib.Evaluation.Corpora;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Resolution;
using NerLib.Training.Actors;

namespace NerLib.Training;

/// <summary>Trains what actors are resolved with: first names, verbs, role nouns, and the ranker of pronouns.</summary>
static class ActorTrainer
{
    /// <summary>What it learns from, with its terms.</summary>
    public const string Sources =
        "actors: coref/gum.train.jsonl, genres news, interview, academic, court, bio, voyage (CC BY, CC BY-SA); "
        + "coref/gap-validation.tsv (Apache-2.0); quotes/litbank.other.jsonl (CC BY 4.0); "
        + "verbs of the treebanks (CC BY-SA 4.0); US first names (CC0); WordNet 3.0 nouns (WordNet licence), chosen by counts in news; "
        + "what names are known for, counted in news";

    const float GapWeight = 2, FictionWeight = 0.35f;

    /// <summary>Learns from the open genres of <c>coref/gum.train.jsonl</c>, from <c>coref/gap-validation.tsv</c>, the treebanks and the lexicon.</summary>
    /// <param name="model">Finds names while pronouns are learned; its own section of actors is not used.</param>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="openOnly">Whether to leave out the news, whose texts are their publishers'.</param>
    /// <param name="seed">Of the order of the examples; the same seed gives the same bytes.</param>
    /// <param name="log">Told of progress.</param>
    /// <returns>The model's section of actors.</returns>
    public static byte[] Train(NerModel model, string dataDirectory, bool openOnly, int seed, Action<string> log)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(log);
        return Train(model, dataDirectory, openOnly ? [] : NewsCorpus.Read(Path.Combine(dataDirectory, NewsCorpus.TrainFile)).ToList(), seed, log);
    }

    /// <summary>The same, from these articles of the news.</summary>
    public static byte[] Train(NerModel model, string dataDirectory, List<NewsDocument> articles, int seed, Action<string> log)
    {
        byte[] tables = Tables(dataDirectory, articles);
        byte[] section = WithWeights(tables, new sbyte[1]);
        var vectors = PretrainedVectors.Of(model);

        // The mentions as they will be found; the other pronouns of GAP's texts by what the other corpora have taught.
        var pipeline = new NerPipeline(ModelTrainer.With(model, ModelFormat.Actors, section), new() { Layers = Layers.Actors });
        var examples = new AntecedentExamples(pipeline, new(section), vectors);
        foreach (var document in CoreferenceCorpus.Read(Path.Combine(dataDirectory, "coref", "gum.train.jsonl")))
            if (GumGenres.IsOpen(document.Id)) examples.AddCoreference(document);
        log($"mentions of GUM: {examples.All.Count}");
        foreach (var document in CharacterCorpus.Read(Path.Combine(dataDirectory, "quotes", "litbank.other.jsonl")))
            examples.AddFiction(document, FictionWeight);
        log($"with those of LitBank: {examples.All.Count}");
        foreach (var document in articles)
            if (document.Actors is { } actors) examples.AddNews(document, actors);
        log($"with those of the news: {examples.All.Count}");
        section = WithWeights(tables, RankingTrainer.Learn(examples.All, seed));

        // Once more with the actors as that ranker leaves them, some of them wrong: so will the model meet them (Ross, Gordon and Bagnell 2011).
        var met = new AntecedentExamples(pipeline, new(section), vectors, new AntecedentRanker(new(section)));
        foreach (var document in articles)
            if (document.Actors is { } actors) met.AddNews(document, actors);
        log($"again with what was found of them: {met.All.Count}");
        examples.All.AddRange(met.All);

        var more = new AntecedentExamples(pipeline, new(section), vectors);
        foreach (var example in GapCorpus.Read(Path.Combine(dataDirectory, "coref", "gap-validation.tsv"))) more.AddGap(example, GapWeight);
        log($"pronouns of GAP: {more.All.Count}");
        return WithWeights(tables, RankingTrainer.Learn([.. examples.All, .. more.All], seed));
    }

    static byte[] Tables(string dataDirectory, List<NewsDocument> articles)
    {
        var writer = new SectionWriter();
        writer.Write(ActorModel.Newest);
        var genders = NameGenderBuilder.Read(Path.Combine(dataDirectory, "lexicon"));
        var known = new KnownForBuilder(genders).Read(Path.Combine(dataDirectory, "raw", "news.txt.gz"));
        foreach (var (surname, odds) in known.Surnames()) genders.TryAdd(surname, odds);
        NameGenderBuilder.Write(genders, writer);
        new VerbBuilder()
            .Read(Path.Combine(dataDirectory, "syntax", "ewt.train.conllu"))
            .Read(Path.Combine(dataDirectory, "syntax", "gum.train.conllu"))
            .Write(writer);
        new RoleNounBuilder(Path.Combine(dataDirectory, "lexicon", "wordnet-person-nouns.txt"))
            .Read(Path.Combine(dataDirectory, "raw", "news.txt.gz"))
            .Read(articles)
            .Write(writer);
        known.Write(writer);
        return writer.ToArray();
    }

    static byte[] WithWeights(byte[] tables, sbyte[] weights)
    {
        var writer = new SectionWriter();
        writer.Write<byte>(tables);
        writer.Write(weights.Length);
        writer.Write<sbyte>(weights);
        return writer.ToArray();
    }
}
