using NerLib.Documents;

namespace NerLib.QuotationMarks;

/// <summary>Finds paragraphs and what stands in quotation marks: once for a document, for all later stages.</summary>
static class QuotationMarkFinder
{
    /// <summary>The layer of a document, found now if it was not before.</summary>
    public static QuotationMarkLayer LayerOf(DocumentView view) => view.Marks ?? Find(view, new());

    /// <summary>Fills the layer of a document that has its regions and tokens.</summary>
    public static QuotationMarkLayer Find(DocumentView view, QuotationMarkLayer layer)
    {
        var buffers = layer.Begin(view.Tokens.Length);
        ParagraphSplitter.Split(view, buffers.Paragraphs);
        var matcher = new QuoteMarkMatcher();
        for (int i = 0; i < buffers.Paragraphs.Count; i++) matcher.Match(view.Text, buffers.Paragraphs[i], i, buffers.Spans);
        DashDialogue.Find(view, buffers.Paragraphs, buffers.Spans);
        Group(view, buffers);
        for (int token = 0, paragraph = 0; token < view.Tokens.Length; token++)
        {
            while (paragraph + 1 < buffers.Paragraphs.Count && buffers.Paragraphs[paragraph].Span.End <= view.Tokens[token].Start) paragraph++;
            buffers.ParagraphOfToken[token] = paragraph;
        }
        return layer;
    }

    static void Group(DocumentView view, QuotationMarkLayer.Buffers layer)
    {
        layer.GroupOfToken.Fill(QuotationMarkLayer.NoGroup);
        var spans = layer.Spans;
        int token = 0;
        for (int first = 0, end; first < spans.Count; first = end)
        {
            end = first + 1;
            while (end < spans.Count && Continues(layer.Paragraphs, spans[end - 1], spans[end])) end++;
            while (token < view.Tokens.Length && view.Tokens[token].Start < spans[first].Span.Start) token++;
            int start = token;
            while (token < view.Tokens.Length && view.Tokens[token].Start < spans[end - 1].Span.End) layer.GroupOfToken[token++] = layer.Groups.Count;
            if (token > start) layer.Groups.Add(new(first, end, new(start, token)));
        }
    }

    /// <summary>A quotation that runs over paragraphs has a mark at the start of each and a closing mark only in the last.</summary>
    static bool Continues(List<Paragraph> paragraphs, QuotedSpan span, QuotedSpan next)
    {
        var (paragraph, following) = (paragraphs[span.Paragraph], paragraphs[next.Paragraph]);
        return !span.IsClosed && span.Span.End == paragraph.Span.End
            && next.Paragraph == span.Paragraph + 1 && next.Family == span.Family
            && next.Span.Start == following.Span.Start && following.Region == paragraph.Region;
    }
}
