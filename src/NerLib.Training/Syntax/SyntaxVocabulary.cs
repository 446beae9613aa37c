using NerLib.Encoding;
using NerLib.Evaluation.Corpora;
using NerLib.Training.Encoding;

namespace NerLib.Training.Syntax;

/// <summary>The words, tags and features of the sentences to learn from.</summary>
sealed class SyntaxVocabulary
{
    const int LeastWords = 2, LeastAffixes = 4;

    readonly Dictionary<string, byte> _tags = new(StringComparer.Ordinal);

    /// <param name="sentences">What is learned from.</param>
    /// <param name="more">Sentences whose other words are only known by what they share with those.</param>
    /// <param name="pretrained">Vectors that are not learned.</param>
    /// <param name="learned">Hashes of the features with learned vectors; null for the frequent words and affixes of <paramref name="sentences"/>.</param>
    public SyntaxVocabulary(
        IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<TreebankSentence> more, PretrainedVectors pretrained, IReadOnlyList<uint>? learned)
    {
        var counts = WordVocabulary.Count(sentences.SelectMany(sentence => sentence.Words));
        var features = learned ?? WordVocabulary.FrequentFeatures(counts, LeastWords, LeastAffixes);
        foreach (string word in more.SelectMany(sentence => sentence.Words)) counts.TryAdd(word, 0);
        Words = new(counts, features, pretrained);
        Tags = [.. sentences.SelectMany(sentence => sentence.Tags).Distinct().Order(StringComparer.Ordinal)];
        foreach (var tag in Tags) _tags.Add(tag, (byte)_tags.Count);
    }

    /// <summary>Penn tags.</summary>
    public IReadOnlyList<string> Tags { get; }

    public WordVocabulary Words { get; }

    public TrainingSentence Read(TreebankSentence sentence) => new(
        Words.NumbersOf(sentence.Words), [.. sentence.Tags.Select(tag => _tags[tag])], [.. sentence.PartsOfSpeech],
        sentence.Heads, Projectivity.Lifted(sentence.Heads), sentence.Relations);
}
