namespace NerLib.Evaluation;

/// <summary>How well tokens and sentences agree with a treebank, as spans of the running text.</summary>
/// <param name="Tokens">Syntactic words.</param>
/// <param name="Sentences">From first word to last.</param>
/// <param name="UnsplitTokens">Multiword tokens of the treebank that count as one, because their words do not spell their surface.</param>
public sealed record TokenScores(Prf Tokens, Prf Sentences, int UnsplitTokens = 0);

/// <summary>A way in which the stages and a treebank differ.</summary>
/// <param name="Gold">The treebank's tokens, or the words around the border of a sentence.</param>
/// <param name="Predicted">The stage's.</param>
/// <param name="Count">How often.</param>
public sealed record TokenDifference(string Gold, string Predicted, int Count);
