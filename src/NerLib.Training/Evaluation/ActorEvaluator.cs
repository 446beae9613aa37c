using NerLib.Training.Corpora;

namespace NerLib.Training.Evaluation;

/// <summary>Precision and recall whose counts are fractions; null where there is nothing to count.</summary>
/// <param name="Precision">Share of what was predicted that is right.</param>
/// <param name="Recall">Share of the gold that was predicted.</param>
public readonly record struct FractionalPrf(double? Precision, double? Recall)
{
    /// <summary>Harmonic mean.</summary>
    public double? F1 => Precision is { } p && Recall is { } r ? p + r == 0 ? 0 : 2 * p * r / (p + r) : null;

    internal static FractionalPrf Of(double hits, double predicted, double recalled, double gold) =>
        new(predicted == 0 ? null : hits / predicted, gold == 0 ? null : recalled / gold);
}

/// <summary>How well actors agree with a coreference corpus.</summary>
/// <param name="Mentions">Mentions with exactly the gold's words.</param>
/// <param name="Muc">Links (Vilain et al. 1995).</param>
/// <param name="BCubed">Mentions, each by its cluster (Bagga and Baldwin 1998); one that the other side lacks counts as wrong.</param>
public sealed record ActorScores(Prf Mentions, FractionalPrf Muc, FractionalPrf BCubed);

/// <summary>Compares actors with a coreference corpus, over the corpus's own tokens.</summary>
public static class ActorEvaluator
{
    /// <summary>Annotates the words of each document and compares the clusters of mentions.</summary>
    /// <exception cref="InvalidDataException">A line of the file is not as expected.</exception>
    public static ActorScores Evaluate(NerPipeline pipeline, string goldPath)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        Prf mentions = default;
        Tally muc = default, bCubed = default;
        foreach (var gold in CoreferenceCorpus.Read(goldPath))
        {
            var predicted = Predict(pipeline, gold);
            mentions += Prf.Of<TokenRange>(gold.Mentions.Keys.ToHashSet(), predicted.Keys.ToHashSet());
            bCubed += new Tally(
                MentionShares(predicted, gold.Mentions), predicted.Count, MentionShares(gold.Mentions, predicted), gold.Mentions.Count);
            var (hits, links) = Links(predicted, gold.Mentions);
            var (recalled, goldLinks) = Links(gold.Mentions, predicted);
            muc += new Tally(hits, links, recalled, goldLinks);
        }
        return new(mentions, muc.Scores, bCubed.Scores);
    }

    static Dictionary<TokenRange, string> Predict(NerPipeline pipeline, CoreferenceDocument gold)
    {
        var document = pipeline.AnnotateFromEntities(new GivenTokens(gold.Sentences).View, new(), default);
        var clusters = new Dictionary<TokenRange, string>();
        foreach (var actor in document.Actors)
            foreach (int mention in actor.Mentions) clusters[document.Mentions[mention].Tokens] = actor.Name + '#' + actor.Id;
        return clusters;
    }

    /// <summary>The sum, over one side's mentions, of the share of each mention's cluster that the other side puts together too.</summary>
    internal static double MentionShares(IReadOnlyDictionary<TokenRange, string> side, IReadOnlyDictionary<TokenRange, string> other) =>
        side.GroupBy(mention => mention.Value).Sum(cluster =>
            cluster.Where(mention => other.ContainsKey(mention.Key)).GroupBy(mention => other[mention.Key])
                .Sum(part => (double)part.Count() * part.Count() / cluster.Count()));

    /// <summary>The links within one side's clusters that the other side has too, and all of them.</summary>
    internal static (int Shared, int All) Links(IReadOnlyDictionary<TokenRange, string> side, IReadOnlyDictionary<TokenRange, string> other)
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

    readonly record struct Tally(double Hits, double Predicted, double Recalled, double Gold)
    {
        public FractionalPrf Scores => FractionalPrf.Of(Hits, Predicted, Recalled, Gold);

        public static Tally operator +(Tally a, Tally b) =>
            new(a.Hits + b.Hits, a.Predicted + b.Predicted, a.Recalled + b.Recalled, a.Gold + b.Gold);
    }
}
