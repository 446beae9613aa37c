using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NerLib.Html.Metadata;

/// <summary>The day on which a page says that its article was published.</summary>
static class PageDate
{
    // In the order in which they are to be trusted.
    static readonly string[] MetaNames =
    [
        "article:published_time", "og:article:published_time", "datePublished", "article.published", "parsely-pub-date", "sailthru.date", "pubdate",
        "publish-date", "publishdate", "dc.date.issued", "dcterms.created", "dc.date", "date",
    ];

    public static DateOnly? Of(IHtmlDocument document, JsonLd data) =>
        MetaNames.Select(document.MetaContent).Prepend(data.Published)
            .Concat(document.QuerySelectorAll("[itemprop='datePublished'], time[pubdate]").Select(Stated))
            .Concat(FirstTime(document))
            .Select(DayOf).FirstOrDefault(day => day is not null);

    // Of an article's own; other times of a page are those of other articles.
    static IEnumerable<string?> FirstTime(IHtmlDocument document) =>
        document.QuerySelectorAll("article time[datetime], main time[datetime]").Take(1).Select(Stated);

    static string? Stated(IElement element) => element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent;

    // The day is that of the place where it was written, whatever the offset from UTC.
    static DateOnly? DayOf(string? text) =>
        text?.Trim() is not { Length: > 0 } given ? null
        : given.Length >= 10 && DateOnly.TryParseExact(given[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : DateTimeOffset.TryParse(given, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? DateOnly.FromDateTime(time.DateTime)
        : null;
}
