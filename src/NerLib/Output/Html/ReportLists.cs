using NerLib.Output.Json;

namespace NerLib.Output.Html;

/// <summary>What stands beside the text: who said what, who else is named, and all entities.</summary>
sealed class ReportLists(Document document, ReportColors colors, HtmlWriter html)
{
    public void Write()
    {
        html.Write($"<h2 id=\"said\">Who said what</h2>\n");
        if (document.Quotes.IsEmpty) html.Write($"<p>No quotes.</p>\n");
        else WriteFilter();
        var groups = Enumerable.Range(0, document.Quotes.Length)
            .GroupBy(quote => document.Quotes[quote].Speaker is { } speaker ? (speaker.Actor, speaker.Actor is null ? speaker.Name : "") : (null, null))
            .OrderBy(group => group.Key.Item2 is null);
        int number = 0;
        foreach (var group in groups) WriteSpeaker(++number, group.Key.Actor, ReportFacts.SpeakerOf(document.Quotes[group.First()]), group);

        var silent = document.Actors.Except(document.Quotes.Select(quote => quote.Speaker?.Actor).OfType<Actor>()).ToList();
        if (silent.Count > 0) WriteSilent(silent);
        if (!document.Entities.IsEmpty) WriteEntities();
    }

    // The script shows it.
    void WriteFilter() => html.Write(
        $"""
        <form id="filter" hidden="hidden">
        <input type="search" id="find" placeholder="Search the quotes" aria-label="Search the quotes" />
        <select id="who" aria-label="Speaker"><option value="">All speakers</option></select>
        <select id="kind" aria-label="Kind">
        <option value="">All kinds</option><option>direct</option><option>mixed</option><option>indirect</option>
        </select>
        <label>Confidence from <input type="range" id="least" min="0" max="1" step="0.05" value="0" />
        <output id="least-value" for="least">0.00</output></label>
        <button type="button" id="copy-text">Copy as text</button> <button type="button" id="copy-csv">Copy as CSV</button>
        <span id="shown" role="status"></span>
        </form>

        """);

    void WriteSpeaker(int place, Actor? actor, string name, IEnumerable<int> quotes)
    {
        html.Write($"<section id=\"speaker{place}\" class=\"ner-speaker{colors.ClassOf(actor)}\">\n<h3>");
        if (actor is null) html.Write($"{name}");
        else WriteName(actor);
        html.Write($"</h3>\n");
        if (actor is not null)
        {
            html.Write($"<p class=\"about\">{actor.Type.Name} · ");
            if (actor.Gender is Gender.Female or Gender.Male) html.Write($"{OutputNames.LowerNameOf(actor.Gender)} · ");
            html.Write($"{Counted(actor.Mentions.Length, "mention")}</p>\n");
        }
        html.Write($"<ul>\n");
        foreach (int index in quotes)
        {
            var quote = document.Quotes[index];
            int number = index + 1;
            html.Write($"<li id=\"quote{number}\" data-kind=\"{OutputNames.LowerNameOf(quote.Kind)}\" ");
            html.Write($"data-confidence=\"{quote.Confidence:F2}\" data-words=\"{WordsOf(quote)}\">");
            html.Write($"<a href=\"#ref{number}\"><span class=\"number\">{number}</span> {TextOf(quote)}</a><span class=\"facts\">");
            ReportFacts.Write(html, document, quote);
            html.Write($"</span></li>\n");
        }
        html.Write($"</ul>\n</section>\n");
    }

    void WriteSilent(List<Actor> actors)
    {
        html.Write($"<h2>Also named</h2>\n<ul class=\"silent\">\n");
        foreach (var actor in actors)
        {
            html.Write($"<li class=\"ner-speaker{colors.ClassOf(actor)}\">");
            WriteName(actor);
            html.Write($" <span class=\"about\">{actor.Type.Name} · {Counted(actor.Mentions.Length, "mention")}</span></li>\n");
        }
        html.Write($"</ul>\n");
    }

    void WriteEntities()
    {
        html.Write($"<details>\n<summary>All {document.Entities.Length} entities</summary>\n<table>\n<thead><tr>");
        html.Write($"<th scope=\"col\">Words</th><th scope=\"col\">Type</th><th scope=\"col\">Confidence</th></tr></thead>\n<tbody>\n");
        for (int i = 0; i < document.Entities.Length; i++)
        {
            var entity = document.Entities[i];
            html.Write($"<tr><td><a href=\"#e{i}\">{Clip(document.SpanOf(entity.Tokens))}</a></td>");
            html.Write($"<td>{entity.Type.Name}</td><td>{entity.Confidence:F2}</td></tr>\n");
        }
        html.Write($"</tbody>\n</table>\n</details>\n");
    }

    /// <summary>The name, with a link to the first place.</summary>
    void WriteName(Actor actor)
    {
        int first = actor.Mentions[0];
        if (document.Mentions[first].Entity is >= 0 and var entity) html.Write($"<a href=\"#e{entity}\">{ReportFacts.Clip(actor.Name)}</a>");
        else html.Write($"<a href=\"#m{first}\">{ReportFacts.Clip(actor.Name)}</a>");
    }

    string WordsOf(Quote quote) => string.Join(" … ", quote.Spans.Select(span => ReportFacts.OnOneLine(document.TextOf(span))));

    string TextOf(Quote quote) => string.Join(" … ", quote.Spans.Take(3).Select(Clip));

    string Clip(TextSpan span) => ReportFacts.Clip(document.Text.AsSpan(span.Start..span.End));

    public static string Counted(int count, string what) => count == 1 ? $"1 {what}" : FormattableString.Invariant($"{count} {what}s");
}
