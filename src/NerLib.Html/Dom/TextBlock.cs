using AngleSharp.Dom;

namespace NerLib.Html.Dom;

/// <summary>Text that a browser shows as one block: no other block begins or ends inside it.</summary>
/// <param name="Element">The element whose block it is.</param>
/// <param name="Source">The innermost element that holds all of the text: the block's own, or one in it.</param>
/// <param name="Text">Its words with single spaces; a line feed for each <c>br</c>.</param>
/// <param name="Letters">How many UTF-16 units of the text are not white space.</param>
/// <param name="LinkLetters">How many of them are in links.</param>
sealed record TextBlock(IElement Element, IElement Source, string Text, int Letters, int LinkLetters)
{
    const int ParagraphLetters = 50, SentenceLetters = 20;

    public float LinkDensity => (float)LinkLetters / Letters;

    public bool IsHeading => Element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>Whether it reads as running text: a sentence at least, and not for the most part links.</summary>
    public bool IsProse => LinkDensity < 0.6f && (Letters >= ParagraphLetters || (Letters >= SentenceLetters && EndsSentence));

    bool EndsSentence => Text.AsSpan().TrimEnd("\"'”’)]") is [.., '.' or '!' or '?' or '…'];
}
