using NerLib.Encoding;

namespace NerLib.Training.Encoding;

/// <summary>Words, and those of their features whose vectors are learned.</summary>
sealed class WordVocabulary
{
    readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    readonly List<Word> _entries = [];

    /// <param name="words">The words of what is learned from, as often as they occur; they and their affixes get learned vectors.</param>
    /// <param name="more">Words that are only known by what they share with those.</param>
    /// <param name="pretrained">Vectors that are not learned.</param>
    /// <param name="leastWords">Words that occur less often have no learned vector.</param>
    /// <param name="leastAffixes">The same for their other features.</param>
    public WordVocabulary(IEnumerable<string> words, IEnumerable<string> more, PretrainedVectors pretrained, int leastWords, int leastAffixes)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words) counts[word] = counts.GetValueOrDefault(word) + 1;

        var features = new Dictionary<uint, int>();
        foreach (var (word, count) in counts)
            foreach (uint feature in FeaturesOf(word)) features[feature] = features.GetValueOrDefault(feature) + count;
        var folded = counts.Keys.Select(word => FeaturesOf(word)[(int)WordFeature.Folded]).Distinct().ToDictionary(hash => hash, hash => features[hash]);
        var wordHashes = counts.Keys.SelectMany(word => FeaturesOf(word)[..((int)WordFeature.Exact + 1)]).ToHashSet();
        Features = [.. features.Where(pair => pair.Key != 0 && pair.Value >= (wordHashes.Contains(pair.Key) ? leastWords : leastAffixes))
            .Select(pair => pair.Key).Order()];
        var rows = Features.Select((hash, row) => (hash, row)).ToDictionary(pair => pair.hash, pair => pair.row);

        foreach (var word in counts.Keys.Concat(more.Distinct().Where(word => !counts.ContainsKey(word))))
        {
            var hashes = FeaturesOf(word);
            var vectors = new float[2 * PretrainedVectors.Width];
            pretrained.Add(WordForm.Of(word), vectors);
            _words.Add(word, _entries.Count);
            _entries.Add(new(vectors, Rows(hashes), Rows(hashes[((int)WordFeature.Exact + 1)..]), folded.GetValueOrDefault(hashes[(int)WordFeature.Folded])));
        }

        int[] Rows(uint[] hashes) => [.. hashes.Where(rows.ContainsKey).Select(hash => rows[hash])];
    }

    /// <summary>Hashes of the features with learned vectors, ascending; a feature's row is its place.</summary>
    public IReadOnlyList<uint> Features { get; }

    public Word this[int word] => _entries[word];

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
