using NerLib.Evaluation.Corpora;
using NerLib.Training.Encoding;

namespace NerLib.Training.Syntax;

/// <summary>The words, tags and features of the sentences to learn from.</summary>
sealed class SyntaxVocabulary
{
    readonly Dictionary<string, byte> _tags = new(StringComparer.Ordinal);

    /// <param name="sentences">What is learned from.</param>
    /// <param name="words">Knows their words.</param>
    public SyntaxVocabulary(IReadOnlyList<TreebankSentence> sentences, WordVocabulary words)
    {
        Words = words;
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
