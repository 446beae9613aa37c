using System.Globalization;
using System.Net;
using NerLib.Output;

namespace NerLib;

/// <summary>Writes a document as one self-contained web page: the text with its entities and quotes, and who said what.</summary>
public static class HtmlReport
{
    const string Style =
        """
        body { font: 16px/1.6 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
        .text { white-space: pre-wrap }
        .aside { opacity: .65 }
        mark { background: #e4ecf7; color: inherit; border-radius: 3px; padding: 0 .15em }
        mark::after { content: " " attr(data-type); font-size: .6em; letter-spacing: .04em; opacity: .75 }
        q { quotes: none; border-bottom: 2px solid #b3541e }
        table { border-collapse: collapse; width: 100% }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #8884 }
        @media (prefers-color-scheme: dark) {
          body { color: #e8e8e8; background: #16181c }
          mark { background: #2a3a52 }
          q { border-color: #e08a4f }
        }
        """;

    /// <summary>Writes the page. Everything from the text is escaped.</summary>
    public static void Write(Document document, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>NerLib report</title><style>
            {Style}
            </style></head>
            <body>
            <main class="text">
            """);
        WriteText(document, output);
        output.Write("</main>\n<h2>Who said what</h2>\n<table>\n<thead><tr><th>Speaker</th><th>Quote</th><th>Kind</th><th>Rule</th><th>Confidence</th></tr></thead>\n<tbody>\n");
        foreach (var quote in document.Quotes)
            output.Write(string.Create(CultureInfo.InvariantCulture,
                $"<tr><td>{Escape(quote.Speaker?.Name ?? "unknown")}</td><td>{Escape(document.TextOf(quote))}</td><td>{quote.Kind}</td><td>{Escape(QuotePatterns.NameOf(quote.Pattern))}</td><td>{quote.Confidence:F2}</td></tr>\n"));
        output.Write("</tbody>\n</table>\n</body>\n</html>\n");
    }

    static void WriteText(Document document, TextWriter output)
    {
        var marks = new List<Markup>();
        foreach (var region in document.Regions)
            if (region.Kind != RegionKind.Body) marks.Add(new(region.Span, 0, $"<span class=\"aside\" title=\"{DocumentJsonWriter.NameOf(region.Kind)}\">", "</span>"));
        foreach (var quote in document.Quotes)
            foreach (var span in quote.Spans)
                marks.Add(new(span, 1, $"<q title=\"{Escape($"{quote.Speaker?.Name ?? "unknown"} ({QuotePatterns.NameOf(quote.Pattern)})")}\">", "</q>"));
        foreach (var entity in document.Entities)
            marks.Add(new(document.SpanOf(entity.Tokens), 2, $"<mark data-type=\"{Escape(entity.Type.Name)}\">", "</mark>"));

        // Layers may cross (a quote over a region's border), elements may not: every piece between two borders is written on its own.
        var borders = marks.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Append(0).Append(document.Text.Length).Distinct().Order().ToArray();
        marks.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var open = new List<Markup>();
        int next = 0;
        for (int i = 0; i + 1 < borders.Length; i++)
        {
            open.RemoveAll(mark => mark.Span.End <= borders[i]);
            for (; next < marks.Count && marks[next].Span.Start <= borders[i]; next++)
                if (marks[next].Span.Length > 0) open.Add(marks[next]);
            open.Sort((a, b) => a.Depth.CompareTo(b.Depth));
            foreach (var mark in open) output.Write(mark.Begin);
            output.Write(Escape(document.Text[borders[i]..borders[i + 1]]));
            for (int m = open.Count - 1; m >= 0; m--) output.Write(open[m].End);
        }
    }

    static string Escape(string text) => WebUtility.HtmlEncode(text);

    readonly record struct Markup(TextSpan Span, int Depth, string Begin, string End);
}
