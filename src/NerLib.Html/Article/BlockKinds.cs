using NerLib.Html.Dom;

namespace NerLib.Html.Article;

/// <summary>Tells what a block of the article's text is by the elements around it.</summary>
static class BlockKinds
{
    // Where posts of social networks are embedded, they are quotations with a class of their own.
    static readonly string[] PostWords = ["tweet", "instagram", "tiktok", "fb-post", "bluesky", "mastodon", "reddit", "threads", "telegram"];

    public static WebPageBlockKind Of(TextBlock block)
    {
        var element = block.Element;
        if (element.Closest("blockquote") is { } quotation)
            return PostWords.Any(word => quotation.ClassName?.Contains(word, StringComparison.OrdinalIgnoreCase) == true) ? WebPageBlockKind.Post
                : element.Closest("cite, footer") is { } source && quotation.Contains(source) ? WebPageBlockKind.Source
                : WebPageBlockKind.Blockquote;
        return block.IsHeading ? WebPageBlockKind.Heading
            : element.Closest("li, dt, dd") is not null ? WebPageBlockKind.ListItem
            : element.LocalName is "tr" or "td" or "th" ? WebPageBlockKind.TableRow
            : WebPageBlockKind.Paragraph;
    }
}
