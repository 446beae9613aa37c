namespace NerLib.Output.Html;

/// <summary>The page around the text and its lists.</summary>
sealed class ReportPage(Document document, HtmlWriter html)
{
    public void Write()
    {
        var colors = new ReportColors(document);
        html.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        // Nothing may be loaded, whatever stands in the text; the empty icon keeps browsers from asking for one.
        html.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        html.WriteAsIs($"; script-src {ReportResources.ScriptSource}\">\n");
        html.Write($"<link rel=\"icon\" href=\"data:,\">\n");
        html.Write($"<title>{Title()}</title>\n<style>\n");
        html.WriteAsIs(ReportResources.StyleOfText);
        html.WriteAsIs(ReportResources.StyleOfPage);
        html.Write($"</style>\n</head>\n<body class=\"ner\">\n");
        html.Write($"<header><h1>Who is named, who said what</h1>\n<p>{ReportLists.Counted(document.Entities.Length, "name")} and values · ");
        html.Write($"{ReportLists.Counted(document.Actors.Length, "actor")} · {ReportLists.Counted(document.Quotes.Length, "quote")}</p>\n");
        html.Write($"<p class=\"skip\"><a href=\"#said\">To who said what</a></p></header>\n");
        html.Write($"<main class=\"ner-text\">\n");
        new ReportText(document, colors, html, idPrefix: "", listPrefix: "quote").Write();
        html.Write($"</main>\n<aside aria-label=\"Who said what\">\n");
        new ReportLists(document, colors, html).Write();
        html.Write($"</aside>\n");
        WriteKey();
        if (!document.Quotes.IsEmpty)
        {
            html.Write($"<script>");
            html.WriteAsIs(ReportResources.Script);
            html.Write($"</script>\n");
        }
        html.Write($"</body>\n</html>\n");
    }

    void WriteKey() => html.Write(
        $"""
        <footer>
        <h2>How to read this page</h2>
        <p>The twelve actors who are quoted most, then named most, have a colour each; all others are grey.
        <mark class="ner-name ner-c1">Names</mark> stand on the actor’s colour, with their type behind them;
        <span class="ner-mention ner-c1">other words</span> for the actor have a dotted line,
        <span class="ner-quote ner-direct ner-c1">what it said</span> a full line,
        <span class="ner-quote ner-indirect ner-c1">dashed</span> where it is not word for word. <mark class="ner-value">Dates, amounts</mark> and other
        names are grey; <span class="ner-cue">cues</span>, the words that announce a quote, are slanted. The number behind a quote leads to the list;
        point at it, or move the focus there, to see who said it and how that was found. Parts of the page that are not the article’s own text are
        dimmed.</p>
        </footer>

        """);

    string Title()
    {
        foreach (var region in document.Regions)
            if (region.Kind == RegionKind.Headline) return ReportFacts.Clip(document.Text.AsSpan(region.Span.Start..region.Span.End));
        return "Who is named, who said what";
    }
}
