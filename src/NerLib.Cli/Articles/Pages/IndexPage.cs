using System.Globalization;
using NerLib.Output.Html;

namespace NerLib.Cli.Articles.Pages;

/// <summary>The first page: quotes over time, the search, who is quoted most.</summary>
sealed class IndexPage(ArticleCollection collection, string title, Timeline? timeline, string[] links, int searchScripts, HtmlWriter html)
{
    /// <summary>Speakers in the table; the others are found by the search.</summary>
    const int MostSpeakers = 500;

    public void Write()
    {
        PageFrame.Begin(html, title);
        html.Write($"<header>\n<h1>{title}</h1>\n<p>{PageFrame.Counted(collection.Articles.Count, "article")} · ");
        html.Write($"{PageFrame.Counted(collection.Quotes, "quote")} · {PageFrame.Counted(collection.Speakers.Count, "speaker")}");
        if (timeline is not null)
        {
            var days = collection.Articles.Select(article => article.Day).OfType<DateOnly>().ToList();
            html.Write($" · {Timeline.Text(days.Min())} to {Timeline.Text(days.Max())}");
        }
        html.Write($"</p>\n</header>\n<main>\n");
        WriteSearch();
        if (timeline is not null) new TimeChart(timeline, html).Write(collection.Speakers);
        WriteSpeakers();
        if (collection.WithoutSpeaker > 0)
            html.Write($"<p class=\"about\">Of {PageFrame.Counted(collection.WithoutSpeaker, "quote")} the speaker is not known; they are not listed.</p>\n");
        html.Write($"</main>\n");
        PageFrame.End(html);
    }

    void WriteSearch()
    {
        html.Write($"<form id=\"search\" role=\"search\" data-scripts=\"{searchScripts}\" hidden>\n<label for=\"words\">Search speakers and quotes</label>\n");
        html.Write($"<input id=\"words\" type=\"search\" autocomplete=\"off\">\n<button>Search</button>\n<p id=\"found\" role=\"status\"></p>\n");
        html.Write($"<ul id=\"results\"></ul>\n</form>\n");
    }

    void WriteSpeakers()
    {
        html.Write($"<section>\n<h2 id=\"most\">Who is quoted most</h2>\n<form id=\"kinds\" hidden>\n<label for=\"kind\">Show</label>\n");
        html.Write($"<select id=\"kind\">\n<option value=\"\">all speakers</option>\n");
        foreach (var (name, text) in PageFrame.Kinds) html.Write($"<option value=\"{name}\">{text}</option>\n");
        html.Write($"</select>\n</form>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"most\">\n");
        html.Write($"<table id=\"speakers\">\n<thead><tr><th>Speaker</th><th>Kind</th><th class=\"number\">Quotes</th><th class=\"number\">Articles</th>");
        if (timeline is not null) html.Write($"<th>Over time</th>");
        html.Write($"</tr></thead>\n<tbody>\n");
        foreach (var (number, speaker) in collection.Speakers.Take(MostSpeakers).Index())
        {
            var (kind, name) = PageFrame.KindOf(speaker.Type);
            html.Write($"<tr data-kind=\"{name}\"><th scope=\"row\"><a href=\"{links[number]}\">{speaker.Name}</a>");
            if (speaker.Role is { } role) html.Write($" <span class=\"about\">{role}</span>");
            html.Write($"</th><td><span class=\"kind {name}\">{kind}</span></td><td class=\"number\">{Number(speaker.Quotes)}</td>");
            html.Write($"<td class=\"number\">{Number(speaker.Articles)}</td>");
            if (timeline is not null)
            {
                html.Write($"<td>");
                TimeChart.WriteSmall(html, timeline.Count(speaker.AllQuotes));
                html.Write($"</td>");
            }
            html.Write($"</tr>\n");
        }
        html.Write($"</tbody>\n</table>\n</div>\n");
        if (collection.Speakers.Count - MostSpeakers is > 0 and var others)
            html.Write($"<p class=\"about\">{PageFrame.Counted(others, "speaker")} with fewer quotes: the search finds them.</p>\n");
        html.Write($"</section>\n");
    }

    static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
