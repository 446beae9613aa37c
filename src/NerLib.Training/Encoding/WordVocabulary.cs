using NerLib.Encoding;

namespace NerLib.Training.Encoding;

/// <summary>Words, and those of their features whose vectors are learned.</summary>
sealed class WordVocabulary
{
    readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    readonly List<Word> _entries = [];

    /// <param name="words">The words, and how often each occurs in what is learned from.</param>
    /// <param name="pretrained">Vectors that are not learned.</param>
    /// <param name="features">Hashes of the features with learned vectors, ascending; see <see cref="FrequentFeatures"/>.</param>
    public WordVocabulary(IEnumerable<KeyValuePair<string, int>> words, PretrainedVectors pretrained, IReadOnlyList<uint> features)
    {
        Features = features;
        var rows = features.Select((hash, row) => (hash, row)).ToDictionary(pair => pair.hash, pair => pair.row);
        float[] none = new float[2 * PretrainedVectors.Width], vectors = new float[none.Length];
        foreach (var (word, count) in words)
        {
            Array.Clear(vectors);
            pretrained.Add(WordForm.Of(word), vectors);
            _words.Add(word, _entries.Count);
            _entries.Add(new(
                vectors.AsSpan().ContainsAnyExcept(0) ? [.. vectors] : none, [.. FeaturesOf(word).Where(rows.ContainsKey).Select(hash => rows[hash])], count));
        }
    }

    /// <summary>Hashes of the features with learned vectors, ascending; a feature's row is its place.</summary>
    public IReadOnlyList<uint> Features { get; }

    public Word this[int word] => _entries[word];

    /// <summary>The features that words have at least so often, taken together.</summary>
    public static uint[] FrequentFeatures(IEnumerable<KeyValuePair<string, int>> words, int least)
    {
        var counts = new Dictionary<uint, long>();
        foreach (var (word, count) in words)
            foreach (uint feature in FeaturesOf(word)) counts[feature] = counts.GetValueOrDefault(feature) + count;
        return [.. counts.Where(pair => pair.Key != 0 && pair.Value >= least).Select(pair => pair.Key).Order()];
    }

    /// <summary>How often each word occurs.</summary>
    public static Dictionary<string, int> Count(IEnumerable<string> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words) counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
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
    /// <param name="Count">How often it occurs.</param>
    public readonly record struct Word(float[] Pretrained, int[] Features, int Count);
}
