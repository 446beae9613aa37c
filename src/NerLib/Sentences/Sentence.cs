namespace NerLib;

/// <summary>A sentence, or what stands for one (a title, a list item). Sentences are ordered, do not overlap, and cover every token.</summary>
/// <param name="Tokens">Its tokens; at least one.</param>
/// <param name="Region">Index of the region it lies in; a sentence never runs across regions.</param>
public readonly record struct Sentence(TokenRange Tokens, int Region);
