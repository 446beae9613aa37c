using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;
using NerLib.Numerics;
using NerLib.Resolution;

namespace NerLib.Training.Quotes;

/// <summary>
/// Learns to rank who may speak: boosted trees by LightGBM's LambdaRank, for which Microsoft.ML is needed, as flat arrays,
/// for which it is not.
/// </summary>
static class SpeakerLearner
{
    const int Trees = 200, Leaves = 15, FewestInLeaf = 30;
    const double LearningRate = 0.08, FeatureShare = 0.7, ExampleShare = 0.8;

    /// <summary>Where nobody who may speak does there is nothing to learn; without an example there is no tree.</summary>
    public static BoostedTree[] Learn(IEnumerable<SpeakerExample> examples, int seed)
    {
        var rows = examples.Where(example => example.Right.Contains(true)).SelectMany(RowsOf).ToList();
        if (rows.Count == 0) return [];
        var context = new MLContext(seed);
        var trainer = context.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options
        {
            LabelColumnName = nameof(Row.Label),
            FeatureColumnName = nameof(Row.Features),
            RowGroupColumnName = nameof(Row.Quote),
            ExampleWeightColumnName = nameof(Row.Weight),
            NumberOfIterations = Trees,
            NumberOfLeaves = Leaves,
            MinimumExampleCountPerLeaf = FewestInLeaf,
            LearningRate = LearningRate,
            Booster = new GradientBooster.Options
            {
                FeatureFraction = FeatureShare,
                SubsampleFraction = ExampleShare,
                SubsampleFrequency = 1,
                L2Regularization = 1,
            },
            Seed = seed,
            // Several would add up in the order in which they end.
            NumberOfThreads = 1,
        });
        var learned = trainer.Fit(context.Data.LoadFromEnumerable(rows)).Model.TrainedTreeEnsemble;
        return [.. learned.Trees.Zip(learned.TreeWeights, FlatOf)];
    }

    static IEnumerable<Row> RowsOf(SpeakerExample example, int number) => example.Features.Select((features, i) => new Row
    {
        Features = [.. features.Select(feature => (float)feature)],
        Label = example.Right[i] ? 1 : 0,
        Quote = (uint)number + 1,
        Weight = example.Weight,
    });

    static BoostedTree FlatOf(RegressionTree tree, double weight) => new(
        [.. tree.NumericalSplitFeatureIndexes.Select(feature => (byte)feature)],
        [.. tree.NumericalSplitThresholds.Select(threshold => (byte)threshold)],
        [.. tree.LeftChild],
        [.. tree.RightChild],
        [.. tree.LeafValues.Select(value => (float)(value * weight))]);

    /// <summary>A candidate of a quote, as Microsoft.ML reads it.</summary>
    sealed class Row
    {
        [VectorType(SpeakerFeatures.Count)]
        public required float[] Features { get; init; }

        public required float Label { get; init; }

        [KeyType(int.MaxValue)]
        public required uint Quote { get; init; }

        public required float Weight { get; init; }
    }
}
