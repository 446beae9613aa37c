namespace NerLib.Html;

/// <summary>A block of an article, and where it stands in the page.</summary>
/// <param name="Span">Where it stands in <see cref="WebPage.Text"/>; neither begins nor ends with white space.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Selector">
/// The CSS selector of the element that it came from. Several blocks have the same where text stands between other elements, or is parted by line breaks.
/// </param>
public readonly record struct WebPageBlock(TextSpan Span, WebPageBlockKind Kind, string Selector);
