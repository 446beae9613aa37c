namespace NerLib.Evaluation.Corpora;

/// <summary>Terms of a corpus, as far as they decide which models train on it.</summary>
enum CorpusTerms
{
    /// <summary>Openly licensed: every shipped model may train on it.</summary>
    Open,

    /// <summary>Research terms or none stated: only the default model trains on it.</summary>
    Weights,
}

/// <summary>A corpus of tagged names and how its types map to the library's.</summary>
/// <param name="File">Path under the data folder.</param>
/// <param name="Terms">Which models may train on it.</param>
/// <param name="Licence">Its licence, as the model card states it.</param>
/// <param name="Types">From the corpus's type to the library's types that it may stand for, separated by <c>|</c>; <c>O</c> for none.</param>
/// <param name="Unmarked">Types that the corpus does not mark: a capitalised word outside its names may be one of them.</param>
/// <param name="HasDocuments">Whether the file tells documents apart.</param>
/// <param name="DocumentIds">A CoNLL-U file whose document ids are those of this file, in order; only open genres of GUM are read then.</param>
sealed record EntityCorpus(
    string File, CorpusTerms Terms, string Licence, IReadOnlyDictionary<string, string> Types, string Unmarked = "", bool HasDocuments = true,
    string? DocumentIds = null)
{
    const string AnyOther = "NORP|MISC|EVENT|PRODUCT";

    /// <summary>The corpora that shipped models train on.</summary>
    public static IReadOnlyList<EntityCorpus> All { get; } =
    [
        new("ner/conll2003.train.conll", CorpusTerms.Weights, "Reuters research agreement",
            Map("PER=PERSON", "ORG=ORGANIZATION", "LOC=LOCATION|FACILITY", "MISC=" + AnyOther)),
        new("ner/worldwide.train.conll", CorpusTerms.Weights, "none stated",
            Map("Person=PERSON", "Organization=ORGANIZATION", "Location=LOCATION", "NORP=NORP", "Facility=FACILITY", "Product=PRODUCT",
                "Misc=MISC", "Date=O", "Money=O")),
        new("ner/wikigold.all.conll", CorpusTerms.Open, "CC BY 4.0",
            Map("PER=PERSON", "ORG=ORGANIZATION", "LOC=LOCATION|FACILITY", "MISC=" + AnyOther)),
        new("ner/men.outermost.conll", CorpusTerms.Open, "MIT",
            Map("PERSON=PERSON", "ORGANIZATION=ORGANIZATION", "LOCATION=LOCATION", "NORP=NORP", "FACILITY=FACILITY", "PRODUCT=PRODUCT",
                "EVENT=EVENT", "LAW=MISC", "WORK_OF_ART=MISC", "ROLE=O", "TITLE=O")),
        new("ner/gum.train.conll", CorpusTerms.Open, "CC BY and CC BY-SA, by genre; the non-commercial genres are left out",
            Map("person=PERSON", "organization=ORGANIZATION", "place=LOCATION|FACILITY", "event=EVENT", "time=O", "abstract=O|MISC",
                "object=O|PRODUCT|FACILITY|MISC", "substance=O", "animal=O|MISC", "plant=O"), "NORP", DocumentIds: "syntax/gum.train.conllu"),
        new("ner/btc.train.conll", CorpusTerms.Open, "CC BY 4.0",
            Map("PER=PERSON", "ORG=ORGANIZATION", "LOC=LOCATION|FACILITY"), AnyOther, HasDocuments: false),
        new("ner/wnut17.train.conll", CorpusTerms.Open, "CC BY 4.0",
            Map("person=PERSON", "group=ORGANIZATION", "corporation=ORGANIZATION", "location=LOCATION|FACILITY", "creative-work=MISC",
                "product=PRODUCT"), "NORP|EVENT", HasDocuments: false),
        new("ner/crossner-politics.train.conll", CorpusTerms.Open, "MIT",
            Map("person=PERSON", "politician=PERSON", "organisation=ORGANIZATION", "politicalparty=ORGANIZATION", "country=LOCATION",
                "location=LOCATION|FACILITY", "election=EVENT", "event=EVENT", "misc=" + AnyOther), HasDocuments: false),
    ];

    /// <summary>Open news whose names are those that a teacher finds in it, not its own silver ones.</summary>
    public static EntityCorpus TaughtBy(NerPipeline teacher, string dataDirectory)
    {
        const string file = "ner/gmb.all.conll";
        const int sentencesTogether = 15;
        var pieces = ConllFile.ReadDocuments(Path.Combine(dataDirectory, file)).SelectMany(document => document).Chunk(sentencesTogether);
        return new(
            file, CorpusTerms.Open, "texts in the public domain; names by a teacher model",
            Names.ToDictionary(name => name).Concat(Values.ToDictionary(name => name, _ => "O")).ToDictionary())
        {
            FollowsConventions = true,
            Documents = [.. pieces.Select(IReadOnlyList<TaggedSentence> (piece) =>
                [.. piece.Zip(
                    Tagger.Tag(teacher, [.. piece.Select(sentence => sentence.Words)]),
                    (sentence, tags) => new TaggedSentence(sentence.Words, tags))])],
        };
    }

    /// <summary>The world's news in the library's own conventions, which count three times: they win where corpora differ.</summary>
    public static EntityCorpus News(NerPipeline splitter, string dataDirectory) => new(
        NewsCorpus.TrainFile, CorpusTerms.Weights, "annotation NerLib's own; the texts are their publishers'",
        Names.ToDictionary(name => name).Concat(Values.ToDictionary(name => name, _ => "O")).ToDictionary())
    {
        Documents = [.. NewsCorpus.ReadEntities(Path.Combine(dataDirectory, NewsCorpus.TrainFile), splitter)],
        Copies = 3,
        FollowsConventions = true,
        JudgesConfidences = true,
    };

    static readonly string[] Names = [.. EntityType.Names.Select(type => type.Name)];
    static readonly string[] Values = [.. EntityType.Values.Select(type => type.Name)];

    /// <summary>Whether it marks names as the library is to find them; else an article or a title at a name's beginning is left out.</summary>
    public bool FollowsConventions { get; init; }

    /// <summary>Whether confidences are measured on it, and on no corpus without this.</summary>
    public bool JudgesConfidences { get; init; }

    /// <summary>How often each document is learned from, rewritten in other ways each time.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>Documents already read, instead of those of the file.</summary>
    public IReadOnlyList<IReadOnlyList<TaggedSentence>>? Documents { get; init; }

    /// <summary>The documents to train on; a file that tells none apart gives each sentence as a document.</summary>
    public IEnumerable<IReadOnlyList<TaggedSentence>> ReadDocuments(string dataDirectory)
    {
        if (Documents is not null) return Documents;
        var documents = ConllFile.ReadDocuments(Path.Combine(dataDirectory, File));
        if (!HasDocuments) return documents.SelectMany(document => document).Select(sentence => new[] { sentence });
        if (DocumentIds is null) return documents;
        var ids = System.IO.File.ReadLines(Path.Combine(dataDirectory, DocumentIds))
            .Where(line => line.StartsWith(IdMark, StringComparison.Ordinal)).Select(line => line[IdMark.Length..]);
        return documents.Zip(ids).Where(pair => GumGenres.IsOpen(pair.Second)).Select(pair => pair.First);
    }

    /// <summary>The corpus without the documents that another has too: where their marks differ, the other's win.</summary>
    public EntityCorpus Without(EntityCorpus other, string dataDirectory)
    {
        if (!HasDocuments) return this;
        string texts = string.Join('\n', other.ReadDocuments(dataDirectory).Select(document => Letters(document.SelectMany(sentence => sentence.Words))));
        return this with
        {
            Documents = [.. ReadDocuments(dataDirectory).Where(document => !document
                .Select(sentence => Letters(sentence.Words)).Any(text => text.Length >= LongSentence && texts.Contains(text, StringComparison.Ordinal)))],
        };
    }

    /// <summary>Letters and digits of a sentence that no other text has by chance.</summary>
    public const int LongSentence = 50;

    /// <summary>The letters and digits of words, so that texts cut into other tokens are alike.</summary>
    public static string Letters(IEnumerable<string> words) =>
        string.Concat(words.SelectMany(word => word.Where(char.IsLetterOrDigit)).Select(char.ToLowerInvariant));

    const string IdMark = "# newdoc id = ";

    static Dictionary<string, string> Map(params string[] pairs) =>
        pairs.Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
}
