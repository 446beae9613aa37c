using SmartReader;

namespace NerLib.Cli.Input;

/// <summary>Reads the article out of a saved web page.</summary>
static class WebPage
{
    // Article extraction wants an address for the page's links; nothing is fetched.
    const string Address = "https://localhost/";

    /// <summary>The article's title, writer and text, with a blank line between them and between paragraphs.</summary>
    /// <exception cref="InvalidDataException">The page holds no article.</exception>
    public static string Read(string path)
    {
        using var input = Files.OpenInput(path);
        using var page = new MemoryStream();
        input.CopyTo(page);
        string name = path == Files.Standard ? "Standard input" : $"'{path}'";
        if (page.Length == 0) throw new InvalidDataException($"{name} is empty; expected a web page.");
        page.Position = 0;
        using var reader = new Reader(Address, page);
        reader.AddCustomOperationStart(RemoveNavigation).AddCustomOperationEnd(BreakAfterItems);
        var article = reader.GetArticle();
        string body = article.TextContent?.Trim() ?? "";
        if (body.Length == 0)
            throw new InvalidDataException(
                $"{name}: no article was found in the page. "
                + "If its text is loaded by a script, save it as the browser shows it, or give the text with --input-format text.");
        var lines = new[] { OneLine(article.Title), ByLine(OneLine(article.Byline)) };
        return string.Join("\n\n", lines.Where(line => line.Length > 0 && !body.StartsWith(line, StringComparison.Ordinal)).Append(body));
    }

    static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string ByLine(string writer) => writer.Length == 0 || writer.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? writer : $"By {writer}";

    // Of a page without much text the reader keeps everything, so what is surely no article goes before.
    static void RemoveNavigation(AngleSharp.Dom.IElement page)
    {
        foreach (var element in page.QuerySelectorAll("nav, form, dialog, [role=navigation], [role=dialog]").ToList()) element.Remove();
    }

    // Items of lists and rows of tables would run into each other.
    static void BreakAfterItems(AngleSharp.Dom.IElement article)
    {
        foreach (var item in article.QuerySelectorAll("li, tr, dt, dd")) item.AppendChild(item.Owner!.CreateElement("br"));
    }
}
