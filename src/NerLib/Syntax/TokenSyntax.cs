namespace NerLib;

/// <summary>What a token is in its sentence: part of speech, and place in the dependency tree.</summary>
/// <param name="PartOfSpeech">Universal part of speech; <see cref="PartOfSpeech.None"/> if the token was not analysed.</param>
/// <param name="PennTag">Tag of the Penn Treebank, as the English treebanks of Universal Dependencies use it: <c>VBD</c>; null if not analysed.</param>
/// <param name="Head">Index of the head among the document's tokens; -1 for the head of a sentence, or if not analysed.</param>
/// <param name="Relation">What the token is to its head; <see cref="DependencyRelation.None"/> if not analysed.</param>
public readonly record struct TokenSyntax(PartOfSpeech PartOfSpeech, string? PennTag, int Head, DependencyRelation Relation)
{
    /// <summary>A token that was not analysed.</summary>
    public static TokenSyntax None { get; } = new(PartOfSpeech.None, null, -1, DependencyRelation.None);
}
