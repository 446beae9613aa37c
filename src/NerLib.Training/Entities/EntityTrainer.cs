using NerLib.Encoding;
using NerLib.Entities.Tagging;
using NerLib.Evaluation.Corpora;
using NerLib.Models;

namespace NerLib.Training.Entities;

/// <summary>Trains the entity tagger and writes its section of a model.</summary>
sealed class EntityTrainer(LabelSet labels, string dataDirectory, IReadOnlyList<EntityCorpus> corpora, CrfSettings settings, Action<string> log)
{
    const int MinFeatureCount = 2, SeedsOfCopies = 1_000_003;

    /// <summary>
    /// A teacher's scores are multiplied by this: its features and its networks were each trained to decide alone, and are too sure together.
    /// </summary>
    const float TeacherSureness = 0.75f;

    /// <summary>Taggers of a first look learn from one piece in so many of what a teacher says: 0.3 F1 less, in a third of the time and memory.</summary>
    const int PiecesApartOfParts = 3;

    /// <summary>Networks of a teacher, which decide together.</summary>
    const int TeachersNetworks = 2;

    /// <summary>
    /// What the scores of a teacher's networks count beside those of its features: of the first teacher, and of the one whose features it taught.
    /// </summary>
    static readonly float[] NetworksShares = [0.8f, 0.6f];

    /// <summary>
    /// Taken from the score of no name after no name. It costs no F1, for what it loses in precision it gains in names found; and of a
    /// name that is not found the later stages can say nothing.
    /// </summary>
    const float NamesPreferred = 0.4f;

    /// <summary>The types of the English model.</summary>
    public static LabelSet English { get; } = new([.. EntityType.Names]);

    LabelSet Labels { get; } = labels;

    readonly TokenizerAugmentation _style = new(labels);

    /// <summary>The sections of a tagger by features, and of the network beside it: none where no vectors were given.</summary>
    public sealed record Sections(byte[] Features, byte[]? Network);

    /// <param name="lists">See <see cref="WordLists"/>.</param>
    /// <param name="vectors">The model's word vectors, for networks; null for none.</param>
    /// <param name="teaching">
    /// For a teacher that weighs labels in much more text, from which the features learn too, and for a network whose encoder learned before; null for
    /// neither.
    /// </param>
    public Sections Train(byte[] lists, PretrainedVectors? vectors, Teaching? teaching = null)
    {
        var reader = new SectionReader(lists, ModelFormat.Entities);
        var classes = new WordClasses(ref reader);
        var casedClasses = new WordClasses(ref reader);
        var cases = new WordCases(ref reader);
        var tokens = new TokenAttributeReader(classes, casedClasses, cases, new Gazetteer(ref reader));
        var documents = corpora.SelectMany(ReadDocuments).ToList();
        log($"{documents.Count} documents");

        // The evidence of a first look must be as good as it will be on new text: each part is looked at by a tagger that has not met it.
        // So must be what the confidences are measured on; a teacher or a network is trained for that only once, for it takes long.
        var evidence = new NameEvidence[documents.Count][][];
        var calibration = new CalibrationBuilder();
        List<TrainingDocument> taught = [], some = [];
        TrainedNetwork? judge = null;
        for (int part = 0; part < settings.Parts; part++)
        {
            log($"part {part + 1} of {settings.Parts}: a tagger without it");
            var others = documents.Where((_, i) => i % settings.Parts != part).ToList();
            if (part == 0 && vectors is not null)
            {
                var networks = Enumerable.Range(0, teaching is null ? 1 : TeachersNetworks).Select(i => TrainNetwork(others, vectors, i, teaching)).ToList();
                judge = networks[0];
                if (teaching is not null) taught = Teach(others, tokens, lists, vectors, networks, teaching.Text);
                some = [.. taught.Where((_, i) => i % PiecesApartOfParts == 0)];
            }
            var features = TrainOnce(others, some, tokens);
            var tagger = new EntityTagger(new(Write(features, [], new(), lists)));
            bool judges = part == 0 || vectors is null;
            var judged = judge is null || !judges ? tagger
                : new(new(Write(features, [judge], new(), lists, NamesPreferred)), new(judge.Write(), vectors!, Labels));
            for (int i = part; i < documents.Count; i += settings.Parts)
            {
                var view = new PretokenizedDocument(documents[i].Words).View;
                evidence[i] = EvidenceIn(documents[i], view, Entities(tagger, view));
                if (judges && documents[i].JudgesConfidences)
                    Judge(Entities(judged, view), [.. documents[i].Allowed.SelectMany(allowed => allowed)], view, calibration);
            }
        }
        log("the tagger");
        var all = Train(
            () => documents.SelectMany((document, i) => Copies(document).SelectMany(copy => Read(copy, evidence[i], tokens)))
                .Concat(taught.SelectMany(document => Read(document, null, tokens))),
            settings);
        var network = vectors is null ? null : TrainNetwork(documents, vectors, 0, teaching);
        return new(Write(all, network is null ? [] : [network], calibration, lists, NamesPreferred), network?.Write());
    }

    /// <summary>A tagger by features that takes no second look.</summary>
    Features TrainOnce(List<TrainingDocument> documents, List<TrainingDocument> taught, TokenAttributeReader tokens) =>
        Train(() => documents.SelectMany(Copies).Concat(taught).SelectMany(document => Read(document, null, tokens)), settings with { Runs = 1 });

    Features Train(Func<IEnumerable<FeatureSentence>> sentences, CrfSettings crf)
    {
        var data = new CrfData(sentences, MinFeatureCount);
        log($"{data.Sentences} sentences, {data.Tokens} tokens, {data.Hashes.Length} features");
        return new(data.Hashes, CrfTrainer.TrainAveraged(data, Labels, crf, log));
    }

    /// <summary>The features of a tagger by their hashes, and their weights.</summary>
    sealed record Features(uint[] Hashes, CrfTrainer.Result Weights);

    TrainedNetwork TrainNetwork(List<TrainingDocument> documents, PretrainedVectors vectors, int number, Teaching? teaching)
    {
        log("a network");
        int seed = settings.Seed + number;
        var network = teaching is null ? new() { Seed = seed } : EntityNetworkSettings.OfPretrained(teaching.Encoder, seed);
        var replacement = new MentionReplacement(Labels, documents);
        var sentences = documents.SelectMany(Copies).SelectMany(document => Sentences(document, replacement)).ToList();
        return new(new EntityNetworkTrainer(Labels, sentences, vectors, network, log, teaching?.Encoder).Train(), network.Share);
    }

    /// <summary>
    /// A teacher's labels of text that nobody marked, learned from marked documents. Features that have learned from a teacher make a better one.
    /// </summary>
    List<TrainingDocument> Teach(
        List<TrainingDocument> documents, TokenAttributeReader tokens, byte[] lists, PretrainedVectors vectors, List<TrainedNetwork> networks,
        UnmarkedText text)
    {
        var pieces = text.Read().ToList();
        List<TrainingDocument> taught = [];
        foreach (float share in NetworksShares)
        {
            log("a teacher");
            var features = TrainOnce(documents, taught, tokens);
            List<TrainedNetwork> shared = [.. networks.Select(network => network with { Share = share / networks.Count })];
            var teacher = new EntityTeacher(
                new(Write(features, shared, new(), lists)), [.. shared.Select(network => new EntityNetwork(network.Write(), vectors, Labels))],
                TeacherSureness);
            taught = [.. pieces.AsParallel().AsOrdered().Select(teacher.Read)];
            log($"{taught.Count} pieces of text, {taught.Sum(document => document.Words.Sum(sentence => sentence.Count))} tokens");
        }
        return taught;
    }

    /// <summary>The sentences of a document as they are, written in other ways, and with other names.</summary>
    IEnumerable<TaggerSentence> Sentences(TrainingDocument document, MentionReplacement replacement)
    {
        for (int i = 0; i < document.Words.Count; i++) yield return new(document.Words[i], document.Allowed[i]);
        foreach (var rewritten in Rewritten(document))
            foreach (var sentence in rewritten)
                if (sentence is var (words, allowed)) yield return new(words, allowed);
        var random = new Random(document.Seed);
        for (int i = 0; i < document.Words.Count; i++)
            if (replacement.Rewrite(document.Words[i], document.Allowed[i], random) is var (words, allowed)) yield return new(words, allowed);
    }

    static List<Entity> Entities(EntityTagger tagger, DocumentView view)
    {
        var entities = new List<Entity>();
        tagger.Tag(view, entities, default);
        return entities;
    }

    IEnumerable<TrainingDocument> ReadDocuments(EntityCorpus corpus)
    {
        var mapping = new LabelMapping(Labels, corpus);
        return corpus.ReadDocuments(dataDirectory).Select((document, i) =>
            new TrainingDocument([.. document.Select(sentence => sentence.Words)], [.. document.Select(mapping.MasksOf)], settings.Seed + i, corpus.Copies,
                corpus.JudgesConfidences || !corpora.Any(other => other.JudgesConfidences)));
    }

    /// <summary>A document as often as its corpus counts, each time with other sentences rewritten.</summary>
    static IEnumerable<TrainingDocument> Copies(TrainingDocument document) =>
        Enumerable.Range(0, document.Copies).Select(copy => document with { Seed = document.Seed + copy * SeedsOfCopies });

    IEnumerable<FeatureSentence> Read(TrainingDocument document, NameEvidence[][]? evidence, TokenAttributeReader tokens)
    {
        var plain = Read(document.Words, document.Allowed, tokens);
        for (int i = 0; i < plain.Count; i++) yield return plain[i] with { Taught = document.Taught?[i] };
        if (document.Taught is not null) yield break;
        for (int i = 0; i < plain.Count; i++)
            if (evidence is not null && evidence[i].Any(token => !token.IsNone)) yield return plain[i] with { Evidence = evidence[i] };
        foreach (var rewritten in Rewritten(document))
            foreach (var sentence in Variants(document, rewritten, tokens)) yield return sentence;
    }

    /// <summary>Sentences written in other ways: null for one that is not.</summary>
    IEnumerable<List<(IReadOnlyList<string> Words, ulong[] Allowed)?>> Rewritten(TrainingDocument document)
    {
        yield return [.. document.Words.Select((words, i) => _style.Cut(words, document.Allowed[i]))];
        var random = new Random(document.Seed);
        yield return [.. document.Words.Select((words, i) =>
            HeadlineAugmentation.Rewrite(words, random) is { } title ? (title, document.Allowed[i]) : ((IReadOnlyList<string>, ulong[])?)null)];
    }

    NameEvidence[][] EvidenceIn(TrainingDocument document, DocumentView view, List<Entity> entities)
    {
        var labels = new byte[view.Tokens.Length];
        foreach (var entity in entities)
            for (int i = entity.Tokens.Start; i < entity.Tokens.End; i++)
                labels[i] = (byte)(i == entity.Tokens.Start ? LabelSet.Begin(Labels.IndexOf(entity.Type)) : LabelSet.Inside(Labels.IndexOf(entity.Type)));
        var words = new uint[labels.Length];
        for (int i = 0; i < words.Length; i++) words[i] = WordForm.Of(view.TextOf(view.Tokens[i])).NameKey;
        using var names = new DocumentNames(words, labels);
        var evidence = new NameEvidence[document.Words.Count][];
        for (int i = 0; i < evidence.Length; i++)
        {
            evidence[i] = new NameEvidence[document.Words[i].Count];
            names.Read(view.Sentences[i].Tokens, evidence[i]);
        }
        return evidence;
    }

    /// <summary>Notes whether each entity is one that the corpus marks, where it is certain of it.</summary>
    void Judge(List<Entity> entities, ulong[] allowed, DocumentView view, CalibrationBuilder calibration)
    {
        const ulong outside = 1UL << LabelSet.Outside;
        int sentence = 0;
        foreach (var entity in entities)
        {
            var (start, end) = (entity.Tokens.Start, entity.Tokens.End);
            while (view.Sentences[sentence].Tokens.End <= start) sentence++;
            if ((allowed[start] & outside) != 0 && allowed[start] != outside) continue;
            int type = Labels.IndexOf(entity.Type);
            bool right = Allows(allowed[start], LabelSet.Begin(type));
            for (int i = start + 1; i < end; i++) right &= Allows(allowed[i], LabelSet.Inside(type));
            if (end < view.Sentences[sentence].Tokens.End) right &= !Allows(allowed[end], LabelSet.Inside(type));
            calibration.Add(entity.Confidence, right);
        }

        static bool Allows(ulong labels, int label) => (labels >> label & 1) != 0;
    }

    /// <summary>Sentences written in another way. They stand in the same document, whose other sentences still tell how a word is written.</summary>
    static IEnumerable<FeatureSentence> Variants(
        TrainingDocument document, List<(IReadOnlyList<string> Words, ulong[] Allowed)?> rewritten, TokenAttributeReader tokens)
    {
        if (rewritten.TrueForAll(sentence => sentence is null)) yield break;
        var mixed = Read(
            [.. rewritten.Zip(document.Words, (other, plain) => other?.Words ?? plain)],
            [.. rewritten.Zip(document.Allowed, (other, plain) => other?.Allowed ?? plain)], tokens);
        for (int i = 0; i < mixed.Count; i++)
            if (rewritten[i] is not null) yield return mixed[i];
    }

    static List<FeatureSentence> Read(IReadOnlyList<IReadOnlyList<string>> document, IReadOnlyList<ulong[]> allowed, TokenAttributeReader tokens)
    {
        var view = new PretokenizedDocument(document).View;
        using var words = new DocumentWords(view);
        var sentences = new List<FeatureSentence>();
        for (int i = 0; i < document.Count; i++)
        {
            var attributes = new TokenAttributes[document[i].Count];
            tokens.Read(words, view.Sentences[i], attributes);
            sentences.Add(new(attributes, [], allowed[i]));
        }
        return sentences;
    }

    /// <summary>
    /// Writes what <see cref="EntityModel"/> reads: a byte per weight, without the features whose weights all round to nothing. Weights of one
    /// label after another are those of the features and of the networks beside them.
    /// </summary>
    byte[] Write(
        Features features, IReadOnlyList<TrainedNetwork> networks, CalibrationBuilder calibration, byte[] lists, float namesPreferred = 0)
    {
        const float largestKept = 6f;
        const float scale = largestKept / sbyte.MaxValue;
        var hashes = new List<uint>();
        var rows = new List<sbyte>();
        var row = new sbyte[Labels.Count];
        for (int feature = 0; feature < features.Hashes.Length; feature++)
        {
            var weights = features.Weights.Weights.AsSpan(feature * Labels.Count, Labels.Count);
            for (int label = 0; label < row.Length; label++)
                row[label] = (sbyte)Math.Clamp(MathF.Round(weights[label] / scale), -sbyte.MaxValue, sbyte.MaxValue);
            if (row.All(weight => Math.Abs(weight) <= settings.Pruned)) continue;
            hashes.Add(features.Hashes[feature]);
            rows.AddRange(row);
        }
        log($"{hashes.Count} features kept");

        var writer = new SectionWriter();
        writer.Write(Labels.Types.Count);
        foreach (var type in Labels.Types) writer.Write(type.Name);
        writer.Write(scale);
        float[] steps = [.. features.Weights.Steps.Select((step, i) => step + networks.Sum(network => network.Learned.Steps[i] * network.Share))];
        steps[LabelSet.Outside * Labels.Count + LabelSet.Outside] -= namesPreferred;
        writer.Write<float>(steps);
        calibration.Write(writer);
        writer.WriteHashes(hashes.ToArray());
        writer.WritePacked<sbyte>(rows.ToArray());
        writer.Write<byte>(lists);
        return writer.ToArray();
    }
}
