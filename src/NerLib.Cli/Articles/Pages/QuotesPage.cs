using NerLib.Output.Html;

namespace NerLib.Cli.Articles.Pages;

/// <summary>A page of quotes, by speaker.</summary>
sealed class QuotesPage(List<List<QuoteSection>> pages, int number, string title, HtmlWriter html)
{
    public void Write()
    {
        var sections = pages[number];
        string who = sections.Count == 1 ? sections[0].Speaker.Name : $"{sections[0].Speaker.Name} to {sections[^1].Speaker.Name}";
        PageFrame.Begin(html, $"{who} – {title}");
        html.Write($"<header>\n<p><a href=\"{ReportFolder.Index}\">{title}</a></p>\n<h1>{who}</h1>\n</header>\n<main>\n");
        html.Write($"<form id=\"filter\" hidden>\n<label for=\"find\">Words</label>\n<input id=\"find\" type=\"search\" autocomplete=\"off\">\n");
        html.Write($"<label for=\"how\">Kind</label>\n<select id=\"how\">\n<option value=\"\">all</option>\n");
        foreach (string kind in (string[])["direct", "mixed", "indirect"]) html.Write($"<option>{kind}</option>\n");
        html.Write($"</select>\n<p id=\"shown\" role=\"status\"></p>\n</form>\n");
        foreach (var section in sections) WriteSection(section);
        html.Write($"<nav aria-label=\"Pages\">");
        WriteLink(number - 1, "The page before");
        WriteLink(number + 1, "The next page");
        html.Write($"</nav>\n</main>\n");
        PageFrame.End(html);
    }

    void WriteLink(int page, string text)
    {
        if (page >= 0 && page < pages.Count) html.Write($"<a href=\"{QuotePages.FileOf(page)}\">{text}</a>");
        else html.Write($"<span></span>");
    }

    void WriteSection(QuoteSection section)
    {
        var speaker = section.Speaker;
        var (kind, name) = PageFrame.KindOf(speaker.Type);
        html.Write($"<section class=\"speaker\" id=\"{QuotePages.AnchorOf(section.Number)}\">\n<h2>{speaker.Name} ");
        html.Write($"<span class=\"kind {name}\">{kind}</span></h2>\n<p class=\"about\">");
        if (speaker.Role is { } role) html.Write($"{role} · ");
        html.Write($"{PageFrame.Counted(speaker.Quotes, "quote")} in {PageFrame.Counted(speaker.Articles, "article")}");
        if (section.To - section.From < speaker.Sayings.Count)
            html.Write($"; here {section.From + 1} to {section.To} of {speaker.Sayings.Count} different ones");
        html.Write($"</p>\n<ol>\n");
        for (int saying = section.From; saying < section.To; saying++)
        {
            var quotes = speaker.Sayings[saying];
            html.Write($"<li id=\"{QuotePages.AnchorOf(section.Number, saying)}\" data-kind=\"{quotes[0].Kind}\">\n");
            html.Write($"<blockquote>{quotes[0].Words}</blockquote>\n<p class=\"about\">{quotes[0].Kind} · ");
            WriteArticles([.. quotes.Select(quote => quote.Article).Distinct()]);
            html.Write($"</p>\n</li>\n");
        }
        html.Write($"</ol>\n</section>\n");
    }

    void WriteArticles(IReadOnlyList<Article> articles)
    {
        foreach (var (place, article) in articles.Index())
        {
            if (place > 0) html.Write($"; ");
            if (article.Url is { } url) html.Write($"<a href=\"{url}\" rel=\"noreferrer\">{article.Title}</a>");
            else html.Write($"{article.Title}");
            if (article.Outlet is { } outlet) html.Write($", {outlet}");
            if (article.Day is { } day) html.Write($", {Timeline.Text(day)}");
        }
    }
}
