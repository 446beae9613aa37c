namespace NerLib.Evaluation.Corpora;

/// <summary>A document of a CoNLL-U file as running text, with its words and sentences as spans of it.</summary>
/// <param name="Id">The corpus's name of the document.</param>
/// <param name="Text">Sentences joined by a space, or by nothing after <c>SpaceAfter=No</c>; paragraphs by a blank line.</param>
/// <param name="Words">Syntactic words; a multiword token whose words do not spell its surface counts as one.</param>
/// <param name="Sentences">From first word to last.</param>
/// <param name="UnsplitTokens">How many multiword tokens count as one.</param>
sealed record ConlluDocument(
    string Id, string Text, IReadOnlyList<TextSpan> Words, IReadOnlyList<TextSpan> Sentences, int UnsplitTokens);
