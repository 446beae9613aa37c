using AngleSharp.Html.Dom;

namespace NerLib.Html.Metadata;

/// <summary>The <c>meta</c> elements of a page.</summary>
static class MetaElements
{
    static readonly string[] Keys = ["name", "property", "itemprop"];

    /// <summary>What the first <c>meta</c> of a name says; null if there is none or it is empty. Names are compared without case.</summary>
    public static string? MetaContent(this IHtmlDocument document, string name)
    {
        foreach (var meta in document.All.OfType<IHtmlMetaElement>())
            if (Keys.Any(key => string.Equals(meta.GetAttribute(key), name, StringComparison.OrdinalIgnoreCase))
                && meta.Content?.Trim() is { Length: > 0 } content)
                return content;
        return null;
    }
}
