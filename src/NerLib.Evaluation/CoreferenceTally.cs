namespace NerLib.Evaluation;

/// <summary>
/// Adds up the measures of coreference, document by document. A side is a dictionary from a mention to the cluster that it is in;
/// mentions are the same if their keys are.
/// </summary>
sealed class CoreferenceTally<TMention> where TMention : notnull
{
    Prf _mentions;
    Fractions _muc, _bCubed, _ceafE;

    public CoreferenceScores Scores => new(_mentions, _muc.Scores, _bCubed.Scores, _ceafE.Scores);

    public void Add(IReadOnlyDictionary<TMention, string> gold, IReadOnlyDictionary<TMention, string> predicted)
    {
        _mentions += Prf.Of<TMention>(gold.Keys.ToHashSet(), predicted.Keys.ToHashSet());
        _bCubed += new Fractions(MentionShares(predicted, gold), predicted.Count, MentionShares(gold, predicted), gold.Count);
        var (hits, links) = Links(predicted, gold);
        var (recalled, goldLinks) = Links(gold, predicted);
        _muc += new Fractions(hits, links, recalled, goldLinks);
        double similarity = MatchedClusters(predicted, gold);
        _ceafE += new Fractions(similarity, predicted.Values.Distinct().Count(), similarity, gold.Values.Distinct().Count());
    }

    /// <summary>The sum, over one side's mentions, of the share of each mention's cluster that the other side puts together too.</summary>
    internal static double MentionShares(IReadOnlyDictionary<TMention, string> side, IReadOnlyDictionary<TMention, string> other) =>
        side.GroupBy(mention => mention.Value).Sum(cluster =>
            cluster.Where(mention => other.ContainsKey(mention.Key)).GroupBy(mention => other[mention.Key])
                .Sum(part => (double)part.Count() * part.Count() / cluster.Count()));

    /// <summary>The links within one side's clusters that the other side has too, and all of them.</summary>
    internal static (int Shared, int All) Links(IReadOnlyDictionary<TMention, string> side, IReadOnlyDictionary<TMention, string> other)
    {
        int shared = 0, all = 0;
        foreach (var cluster in side.GroupBy(mention => mention.Value))
        {
            int size = cluster.Count();
            int parts = cluster.Where(mention => other.ContainsKey(mention.Key)).Select(mention => other[mention.Key]).Distinct().Count()
                + cluster.Count(mention => !other.ContainsKey(mention.Key));
            shared += size - parts;
            all += size - 1;
        }
        return (shared, all);
    }

    /// <summary>
    /// The greatest sum of likenesses of clusters matched one to one; two clusters are as alike as the mentions they share,
    /// by the Dice coefficient.
    /// </summary>
    internal static double MatchedClusters(IReadOnlyDictionary<TMention, string> side, IReadOnlyDictionary<TMention, string> other)
    {
        var (sizes, otherSizes) = (Sizes(side), Sizes(other));
        var shared = side.Where(mention => other.ContainsKey(mention.Key))
            .GroupBy(mention => (mention.Value, other[mention.Key]))
            .ToDictionary(pair => pair.Key, pair => pair.Count());
        // Clusters that share nothing with any other cannot add to the sum.
        var rows = shared.Keys.Select(pair => pair.Item1).Distinct().ToList();
        var columns = shared.Keys.Select(pair => pair.Item2).Distinct().ToList();
        var alike = new double[rows.Count, columns.Count];
        for (int i = 0; i < rows.Count; i++)
            for (int j = 0; j < columns.Count; j++)
                alike[i, j] = 2.0 * shared.GetValueOrDefault((rows[i], columns[j])) / (sizes[rows[i]] + otherSizes[columns[j]]);
        return Assignment.Best(alike);
    }

    static Dictionary<string, int> Sizes(IReadOnlyDictionary<TMention, string> side) =>
        side.GroupBy(mention => mention.Value).ToDictionary(cluster => cluster.Key, cluster => cluster.Count());

    readonly record struct Fractions(double Hits, double Predicted, double Recalled, double Gold)
    {
        public FractionalPrf Scores => FractionalPrf.Of(Hits, Predicted, Recalled, Gold);

        public static Fractions operator +(Fractions a, Fractions b) =>
            new(a.Hits + b.Hits, a.Predicted + b.Predicted, a.Recalled + b.Recalled, a.Gold + b.Gold);
    }
}
