using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NerLib.Html.Article;
using NerLib.Html.Dom;
using NerLib.Html.Metadata;

namespace NerLib.Html;

/// <summary>Reads the article out of a saved web page. Nothing is fetched and no script is run.</summary>
public static class WebPageReader
{
    // A page that shows less than this part of the text that its data hold has loaded the rest with a script.
    const float ShownAtLeast = 0.5f;

    /// <summary>Reads a page.</summary>
    /// <exception cref="InvalidDataException">The page shows no text, or only menus and the like.</exception>
    public static WebPage Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Read(new HtmlParser().ParseDocument(html));
    }

    /// <summary>Reads a page from a stream: in the encoding of its byte order mark, else in the one that it declares, else in UTF-8.</summary>
    /// <exception cref="InvalidDataException">The page shows no text, or only menus and the like.</exception>
    public static WebPage Read(Stream html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Read(new HtmlParser().ParseDocument(html));
    }

    static WebPage Read(IHtmlDocument document)
    {
        var data = JsonLd.Of(document);
        var title = PageTitle.Of(document, data);
        var blocks = document.Body is { } body ? ArticleOutline.Read(BlockReader.Read(body), title).ToList() : [];
        if (data.Body is { } full && blocks.Where(block => WebPage.IsBody(block.Kind)).Sum(block => block.Block.Text.Length) < ShownAtLeast * full.Text.Length)
            blocks = [.. full.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(text => Of(text, full.Element))];
        if (blocks.Count == 0)
            throw new InvalidDataException(
                "No article was found in the page. If its text is loaded by a script, save the page as the browser shows it.");
        string? author = PageAuthor.Of(document, data);
        AddHead(blocks, document, title.Text, author);
        return Build(blocks) with
        {
            Title = title.Text.Length > 0 ? title.Text : null,
            Author = author ?? PageAuthor.NameOf(blocks.Find(block => block.Kind == WebPageBlockKind.Byline).Block?.Text),
            Date = PageDate.Of(document, data),
        };
    }

    // A title and a writer that the page knows but does not show.
    static void AddHead(List<ArticleBlock> blocks, IHtmlDocument document, string title, string? author)
    {
        var source = (IElement?)document.Head ?? document.DocumentElement;
        if (title.Length > 0 && !blocks.Exists(block => block.Kind == WebPageBlockKind.Headline))
            blocks.Insert(0, Of(title, document.QuerySelector("title") ?? source, WebPageBlockKind.Headline));
        int head = blocks.FindIndex(block => block.Kind is not (WebPageBlockKind.Headline or WebPageBlockKind.Standfirst));
        if (author is not null && !blocks.Exists(block => block.Kind == WebPageBlockKind.Byline))
            blocks.Insert(head < 0 ? blocks.Count : head, Of("By " + author, source, WebPageBlockKind.Byline));
    }

    static ArticleBlock Of(string text, IElement element, WebPageBlockKind kind = WebPageBlockKind.Paragraph) =>
        new(new(element, element, text, text.Length, LinkLetters: 0), kind);

    static WebPage Build(List<ArticleBlock> blocks)
    {
        var text = new StringBuilder();
        var placed = ImmutableArray.CreateBuilder<WebPageBlock>(blocks.Count);
        for (int i = 0; i < blocks.Count; i++)
        {
            if (i > 0) text.Append(AreOneList(blocks[i - 1], blocks[i]) ? "\n" : "\n\n");
            int start = text.Length;
            text.Append(blocks[i].Block.Text);
            placed.Add(new(new(start, text.Length), blocks[i].Kind, Selectors.Of(blocks[i].Block.Source)));
        }
        return new() { Text = text.ToString(), Blocks = placed.DrainToImmutable() };
    }

    static bool AreOneList(ArticleBlock before, ArticleBlock after) =>
        before.Kind == after.Kind && after.Kind is WebPageBlockKind.ListItem or WebPageBlockKind.TableRow
        && before.Block.Element.ParentElement == after.Block.Element.ParentElement;
}
