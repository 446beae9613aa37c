using NerLib.Entities;
using NerLib.Entities.Features;
using NerLib.Models;
using NerLib.Training.Corpora;

namespace NerLib.Training.Entities;

/// <summary>Trains the entity tagger and writes its section of a model.</summary>
sealed class EntityTrainer(LabelSet labels, string dataDirectory, IReadOnlyList<EntityCorpus> corpora, CrfSettings settings, Action<string> log)
{
    const int MinFeatureCount = 2;

    /// <summary>The types of the English model.</summary>
    public static LabelSet English { get; } = new(
        [EntityType.Person, EntityType.Organization, EntityType.Location, EntityType.Norp, EntityType.Facility, EntityType.Product, EntityType.Event, EntityType.Misc]);

    LabelSet Labels { get; } = labels;

    readonly RawTextStyle _style = new(labels);

    /// <param name="lists">See <see cref="WordLists"/>.</param>
    public byte[] Train(byte[] lists)
    {
        var reader = new SectionReader(lists, ModelFormat.Entities);
        var classes = new WordClasses(ref reader);
        var casedClasses = new WordClasses(ref reader);
        var cases = new WordCases(ref reader);
        var tokens = new TokenReader(classes, casedClasses, cases, new Gazetteer(ref reader));
        var documents = corpora.SelectMany(ReadDocuments).ToList();
        log($"{documents.Count} documents");

        // The evidence of a first look must be as good as it will be on new text: each part is looked at by a tagger that has not met it.
        var evidence = new NameEvidence[documents.Count][][];
        var calibration = new CalibrationBuilder();
        for (int part = 0; part < settings.Parts; part++)
        {
            log($"part {part + 1} of {settings.Parts}: a tagger without it");
            var others = documents.Where((_, i) => i % settings.Parts != part);
            var tagger = new EntityTagger(new(Train(() => others.SelectMany(document => Read(document, null, tokens)), settings with { Runs = 1 }, new(), lists)));
            for (int i = part; i < documents.Count; i += settings.Parts) evidence[i] = EvidenceIn(documents[i], tagger, calibration);
        }
        log("the tagger");
        return Train(() => documents.SelectMany((document, i) => Read(document, evidence[i], tokens)), settings, calibration, lists);
    }

    byte[] Train(Func<IEnumerable<FeatureSentence>> sentences, CrfSettings crf, CalibrationBuilder calibration, byte[] lists)
    {
        var data = new CrfData(sentences, MinFeatureCount);
        log($"{data.Sentences} sentences, {data.Tokens} tokens, {data.Hashes.Length} features");
        return Write(data, CrfTrainer.TrainAveraged(data, Labels, crf, log), calibration, lists);
    }

    IEnumerable<TrainingDocument> ReadDocuments(EntityCorpus corpus)
    {
        var mapping = new LabelMapping(Labels, corpus);
        return corpus.ReadDocuments(dataDirectory).Select((document, i) =>
            new TrainingDocument([.. document.Select(sentence => sentence.Words)], [.. document.Select(mapping.MasksOf)], settings.Seed + i));
    }

    IEnumerable<FeatureSentence> Read(TrainingDocument document, NameEvidence[][]? evidence, TokenReader tokens)
    {
        var plain = Read(document.Words, document.Allowed, tokens);
        foreach (var sentence in plain) yield return sentence;
        for (int i = 0; i < plain.Count; i++)
            if (evidence is not null && evidence[i].Any(token => !token.IsNone)) yield return plain[i] with { Evidence = evidence[i] };
        foreach (var sentence in Variants(document, i => _style.Cut(document.Words[i], document.Allowed[i]), tokens)) yield return sentence;
        var random = new Random(document.Seed);
        foreach (var sentence in Variants(document, i => HeadlineStyle.Rewrite(document.Words[i], random) is { } title ? (title, document.Allowed[i]) : null, tokens)) yield return sentence;
    }

    NameEvidence[][] EvidenceIn(TrainingDocument document, EntityTagger tagger, CalibrationBuilder calibration)
    {
        var view = new GivenTokens(document.Words).View;
        var entities = new List<Entity>();
        tagger.Tag(view, entities, default);
        var labels = new byte[view.Tokens.Length];
        foreach (var entity in entities)
            for (int i = entity.Tokens.Start; i < entity.Tokens.End; i++)
                labels[i] = (byte)(i == entity.Tokens.Start ? LabelSet.Begin(Labels.IndexOf(entity.Type)) : LabelSet.Inside(Labels.IndexOf(entity.Type)));
        Judge(entities, [.. document.Allowed.SelectMany(allowed => allowed)], view, calibration);
        var words = new uint[labels.Length];
        for (int i = 0; i < words.Length; i++) words[i] = TokenAttributes.Of(view.TextOf(view.Tokens[i])).NameKey;
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
    static IEnumerable<FeatureSentence> Variants(TrainingDocument document, Func<int, (IReadOnlyList<string> Words, ulong[] Allowed)?> rewrite, TokenReader tokens)
    {
        var rewritten = Enumerable.Range(0, document.Words.Count).Select(rewrite).ToList();
        if (rewritten.TrueForAll(sentence => sentence is null)) yield break;
        var mixed = Read(
            [.. rewritten.Zip(document.Words, (other, plain) => other?.Words ?? plain)],
            [.. rewritten.Zip(document.Allowed, (other, plain) => other?.Allowed ?? plain)], tokens);
        for (int i = 0; i < mixed.Count; i++)
            if (rewritten[i] is not null) yield return mixed[i];
    }

    static List<FeatureSentence> Read(IReadOnlyList<IReadOnlyList<string>> document, IReadOnlyList<ulong[]> allowed, TokenReader tokens)
    {
        var view = new GivenTokens(document).View;
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

    /// <summary>Writes what <see cref="EntityModel"/> reads: a byte per weight, without the features whose weights all round to nothing.</summary>
    byte[] Write(CrfData data, CrfTrainer.Result trained, CalibrationBuilder calibration, byte[] lists)
    {
        const float largestKept = 6f;
        float scale = largestKept / sbyte.MaxValue;
        var hashes = new List<uint>();
        var rows = new List<sbyte>();
        var row = new sbyte[Labels.Count];
        for (int feature = 0; feature < data.Hashes.Length; feature++)
        {
            var weights = trained.Weights.AsSpan(feature * Labels.Count, Labels.Count);
            for (int label = 0; label < row.Length; label++)
                row[label] = (sbyte)Math.Clamp(MathF.Round(weights[label] / scale), -sbyte.MaxValue, sbyte.MaxValue);
            if (row.All(weight => Math.Abs(weight) <= settings.Pruned)) continue;
            hashes.Add(data.Hashes[feature]);
            rows.AddRange(row);
        }
        log($"{hashes.Count} features kept");

        var writer = new SectionWriter();
        writer.Write(Labels.Types.Count);
        foreach (var type in Labels.Types) writer.Write(type.Name);
        writer.Write(scale);
        writer.Write<float>(trained.Steps);
        calibration.Write(writer);
        writer.Write(hashes.Count);
        writer.Write<uint>(hashes.ToArray());
        writer.Write<sbyte>(rows.ToArray());
        writer.Write<byte>(lists);
        return writer.ToArray();
    }

    /// <summary>The words of a document's sentences and the labels each may have.</summary>
    sealed record TrainingDocument(IReadOnlyList<IReadOnlyList<string>> Words, IReadOnlyList<ulong[]> Allowed, int Seed);
}
