namespace NerLib.Output.Html;

/// <summary>What a stretch of the text is marked as; those that begin at one place are nested in this order.</summary>
enum MarkKind : byte
{
    Region,
    Quote,
    Mention,
    Cue,
    Entity,
}

/// <summary>A stretch of the text that is marked; neither begins nor ends with white space.</summary>
/// <param name="Span">Where it stands; not empty.</param>
/// <param name="Kind">As what.</param>
/// <param name="Index">Index into the layer of that kind; for a cue the first quote that has it.</param>
/// <param name="IsLast">Whether it is the last stretch of its quote.</param>
readonly record struct Mark(TextSpan Span, MarkKind Kind, int Index, bool IsLast = false)
{
    /// <summary>Everything that is marked in a document, by start, what contains before what is contained.</summary>
    public static List<Mark> AllOf(Document document)
    {
        var marks = new List<Mark>();
        for (int i = 0; i < document.Regions.Length; i++)
            if (document.Regions[i].Kind != RegionKind.Body) Add(document.Regions[i].Span, MarkKind.Region, i);
        for (int i = 0; i < document.Entities.Length; i++) Add(document.SpanOf(document.Entities[i].Tokens), MarkKind.Entity, i);
        for (int i = 0; i < document.Mentions.Length; i++)
            if (document.Mentions[i].Entity < 0 && document.ActorOfMention(i) is not null)
                Add(document.SpanOf(document.Mentions[i].Tokens), MarkKind.Mention, i);
        var cues = new HashSet<TextSpan>();
        for (int i = 0; i < document.Quotes.Length; i++)
        {
            var spans = document.Quotes[i].Spans;
            for (int s = 0; s < spans.Length; s++) Add(spans[s], MarkKind.Quote, i, s == spans.Length - 1);
            if (document.Quotes[i].Cue is { } cue && cues.Add(cue)) Add(cue, MarkKind.Cue, i);
        }
        marks.Sort((a, b) => (a.Span.Start, -a.Span.End, a.Kind, a.Index).CompareTo((b.Span.Start, -b.Span.End, b.Kind, b.Index)));
        return marks;

        void Add(TextSpan span, MarkKind kind, int index, bool isLast = false)
        {
            var (start, end) = span;
            while (start < end && char.IsWhiteSpace(document.Text[start])) start++;
            while (end > start && char.IsWhiteSpace(document.Text[end - 1])) end--;
            if (start < end) marks.Add(new(new(start, end), kind, index, isLast));
        }
    }
}
