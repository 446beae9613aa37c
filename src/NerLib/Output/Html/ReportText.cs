using NerLib.Output.Json;

namespace NerLib.Output.Html;

/// <summary>The text of a document with everything marked in it.</summary>
/// <remarks>
/// Layers may cross, elements may not: where a mark ends below another that goes on, the other is closed and opened again.
/// What is nested deeper than <see cref="MaxDepth"/> is not drawn, so that the time stays linear.
/// </remarks>
/// <param name="document">The document.</param>
/// <param name="colors">The colours of its actors.</param>
/// <param name="html">Where to.</param>
/// <param name="idPrefix">What every id in the text begins with.</param>
/// <param name="listPrefix">What the id of a quote's place in a list begins with; null if there is no list.</param>
sealed class ReportText(Document document, ReportColors colors, HtmlWriter html, string idPrefix, string? listPrefix)
{
    const int MaxDepth = 8;

    readonly List<Mark> _marks = Mark.AllOf(document);
    readonly List<Mark> _open = [];
    int _next;

    public void Write()
    {
        foreach (var paragraph in ReportParagraph.AllOf(document))
        {
            if (paragraph.Region is { } region and not RegionKind.Body)
            {
                string name = OutputNames.NameOf(region);
                html.Write($"<p class=\"ner-{name}\" data-kind=\"{name.Replace('-', ' ')}\">");
            }
            else html.Write($"<p>");
            Write(paragraph.Span);
            html.Write($"</p>\n");
        }
    }

    void Write(TextSpan paragraph)
    {
        foreach (var mark in _open) Open(mark, isFirst: false);
        for (int at = paragraph.Start; at < paragraph.End;)
        {
            OpenAt(at);
            int stop = _next < _marks.Count ? Math.Min(paragraph.End, _marks[_next].Span.Start) : paragraph.End;
            foreach (var mark in _open) stop = Math.Min(stop, mark.Span.End);
            html.WriteText(document.Text.AsSpan(at..stop));
            at = stop;
            CloseAt(at);
        }
        for (int i = _open.Count - 1; i >= 0; i--) Close(_open[i], isLast: false);
    }

    void OpenAt(int position)
    {
        for (; _next < _marks.Count && _marks[_next].Span.Start <= position; _next++)
        {
            var mark = _marks[_next];
            if (_open.Count < MaxDepth)
            {
                Open(mark, isFirst: true);
                _open.Add(mark);
            }
            else if (mark is { Kind: MarkKind.Quote, IsLast: true }) WriteReference(mark.Index);
        }
    }

    void CloseAt(int position)
    {
        int lowest = _open.FindIndex(mark => mark.Span.End <= position);
        if (lowest < 0) return;
        for (int i = _open.Count - 1; i >= lowest; i--) Close(_open[i], isLast: _open[i].Span.End <= position);
        _open.RemoveAll(mark => mark.Span.End <= position);
        for (int i = lowest; i < _open.Count; i++) Open(_open[i], isFirst: false);
    }

    void Open(Mark mark, bool isFirst)
    {
        switch (mark.Kind)
        {
            case MarkKind.Region:
                html.Write($"<span class=\"ner-region\" title=\"{OutputNames.NameOf(document.Regions[mark.Index].Kind).Replace('-', ' ')}\">");
                break;
            case MarkKind.Quote:
                var quote = document.Quotes[mark.Index];
                html.Write($"<span class=\"ner-quote ner-{OutputNames.LowerNameOf(quote.Kind)}{colors.ClassOf(quote.Speaker?.Actor)}\">");
                break;
            case MarkKind.Mention:
                html.Write($"<span");
                if (isFirst) html.Write($" id=\"{idPrefix}m{mark.Index}\"");
                html.Write($" class=\"ner-mention{colors.ClassOf(document.ActorOfMention(mark.Index))}\">");
                break;
            case MarkKind.Cue:
                html.Write($"<span class=\"ner-cue\">");
                break;
            default:
                var entity = document.Entities[mark.Index];
                var actor = document.ActorOfEntity(mark.Index);
                html.Write($"<mark");
                if (isFirst) html.Write($" id=\"{idPrefix}e{mark.Index}\"");
                html.Write($" class=\"{(actor is null ? "ner-value" : "ner-name")}{colors.ClassOf(actor)}\" ");
                html.Write($"data-tip=\"{entity.Confidence:F2}");
                if (actor is not null) html.Write($" · {ReportFacts.Clip(actor.Name)}");
                html.Write($"\">");
                break;
        }
    }

    void Close(Mark mark, bool isLast)
    {
        if (mark.Kind == MarkKind.Entity)
        {
            // The style sheet shows the type: copied text is the document's.
            if (isLast) html.Write($"<i class=\"ner-type\" data-type=\"{document.Entities[mark.Index].Type.Name}\"></i>");
            html.Write($"</mark>");
            return;
        }
        if (mark.Kind == MarkKind.Quote)
        {
            if (isLast && mark.IsLast) WriteReference(mark.Index);
            else WriteCard(mark.Index, withId: false);
        }
        html.Write($"</span>");
    }

    void WriteReference(int quote)
    {
        int number = quote + 1;
        html.Write($"<a id=\"{idPrefix}ref{number}\" class=\"ner-ref\" href=\"#{listPrefix ?? idPrefix + "ref"}{number}\" ");
        html.Write($"aria-describedby=\"{idPrefix}card{number}\" aria-label=\"Quote {number}\">{number}</a>");
        WriteCard(quote, withId: true);
    }

    void WriteCard(int quote, bool withId)
    {
        html.Write($"<span class=\"ner-card{colors.ClassOf(document.Quotes[quote].Speaker?.Actor)}\" role=\"tooltip\"");
        if (withId) html.Write($" id=\"{idPrefix}card{quote + 1}\"");
        html.Write($"><b>{ReportFacts.SpeakerOf(document.Quotes[quote])}</b> ");
        ReportFacts.Write(html, document, document.Quotes[quote]);
        html.Write($"</span>");
    }
}
