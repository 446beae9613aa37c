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

    /// <param name="lists">See <see cref="WordLists"/>.</param>
    public byte[] Train(byte[] lists)
    {
        var reader = new SectionReader(lists, ModelFormat.Entities);
        var classes = new WordClasses(ref reader);
        var casedClasses = new WordClasses(ref reader);
        var tokens = new TokenReader(classes, casedClasses, new Gazetteer(ref reader));
        var data = new CrfData(() => corpora.SelectMany(corpus => ReadSentences(corpus, tokens)), MinFeatureCount);
        log($"{data.Sentences} sentences, {data.Tokens} tokens, {data.Hashes.Length} features");

        return Write(data, new CrfTrainer(data, Labels, settings).Train(log), lists);
    }

    IEnumerable<FeatureSentence> ReadSentences(EntityCorpus corpus, TokenReader tokens)
    {
        var mapping = new LabelMapping(Labels, corpus);
        var style = new RawTextStyle(Labels);
        var random = new Random(settings.Seed);
        foreach (var document in corpus.ReadDocuments(dataDirectory))
        {
            var words = document.Select(sentence => sentence.Words).ToList();
            var allowed = document.Select(mapping.MasksOf).ToList();
            foreach (var sentence in Read(words, allowed, tokens)) yield return sentence;
            foreach (var sentence in Variants(words, allowed, i => style.Cut(words[i], allowed[i]), tokens)) yield return sentence;
            foreach (var sentence in Variants(words, allowed, i => HeadlineStyle.Rewrite(words[i], random) is { } title ? (title, allowed[i]) : null, tokens)) yield return sentence;
        }
    }

    /// <summary>Sentences written in another way. They stand in the same document, whose other sentences still tell how a word is written.</summary>
    static IEnumerable<FeatureSentence> Variants(
        List<IReadOnlyList<string>> words, List<ulong[]> allowed, Func<int, (IReadOnlyList<string> Words, ulong[] Allowed)?> rewrite, TokenReader tokens)
    {
        var rewritten = Enumerable.Range(0, words.Count).Select(rewrite).ToList();
        if (rewritten.TrueForAll(sentence => sentence is null)) yield break;
        var mixed = Read([.. rewritten.Zip(words, (other, plain) => other?.Words ?? plain)], [.. rewritten.Zip(allowed, (other, plain) => other?.Allowed ?? plain)], tokens);
        for (int i = 0; i < mixed.Count; i++)
            if (rewritten[i] is not null) yield return mixed[i];
    }

    static List<FeatureSentence> Read(List<IReadOnlyList<string>> document, List<ulong[]> allowed, TokenReader tokens)
    {
        var view = new GivenTokens(document).View;
        using var words = new DocumentWords(view);
        var sentences = new List<FeatureSentence>();
        for (int i = 0; i < document.Count; i++)
        {
            var attributes = new TokenAttributes[document[i].Count];
            tokens.Read(words, view.Sentences[i], attributes);
            sentences.Add(new(attributes, allowed[i]));
        }
        return sentences;
    }

    /// <summary>Writes what <see cref="EntityModel"/> reads: a byte per weight, without the features whose weights all round to nothing.</summary>
    byte[] Write(CrfData data, CrfTrainer.Result trained, byte[] lists)
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
        writer.Write(hashes.Count);
        writer.Write<uint>(hashes.ToArray());
        writer.Write<sbyte>(rows.ToArray());
        writer.Write<byte>(lists);
        return writer.ToArray();
    }
}
