namespace NerLib.Training.Syntax;

/// <summary>A sentence as the network learns from it.</summary>
/// <param name="Words">Each word's number in the vocabulary.</param>
/// <param name="Tags">Number of each word's Penn tag.</param>
/// <param name="PartsOfSpeech">Each word's part of speech.</param>
/// <param name="Heads">Each word's head; the number of words for the root.</param>
/// <param name="ProjectiveHeads">The same in a tree that the parser can build.</param>
/// <param name="Relations">What each word is to its head.</param>
sealed record TrainingSentence(
    int[] Words, byte[] Tags, PartOfSpeech[] PartsOfSpeech, int[] Heads, int[] ProjectiveHeads, DependencyRelation[] Relations);
