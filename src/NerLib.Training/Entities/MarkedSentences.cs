using NerLib.Evaluation.Corpora;

namespace NerLib.Training.Entities;

/// <summary>The long sentences of articles that people marked. Text without marks is to hold none of these articles.</summary>
sealed class MarkedSentences(IEnumerable<IReadOnlyList<TaggedSentence>> documents)
{
    readonly HashSet<string> _letters =
        [.. documents.SelectMany(document => document).Select(sentence => EntityCorpus.Letters(sentence.Words)).Where(IsLong)];

    /// <summary>Whether a sentence is one of them; never for one so short that others write it too.</summary>
    public bool Contains(IReadOnlyList<string> words) => EntityCorpus.Letters(words) is var letters && IsLong(letters) && _letters.Contains(letters);

    static bool IsLong(string letters) => letters.Length >= EntityCorpus.LongSentence;
}
