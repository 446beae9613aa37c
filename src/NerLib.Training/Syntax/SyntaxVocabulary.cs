using NerLib.Entities.Features;
using NerLib.Syntax;
using NerLib.Training.Corpora;

namespace NerLib.Training.Syntax;

/// <summary>The words, tags and features of the sentences to learn from.</summary>
sealed class SyntaxVocabulary
{
    /// <summary>Words and affixes that occur less often have no learned vector.</summary>
    const int LeastWords = 2, LeastAffixes = 4;

    readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    readonly List<Word> _entries = [];
    readonly Dictionary<string, byte> _tags = new(StringComparer.Ordinal);

    /// <param name="sentences">What is learned from; their words and affixes get learned vectors.</param>
    /// <param name="more">Sentences whose other words are only known by what they share with those.</param>
    /// <param name="lowerCase">Fixed vectors by the folded word.</param>
    /// <param name="cased">Fixed vectors by the word as it stands.</param>
    public SyntaxVocabulary(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<TreebankSentence> more, WordVectors lowerCase, WordVectors cased)
    {
        var counts = Count(sentences.SelectMany(sentence => sentence.Words));
        Tags = [.. sentences.SelectMany(sentence => sentence.Tags).Distinct().Order(StringComparer.Ordinal)];
        foreach (var tag in Tags) _tags.Add(tag, (byte)_tags.Count);

        var features = new Dictionary<uint, int>();
        foreach (var (word, count) in counts)
            foreach (uint feature in FeaturesOf(word)) features[feature] = features.GetValueOrDefault(feature) + count;
        var folded = counts.Keys.Select(word => FeaturesOf(word)[WordFeatures.Folded]).Distinct().ToDictionary(hash => hash, hash => features[hash]);
        var wordHashes = counts.Keys.SelectMany(word => FeaturesOf(word)[..(WordFeatures.Exact + 1)]).ToHashSet();
        Features = [.. features.Where(pair => pair.Key != 0 && pair.Value >= (wordHashes.Contains(pair.Key) ? LeastWords : LeastAffixes)).Select(pair => pair.Key).Order()];
        var rows = Features.Select((hash, row) => (hash, row)).ToDictionary(pair => pair.hash, pair => pair.row);

        foreach (var word in counts.Keys.Concat(more.SelectMany(sentence => sentence.Words).Distinct().Where(word => !counts.ContainsKey(word))))
        {
            var hashes = FeaturesOf(word);
            var vectors = new float[2 * WordRows.FixedWidth];
            var attributes = TokenAttributes.Of(word);
            lowerCase.Add(attributes.Folded, vectors);
            cased.Add(attributes.Word, vectors.AsSpan(WordRows.FixedWidth));
            _words.Add(word, _entries.Count);
            _entries.Add(new(vectors, Rows(hashes), Rows(hashes[(WordFeatures.Exact + 1)..]), folded.GetValueOrDefault(hashes[WordFeatures.Folded])));
        }

        int[] Rows(uint[] hashes) => [.. hashes.Where(rows.ContainsKey).Select(hash => rows[hash])];
    }

    /// <summary>Penn tags.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>Hashes of the features with learned vectors, ascending; a feature's row is its place.</summary>
    public IReadOnlyList<uint> Features { get; }

    public Word this[int word] => _entries[word];

    public TrainingSentence Read(TreebankSentence sentence) => new(
        [.. sentence.Words.Select(word => _words[word])], [.. sentence.Tags.Select(tag => _tags[tag])], [.. sentence.PartsOfSpeech],
        sentence.Heads, Projectivity.Lifted(sentence.Heads), sentence.Relations);

    static Dictionary<string, int> Count(IEnumerable<string> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words) counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
    }

    static uint[] FeaturesOf(string word)
    {
        var features = new uint[WordFeatures.Count];
        WordFeatures.Of(TokenAttributes.Of(word), features);
        return features;
    }

    /// <summary>A word.</summary>
    /// <param name="Fixed">Its fixed vectors, side by side.</param>
    /// <param name="Features">Rows of its learned vectors.</param>
    /// <param name="FeaturesWithoutWord">Those of its affixes and shape.</param>
    /// <param name="Count">How often it occurs, in any case.</param>
    public readonly record struct Word(float[] Fixed, int[] Features, int[] FeaturesWithoutWord, int Count);
}
