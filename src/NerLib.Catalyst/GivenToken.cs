namespace NerLib.Catalyst;

/// <summary>A token as Catalyst has it.</summary>
/// <param name="Span">Where it stands in the document's value; half-open, while Catalyst's own ends are inclusive.</param>
/// <param name="Sentence">Index of Catalyst's sentence.</param>
/// <param name="IsReplaced">Whether other words stand for it: <c>can</c> and <c>not</c> for <c>can't</c>. Its borders are artificial then.</param>
readonly record struct GivenToken(TextSpan Span, int Sentence, bool IsReplaced);
