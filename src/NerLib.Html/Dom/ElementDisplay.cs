using AngleSharp.Dom;

namespace NerLib.Html.Dom;

/// <summary>How a browser shows elements.</summary>
static class ElementDisplay
{
    static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "nav", "ol", "p", "pre", "search",
        "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ];

    // Controls, players and what only a machine reads.
    static readonly HashSet<string> WithoutText =
    [
        "audio", "base", "button", "canvas", "datalist", "dialog", "embed", "frame", "frameset", "head", "iframe", "input", "link", "map", "math", "meta",
        "meter", "noframes", "noscript", "object", "option", "optgroup", "output", "param", "progress", "script", "select", "slot", "source", "style",
        "svg", "template", "textarea", "title", "track", "video",
    ];

    // A cell is part of its row's line unless it holds lines of its own. The source at the end of a quotation is a line, and so is a time that stands
    // among other elements.
    public static bool IsBlock(IElement element) =>
        Blocks.Contains(element.LocalName)
        || (element.LocalName is "td" or "th" && element.QuerySelector("p, div, ul, ol, table, br, h1, h2, h3, h4") is not null)
        || (element.LocalName == "time" && element.ParentElement is { } parent && Blocks.Contains(parent.LocalName) && !HasOwnText(parent))
        || (element.LocalName == "cite" && element.ParentElement?.LocalName == "blockquote" && element.NextElementSibling is null);

    public static bool IsShown(IElement element) =>
        !WithoutText.Contains(element.LocalName) && !element.HasAttribute("hidden") && !(element.GetAttribute("style") is { } style && Hides(style));

    static bool HasOwnText(IElement element)
    {
        foreach (var child in element.ChildNodes)
            if (child is IText text && !string.IsNullOrWhiteSpace(text.Data)) return true;
        return false;
    }

    static bool Hides(string style)
    {
        int at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + "display".Length).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
