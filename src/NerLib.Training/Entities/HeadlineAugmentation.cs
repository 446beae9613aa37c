namespace NerLib.Training.Entities;

/// <summary>
/// Rewrites sentences as headlines and captions write them, so that the tagger learns what a name looks like where every word has a
/// capital; corpora hold few such lines, saved pages many.
/// </summary>
static class HeadlineAugmentation
{
    const double TitleShare = 0.25, CapitalsShare = 0.03;
    const int ShortestTitle = 4, LongestTitle = 30;

    static readonly HashSet<string> SmallWords =
        ["a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "as", "with", "from", "over", "vs"];

    /// <summary>For a share of the sentences a rewritten copy; null for the others.</summary>
    public static IReadOnlyList<string>? Rewrite(IReadOnlyList<string> words, Random random)
    {
        double choice = random.NextDouble();
        bool everyWord = random.Next(2) == 0;
        if (words.Count is < ShortestTitle or > LongestTitle || choice >= TitleShare + CapitalsShare) return null;
        return choice < CapitalsShare
            ? [.. words.Select(word => word.ToUpperInvariant())]
            : [.. words.Select((word, i) => everyWord || i == 0 || !SmallWords.Contains(word) ? Capitalised(word) : word)];
    }

    static string Capitalised(string word) => char.IsLower(word[0]) && word is not ("n't" or "s") ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
