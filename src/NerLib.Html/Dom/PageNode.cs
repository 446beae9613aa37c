using AngleSharp.Dom;

namespace NerLib.Html.Dom;

/// <summary>An element that is shown, and the half-open range of the blocks inside it.</summary>
sealed class PageNode(IElement element, int firstBlock)
{
    public IElement Element { get; } = element;

    public int FirstBlock { get; } = firstBlock;

    public int EndBlock { get; set; }
}
