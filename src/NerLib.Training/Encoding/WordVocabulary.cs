using NerLib.Encoding;

namespace NerLib.Training.Encoding;

/// <summary>Words, and those of their features whose vectors are learned.</summary>
sealed class WordVocabulary
{
    readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    readonly List<Word> _entries = [];

    /// <param name="counts">The words, and how often each occurs in what is learned from.</param>
    /// <param name="features">Hashes of the features with learned vectors, ascending; see <see cref="FrequentFeatures"/>.</param>
    /// <param name="pretrained">Vectors that are not learned.</param>
    public WordVocabulary(IReadOnlyDictionary<string, int> counts, IReadOnlyList<uint> features, PretrainedVectors pretrained)
    {
        Features = features;
        var rows = features.Select((hash, row) => (hash, row)).ToDictionary(pair => pair.hash, pair => pair.row);
        var folded = new Dictionary<uint, int>();
        foreach (var (word, count) in counts)
        {
            uint hash = FeaturesOf(word)[(int)WordFeature.Folded];
            folded[hash] = folded.GetValueOrDefault(hash) + count;
        }
        float[] none = new float[2 * PretrainedVectors.Width], vectors = new float[none.Length];
        foreach (string word in counts.Keys)
        {
            var hashes = FeaturesOf(word);
            Array.Clear(vectors);
            pretrained.Add(WordForm.Of(word), vectors);
            _words.Add(word, _entries.Count);
            _entries.Add(new(
                vectors.AsSpan().ContainsAnyExcept(0) ? [.. vectors] : none, Rows(hashes), Rows(hashes[((int)WordFeature.Exact + 1)..]),
                folded[hashes[(int)WordFeature.Folded]]));
        }

        int[] Rows(uint[] hashes) => [.. hashes.Where(rows.ContainsKey).Select(hash => rows[hash])];
    }

    /// <summary>Hashes of the features with learned vectors, ascending; a feature's row is its place.</summary>
    public IReadOnlyList<uint> Features { get; }

    public Word this[int word] => _entries[word];

    /// <summary>How often each word occurs.</summary>
    public static Dictionary<string, int> Count(IEnumerable<string> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in words) counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
    }

    /// <summary>Hashes of the features that are frequent enough to have learned vectors, ascending.</summary>
    /// <param name="counts">The words, and how often each occurs.</param>
    /// <param name="leastWords">Words that occur less often have none.</param>
    /// <param name="leastAffixes">The same for their other features.</param>
    public static uint[] FrequentFeatures(IReadOnlyDictionary<string, int> counts, int leastWords, int leastAffixes)
    {
        var features = new Dictionary<uint, int>();
        var words = new HashSet<uint>();
        foreach (var (word, count) in counts)
        {
            var hashes = FeaturesOf(word);
            words.UnionWith(hashes[..((int)WordFeature.Exact + 1)]);
            foreach (uint hash in hashes) features[hash] = features.GetValueOrDefault(hash) + count;
        }
        return [.. features.Where(pair => pair.Key != 0 && pair.Value >= (words.Contains(pair.Key) ? leastWords : leastAffixes))
            .Select(pair => pair.Key).Order()];
    }

    /// <summary>The numbers of words.</summary>
    public int[] NumbersOf(IReadOnlyList<string> words) => [.. words.Select(word => _words[word])];

    static uint[] FeaturesOf(string word)
    {
        var features = new uint[WordFeatures.Count];
        WordFeatures.Of(WordForm.Of(word), features);
        return features;
    }

    /// <summary>A word.</summary>
    /// <param name="Pretrained">Its vectors that are not learned, side by side.</param>
    /// <param name="Features">Rows of its learned vectors.</param>
    /// <param name="FeaturesWithoutWord">Those of its affixes and shape.</param>
    /// <param name="Count">How often it occurs, in any case.</param>
    public readonly record struct Word(float[] Pretrained, int[] Features, int[] FeaturesWithoutWord, int Count);
}
