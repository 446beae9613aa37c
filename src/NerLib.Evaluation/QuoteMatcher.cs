namespace NerLib.Evaluation;

/// <summary>Pairs gold and predicted quotes one to one, best first, where they share at least half of their joint characters.</summary>
static class QuoteMatcher
{
    const double FewestShared = 0.5;

    /// <returns>For each gold quote the predicted one, for each predicted quote the gold one; -1 for none.</returns>
    public static (int[] OfGold, int[] OfPredicted) Match(IReadOnlyList<QuoteCharacters> gold, IReadOnlyList<QuoteCharacters> predicted)
    {
        var pairs = new List<(double Share, int Gold, int Predicted)>();
        for (int i = 0; i < gold.Count; i++)
            for (int j = 0; j < predicted.Count; j++)
                if (gold[i].Extent.Overlaps(predicted[j].Extent) && gold[i].CountShared(predicted[j]) is > 0 and var shared)
                    pairs.Add(((double)shared / (gold[i].Count + predicted[j].Count - shared), i, j));

        int[] ofGold = [.. Enumerable.Repeat(-1, gold.Count)], ofPredicted = [.. Enumerable.Repeat(-1, predicted.Count)];
        foreach (var (share, i, j) in pairs.OrderDescending())
        {
            if (share < FewestShared) break;
            if (ofGold[i] >= 0 || ofPredicted[j] >= 0) continue;
            (ofGold[i], ofPredicted[j]) = (j, i);
        }
        return (ofGold, ofPredicted);
    }
}
