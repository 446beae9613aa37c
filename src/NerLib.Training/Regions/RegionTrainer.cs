using NerLib.Evaluation.Corpora;
using NerLib.Regions;

namespace NerLib.Training.Regions;

/// <summary>Trains what tells lines of a page apart: logistic regression over the lines of the world's news.</summary>
static class RegionTrainer
{
    /// <summary>A line is of a gold region's kind where the region holds so much of it.</summary>
    const double Held = 0.8;

    public const string Sources = $"{NewsCorpus.TrainFile} (annotation NerLib's own; the texts are their publishers')";

    /// <summary>Features of fewer lines are left out.</summary>
    const int LeastLines = 2;

    /// <summary>Learns from <c>news/train.jsonl</c>.</summary>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="seed">Of the order of the examples; the same seed gives the same bytes.</param>
    /// <returns>The model's section of regions.</returns>
    public static byte[] Train(string dataDirectory, int seed) => Train(NewsCorpus.Read(Path.Combine(dataDirectory, NewsCorpus.TrainFile)), seed);

    public static byte[] Train(IEnumerable<NewsDocument> documents, int seed)
    {
        var lines = documents.SelectMany(Lines).ToList();
        var counts = lines.SelectMany(line => line.Features).CountBy(feature => feature).ToDictionary();
        var trainer = new LineTrainer(LineModel.Kinds.Length);
        foreach (var (features, gold) in lines)
            trainer.Add([.. features.Where(feature => counts[feature] >= LeastLines)], Array.IndexOf(LineModel.Kinds, gold));
        return LineModel.Write(trainer.Train(seed));
    }

    /// <summary>The features of a document's lines that the model decides, and what each is.</summary>
    static List<(uint[] Features, RegionKind Gold)> Lines(NewsDocument document)
    {
        string text = document.Text;
        var all = new Line[LineReader.Bound(text)];
        var lines = all.AsSpan(0, LineReader.Read(text, all));
        RegionFinder.ApplyRules(text, lines, default);
        var facts = new LineFacts[lines.Length];
        LineFactsReader.Read(text, lines, facts);
        var found = new List<(uint[], RegionKind)>();
        Span<uint> features = stackalloc uint[LineFeatures.Capacity];
        for (int i = 0; i < lines.Length; i++)
            if (!LineModel.IsOfRules(lines[i]))
                found.Add((features[..LineFeatures.Extract(text, lines, facts, i, features)].ToArray(), KindOf(lines[i], document.Regions)));
        return found;
    }

    static RegionKind KindOf(Line line, IEnumerable<Region> regions) => regions
        .Where(region => Math.Min(region.Span.End, line.End) - Math.Max(region.Span.Start, line.Start) >= Held * line.Length)
        .Select(region => region.Kind).FirstOrDefault();
}
