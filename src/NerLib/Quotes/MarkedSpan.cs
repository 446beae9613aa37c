namespace NerLib.Quotes;

/// <summary>Words between quotation marks, marks included, in one paragraph.</summary>
/// <param name="Span">From the opening mark to the closing one.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="Family">The marks' family.</param>
/// <param name="IsClosed">False where the closing mark is missing; the span then ends where the rules let it.</param>
readonly record struct MarkedSpan(TextSpan Span, int Paragraph, MarkFamily Family, bool IsClosed);
