namespace NerLib.Cli.Articles;

/// <summary>Words that one speaker said once and several articles report: agency copies, with small changes.</summary>
static class RepeatedQuotes
{
    /// <summary>Words of a sequence by which texts are compared, and the share of sequences that two quotes have in common at least.</summary>
    const int Words = 3;

    const double Same = 0.6;

    /// <summary>Puts quotes of one speaker together where they are the same; each group in the order given, groups by their first quote.</summary>
    public static List<List<ReportedQuote>> Group(IEnumerable<ReportedQuote> quotes)
    {
        var groups = new List<(List<ReportedQuote> Quotes, int Sequences)>();
        var bySequence = new Dictionary<int, List<int>>();
        foreach (var quote in quotes)
        {
            var sequences = SequencesOf(quote.Words);
            var common = new Dictionary<int, int>();
            foreach (int sequence in sequences)
                foreach (int group in bySequence.GetValueOrDefault(sequence) ?? []) common[group] = common.GetValueOrDefault(group) + 1;
            int same = common.Where(shared => shared.Value >= Same * (groups[shared.Key].Sequences + sequences.Count - shared.Value))
                .Select(shared => shared.Key).DefaultIfEmpty(-1).Min();
            if (same >= 0)
            {
                groups[same].Quotes.Add(quote);
                continue;
            }
            foreach (int sequence in sequences)
                if (!bySequence.TryGetValue(sequence, out var with)) bySequence[sequence] = [groups.Count];
                else with.Add(groups.Count);
            groups.Add(([quote], sequences.Count));
        }
        return [.. groups.Select(group => group.Quotes)];
    }

    /// <summary>Hashes, of this process, of each three words in a row; of fewer words, of all.</summary>
    static HashSet<int> SequencesOf(string text)
    {
        var words = new List<int>();
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            if (i > start) words.Add(string.GetHashCode(text.AsSpan(start..i), StringComparison.OrdinalIgnoreCase));
        }
        if (words.Count <= Words) return [words.Aggregate(0, HashCode.Combine)];
        return [.. Enumerable.Range(0, words.Count - Words + 1).Select(i => HashCode.Combine(words[i], words[i + 1], words[i + 2]))];
    }
}
