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
        "navigation", "complementary", "banner", "contentinfo", "dialog", "alertdialog", "search", "menu", "menubar", "tablist", "toolbar",
    ];

    // Where an element has words of several, the first counts.
    static readonly (ElementRole Role, HashSet<string> Words)[] ByWord =
    [
        (ElementRole.Comments, ["comment", "comments", "commentlist", "commentform", "disqus", "respond", "discussion", "replies"]),
        (ElementRole.Caption, ["caption", "captions", "figcaption"]),
        (ElementRole.Media,
        [
            "figure", "gallery", "slideshow", "carousel", "slider", "lightbox", "photo", "photos", "image", "images", "img", "video", "videos", "player",
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
            "newsletters", "signup", "subscribe", "subscription", "cookie", "cookies", "consent", "gdpr", "popup", "modal", "overlay", "login",
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
        if (element.GetAttribute("role") is { } role && FurnitureRoles.Contains(role)) return ElementRole.Furniture;
        if (ByName.TryGetValue(element.LocalName, out var ofName)) return ofName;
        return TellsByClass(element) ? OfWords($"{element.ClassName} {element.Id}") : ElementRole.None;
    }

    // Classes of a page or an article tell of all its parts; those of paragraphs, tables and rows how they look.
    static bool TellsByClass(IElement element) =>
        (element.ClassName is not null || element.Id is not null)
        && element.LocalName is not ("body" or "main" or "article" or "p" or "table" or "tbody" or "tr" or "td");

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
