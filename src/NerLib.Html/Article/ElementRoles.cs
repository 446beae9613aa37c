using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NerLib.Html.Article;

/// <summary>Reads the role of an element from its name and from the words of its attributes: words of the trade, never those of one site.</summary>
static partial class ElementRoles
{
    static readonly Dictionary<string, ElementRole> ByName = new()
    {
        ["nav"] = ElementRole.Furniture,
        ["menu"] = ElementRole.Furniture,
        ["footer"] = ElementRole.Furniture,
        ["form"] = ElementRole.Furniture,
        ["aside"] = ElementRole.Related,
        ["figure"] = ElementRole.Media,
        ["figcaption"] = ElementRole.Caption,
        ["address"] = ElementRole.Byline,
        ["time"] = ElementRole.Date,
    };

    static readonly HashSet<string> FurnitureRoles =
    [
        "navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "tablist", "toolbar",
    ];

    // Where an element has words of several, the first counts.
    static readonly (ElementRole Role, HashSet<string> Words)[] ByWord =
    [
        (ElementRole.Comments, ["comment", "comments", "commentlist", "commentform", "disqus", "respond", "discussion", "replies"]),
        (ElementRole.Overlay, ["cookie", "cookies", "consent", "gdpr"]),
        (ElementRole.Caption, ["caption", "captions", "figcaption"]),
        (ElementRole.Media,
        [
            "figure", "gallery", "slideshow", "carousel", "slider", "photo", "photos", "image", "images", "img", "video", "videos", "player",
            "media",
        ]),
        (ElementRole.Credit, ["credit", "credits", "photographer", "attribution", "copyright"]),
        (ElementRole.Related,
        [
            "related", "recirc", "recirculation", "recommended", "recommendation", "recommendations", "trending", "popular", "teaser", "teasers", "readmore",
            "outbrain", "taboola", "promo", "promos", "promobox", "playlist", "seealso", "interstitial", "latest", "upnext",
        ]),
        (ElementRole.Notice,
        [
            "ad", "ads", "advert", "adverts", "advertisement", "advertising", "adbox", "sponsor", "sponsored", "sponsors", "promotion", "newsletter",
            "newsletters", "signup", "subscribe", "subscription", "popup", "modal", "overlay", "lightbox", "login",
            "banner", "feedback", "disclaimer",
        ]),
        (ElementRole.Furniture,
        [
            "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "footer", "share", "sharing", "shares", "sharebar", "social",
            "tags", "taglist", "pager", "pagination", "paging", "toolbar", "tools", "widget", "widgets", "skip", "print", "rating", "ratings", "poll",
            "survey", "masthead", "tooltip", "hidden", "rail", "toc",
        ]),
        (ElementRole.Byline, ["byline", "bylines", "author", "authors", "bio", "contributor", "contributors"]),
        (ElementRole.Date, ["timestamp", "date", "dateline", "pubdate", "published", "datetime"]),
        (ElementRole.Standfirst, ["standfirst", "dek", "deck", "subhead", "subheadline", "subtitle", "strapline", "tagline", "abstract", "excerpt"]),
    ];

    public static ElementRole Of(IElement element)
    {
        string? stated = element.GetAttribute("role");
        if (stated is "dialog" or "alertdialog") return ElementRole.Overlay;
        if (stated is not null && FurnitureRoles.Contains(stated)) return ElementRole.Furniture;
        if (ByName.TryGetValue(element.LocalName, out var ofName) && !(ofName == ElementRole.Furniture && IsOfQuotation(element))) return ofName;
        if (element.LocalName.Contains('-', StringComparison.Ordinal)) return OfWords($"{element.LocalName} {element.ClassName} {element.Id}");
        if (!TellsByClass(element)) return ElementRole.None;
        var role = OfWords($"{element.ClassName} {element.Id}");
        return element.LocalName == "p" && role < ElementRole.Caption ? ElementRole.None : role;
    }

    // The foot of a quotation says whom it is by.
    static bool IsOfQuotation(IElement element) => element.LocalName == "footer" && element.ParentElement?.LocalName == "blockquote";

    // Classes of a page or an article tell of all its parts; those of tables and rows how they look.
    static bool TellsByClass(IElement element) =>
        (element.ClassName is not null || element.Id is not null)
        && element.LocalName is not ("body" or "main" or "article" or "table" or "tbody" or "tr" or "td");

    static ElementRole OfWords(string names)
    {
        var words = Word().Matches(names).Select(match => match.Value.ToLowerInvariant()).ToHashSet();
        foreach (var (role, known) in ByWord)
            if (words.Overlaps(known)) return role;
        return ElementRole.None;
    }

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Word();
}
