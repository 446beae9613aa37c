using NerLib.Output.Html;

namespace NerLib.Cli.Articles.Pages;

/// <summary>What all pages of the report begin and end with.</summary>
static class PageFrame
{
    public static void Begin(HtmlWriter html, string title)
    {
        html.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        // Only the report's own files may be loaded, whatever stands in the articles; from a disk they are no origin of their own, so file: names them.
        html.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' file:; script-src 'self' file:; ");
        html.Write($"img-src data:\">\n");
        html.Write($"<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"articles.css\">\n<title>{title}</title>\n</head>\n<body>\n");
    }

    public static void End(HtmlWriter html) => html.Write($"<script src=\"articles.js\"></script>\n</body>\n</html>\n");

    /// <summary>A number with its noun: <c>1 quote</c>, <c>1,200 quotes</c>.</summary>
    public static string Counted(int count, string noun) => FormattableString.Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>What a speaker is, in a word, and the class of its colour.</summary>
    public static (string Text, string Class) KindOf(string type) => type switch
    {
        "person" => ("person", "person"),
        "organization" => ("organisation", "body"),
        "location" => ("place", "place"),
        "group" => ("group", "other"),
        "document" => ("document", "other"),
        _ => ("not named", "other"),
    };

    /// <summary>The classes, in the order of the chart, with their names.</summary>
    public static IReadOnlyList<(string Class, string Text)> Kinds { get; } =
        [("person", "People"), ("body", "Organisations"), ("place", "Places"), ("other", "Groups, documents, people without a name")];
}
