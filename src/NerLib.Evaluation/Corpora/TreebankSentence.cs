namespace NerLib.Evaluation.Corpora;

/// <summary>A sentence of a treebank: its syntactic words, and what each is.</summary>
/// <param name="Words">Forms.</param>
/// <param name="PartsOfSpeech">Universal parts of speech.</param>
/// <param name="Tags">Tags of the Penn Treebank.</param>
/// <param name="Heads">Index of each word's head; the number of words for the root.</param>
/// <param name="Relations">What each word is to its head.</param>
sealed record TreebankSentence(
    IReadOnlyList<string> Words, IReadOnlyList<PartOfSpeech> PartsOfSpeech, IReadOnlyList<string> Tags, int[] Heads, DependencyRelation[] Relations);
