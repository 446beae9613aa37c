using System.Globalization;
using NerLib.Output.Html;

namespace NerLib.Cli.Articles.Pages;

/// <summary>Quotes over time as bars, by what speakers are.</summary>
sealed class TimeChart(Timeline timeline, HtmlWriter html)
{
    const int Width = 960, Height = 200;

    /// <summary>A small chart has no more bars; each stands for several parts then.</summary>
    const int MostSmallBars = 30, SmallWidth = 120, SmallHeight = 24;

    public void Write(IReadOnlyList<Speaker> speakers)
    {
        var byKind = speakers.ToLookup(speaker => PageFrame.KindOf(speaker.Type).Class);
        var counts = PageFrame.Kinds.Select(kind => timeline.Count(byKind[kind.Class].SelectMany(speaker => speaker.AllQuotes))).ToList();
        int parts = timeline.Starts.Count, highest = Math.Max(1, Enumerable.Range(0, parts).Max(part => counts.Sum(kind => kind[part])));
        html.Write($"<section>\n<h2>Quotes a {timeline.Unit}</h2>\n<ul class=\"key\">");
        foreach (var (name, text) in PageFrame.Kinds) html.Write($"<li class=\"{name}\">{text}</li>");
        html.Write($"</ul>\n<svg class=\"chart\" viewBox=\"0 0 {Width} {Height + 1}\" role=\"img\" ");
        html.Write($"aria-label=\"Bars of quotes a {timeline.Unit}; the table below has the figures\">\n");
        double step = (double)Width / parts;
        for (int part = 0; part < parts; part++)
        {
            double top = Height;
            html.Write($"<g><title>{timeline.TextOf(part)}: {PageFrame.Counted(counts.Sum(kind => kind[part]), "quote")}</title>");
            foreach (var (number, (name, _)) in PageFrame.Kinds.Index())
            {
                double height = (double)counts[number][part] * (Height - 10) / highest;
                if (height == 0) continue;
                top -= height;
                html.Write($"<rect class=\"{name}\" x=\"{Text(part * step)}\" y=\"{Text(top)}\" width=\"{Text(step - Math.Min(2, step / 4))}\" ");
                html.Write($"height=\"{Text(height)}\"/>");
            }
            html.Write($"</g>\n");
        }
        html.Write($"<line x1=\"0\" x2=\"{Width}\" y1=\"{Height}\" y2=\"{Height}\"/></svg>\n<p class=\"axis about\"><span>{timeline.TextOf(0)}</span>");
        html.Write($" <span>highest: {PageFrame.Counted(highest, "quote")}</span> <span>{timeline.TextOf(parts - 1)}</span></p>\n");
        WriteTable(counts);
        html.Write($"</section>\n");
    }

    /// <summary>Bars without figures, for a row of a table.</summary>
    public static void WriteSmall(HtmlWriter html, int[] counts)
    {
        int each = (counts.Length + MostSmallBars - 1) / MostSmallBars;
        int[] bars = [.. counts.Chunk(each).Select(chunk => chunk.Sum())];
        int highest = Math.Max(1, bars.Max());
        double step = (double)SmallWidth / bars.Length;
        html.Write($"<svg class=\"small\" viewBox=\"0 0 {SmallWidth} {SmallHeight}\" aria-hidden=\"true\"><path d=\"");
        foreach (var (at, bar) in bars.Index().Where(bar => bar.Item > 0))
        {
            string height = Text((double)bar * SmallHeight / highest);
            html.Write($"M{Text(at * step)} {SmallHeight}v-{height}h{Text(Math.Max(1, step - 1))}v{height}z");
        }
        html.Write($"\"/></svg>");
    }

    void WriteTable(List<int[]> counts)
    {
        html.Write($"<details>\n<summary>The figures</summary>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"The figures\">\n");
        html.Write($"<table>\n<thead><tr><th>{char.ToUpperInvariant(timeline.Unit[0]) + timeline.Unit[1..]}</th>");
        foreach (var (_, text) in PageFrame.Kinds) html.Write($"<th class=\"number\">{text}</th>");
        html.Write($"</tr></thead>\n<tbody>\n");
        for (int part = 0; part < timeline.Starts.Count; part++)
        {
            html.Write($"<tr><th scope=\"row\">{timeline.TextOf(part)}</th>");
            foreach (var kind in counts) html.Write($"<td class=\"number\">{kind[part]}</td>");
            html.Write($"</tr>\n");
        }
        html.Write($"</tbody>\n</table>\n</div>\n</details>\n");
    }

    static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
