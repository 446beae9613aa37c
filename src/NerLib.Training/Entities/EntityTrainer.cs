using NerLib.Encoding;
using NerLib.Entities.Tagging;
using NerLib.Evaluation.Corpora;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Training.Entities;

/// <summary>Trains the entity tagger and writes its section of a model.</summary>
sealed class EntityTrainer(LabelSet labels, string dataDirectory, IReadOnlyList<EntityCorpus> corpora, CrfSettings settings, Action<string> log)
{
    const int MinFeatureCount = 2, SeedsOfCopies = 1_000_003;

    /// <summary>
    /// Taken from the score of no name after no name. It costs no F1, for what it loses in precision it gains in names found; and of a
    /// name that is not found the later stages can say nothing.
    /// </summary>
    const float NamesPreferred = 0.4f;

    /// <summary>The types of the English model.</summary>
    public static LabelSet English { get; } = new([.. EntityType.Names]);

    LabelSet Labels { get; } = labels;

    readonly TokenizerAugmentation _style = new(labels);

    /// <summary>The sections of a tagger by features, and of the network beside it; null without one.</summary>
    public sealed record Sections(byte[] Features, byte[]? Network);

    /// <param name="lists">See <see cref="WordLists"/>.</param>
    /// <param name="vectors">The model's word vectors, with which a network is trained too; null for none.</param>
    public Sections Train(byte[] lists, PretrainedVectors? vectors)
    {
        var reader = new SectionReader(lists, ModelFormat.Entities);
        var classes = new WordClasses(ref reader);
        var casedClasses = new WordClasses(ref reader);
        var cases = new WordCases(ref reader);
        var tokens = new TokenAttributeReader(classes, casedClasses, cases, new Gazetteer(ref reader));
        var documents = corpora.SelectMany(ReadDocuments).ToList();
        log($"{documents.Count} documents");

        // The evidence of a first look must be as good as it will be on new text: each part is looked at by a tagger that has not met it.
        // So must be what the confidences are measured on; a network is trained for that only once, for it takes long.
        var evidence = new NameEvidence[documents.Count][][];
        var calibration = new CalibrationBuilder();
        for (int part = 0; part < settings.Parts; part++)
        {
            log($"part {part + 1} of {settings.Parts}: a tagger without it");
            var others = documents.Where((_, i) => i % settings.Parts != part).ToList();
            var features = Train(() => others.SelectMany(Copies).SelectMany(document => Read(document, null, tokens)), settings with { Runs = 1 });
            var tagger = TaggerOf(Write(features, null, new(), lists), vectors);
            bool withNetwork = vectors is not null && part == 0;
            var judged = withNetwork ? TaggerOf(Write(features, TrainNetwork(others, vectors!), new(), lists, NamesPreferred), vectors) : tagger;
            for (int i = part; i < documents.Count; i += settings.Parts)
            {
                var view = new PretokenizedDocument(documents[i].Words).View;
                evidence[i] = EvidenceIn(documents[i], view, Entities(tagger, view));
                if ((withNetwork || vectors is null) && documents[i].JudgesConfidences)
                    Judge(Entities(judged, view), [.. documents[i].Allowed.SelectMany(allowed => allowed)], view, calibration);
            }
        }
        log("the tagger");
        var all = Train(
            () => documents.SelectMany((document, i) => Copies(document).SelectMany(copy => Read(copy, evidence[i], tokens))), settings);
        return Write(all, vectors is null ? null : TrainNetwork(documents, vectors), calibration, lists, NamesPreferred);
    }

    (CrfData Data, CrfTrainer.Result Weights) Train(Func<IEnumerable<FeatureSentence>> sentences, CrfSettings crf)
    {
        var data = new CrfData(sentences, MinFeatureCount);
        log($"{data.Sentences} sentences, {data.Tokens} tokens, {data.Hashes.Length} features");
        return (data, CrfTrainer.TrainAveraged(data, Labels, crf, log));
    }

    EntityNetworkTrainer.Result TrainNetwork(IReadOnlyList<TrainingDocument> documents, PretrainedVectors vectors)
    {
        log("the network");
        return new EntityNetworkTrainer(Labels, [.. documents.SelectMany(Copies).SelectMany(Sentences)], vectors, new() { Seed = settings.Seed }, log).Train();
    }

    IEnumerable<(IReadOnlyList<string> Words, ulong[] Allowed)> Sentences(TrainingDocument document) =>
        document.Words.Zip(document.Allowed).Concat(
            Rewritten(document).SelectMany(sentences => sentences).Where(sentence => sentence is not null).Select(sentence => sentence!.Value));

    EntityTagger TaggerOf(Sections sections, PretrainedVectors? vectors) =>
        new(new(sections.Features), sections.Network is null ? null : new(sections.Network, vectors!, Labels));

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
        foreach (var sentence in plain) yield return sentence;
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
    /// Writes what <see cref="EntityModel"/> and <see cref="EntityNetwork"/> read: a byte per weight, without the features whose weights
    /// all round to nothing. The network was trained to decide alone and so says too much beside the features: a share of it is best.
    /// </summary>
    Sections Write(
        (CrfData Data, CrfTrainer.Result Weights) features, EntityNetworkTrainer.Result? network, CalibrationBuilder calibration,
        byte[] lists, float namesPreferred = 0)
    {
        const float largestKept = 6f, networkShare = 0.25f;
        const float scale = largestKept / sbyte.MaxValue;
        var hashes = new List<uint>();
        var rows = new List<sbyte>();
        var row = new sbyte[Labels.Count];
        for (int feature = 0; feature < features.Data.Hashes.Length; feature++)
        {
            var weights = features.Weights.Weights.AsSpan(feature * Labels.Count, Labels.Count);
            for (int label = 0; label < row.Length; label++)
                row[label] = (sbyte)Math.Clamp(MathF.Round(weights[label] / scale), -sbyte.MaxValue, sbyte.MaxValue);
            if (row.All(weight => Math.Abs(weight) <= settings.Pruned)) continue;
            hashes.Add(features.Data.Hashes[feature]);
            rows.AddRange(row);
        }
        log($"{hashes.Count} features kept");

        var writer = new SectionWriter();
        writer.Write(Labels.Types.Count);
        foreach (var type in Labels.Types) writer.Write(type.Name);
        writer.Write(scale);
        float[] steps = [.. features.Weights.Steps.Select((step, i) => step + (network is null ? 0 : network.Steps[i] * networkShare))];
        steps[LabelSet.Outside * Labels.Count + LabelSet.Outside] -= namesPreferred;
        writer.Write<float>(steps);
        calibration.Write(writer);
        writer.Write(hashes.Count);
        writer.WriteHashes(hashes.ToArray());
        writer.Write<sbyte>(rows.ToArray());
        writer.Write<byte>(lists);
        return new(writer.ToArray(), network is null ? null : EntityNetwork.Write(network.Layers, network.Vectors, Scaled(network.Output, networkShare)));
    }

    static DenseLayer Scaled(DenseLayer layer, float share) =>
        new(layer.Inputs, layer.Outputs, [.. layer.Weights.Select(weight => weight * share)], [.. layer.Bias.Select(bias => bias * share)]);

    /// <summary>The words of a document's sentences and the labels each may have.</summary>
    sealed record TrainingDocument(
        IReadOnlyList<IReadOnlyList<string>> Words, IReadOnlyList<ulong[]> Allowed, int Seed, int Copies, bool JudgesConfidences);
}
