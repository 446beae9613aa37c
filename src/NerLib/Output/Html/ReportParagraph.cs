namespace NerLib.Output.Html;

/// <summary>Lines that stand together, without the line end after them.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Region">What they are if one region holds them all; else null.</param>
readonly record struct ReportParagraph(TextSpan Span, RegionKind? Region)
{
    /// <summary>The paragraphs of a document: an empty line ends one, and a line that begins another region.</summary>
    public static IEnumerable<ReportParagraph> AllOf(Document document)
    {
        var regions = document.Regions;
        int region = 0, regionOfParagraph = 0;
        TextSpan? paragraph = null;
        for (int start = 0; start < document.Text.Length;)
        {
            int end = document.Text.IndexOf('\n', start) is >= 0 and var found ? found : document.Text.Length;
            int first = start;
            while (first < end && char.IsWhiteSpace(document.Text[first])) first++;
            while (region < regions.Length && regions[region].Span.End <= first) region++;
            if (paragraph is { } ready && (first == end || region != regionOfParagraph))
            {
                yield return new(ready, RegionOf(ready, regionOfParagraph));
                paragraph = null;
            }
            if (first < end)
            {
                if (paragraph is null) regionOfParagraph = region;
                paragraph = new(paragraph?.Start ?? first, end);
            }
            start = end + 1;
        }
        if (paragraph is { } last) yield return new(last, RegionOf(last, regionOfParagraph));

        RegionKind? RegionOf(TextSpan span, int index)
        {
            int end = span.End;
            while (end > span.Start && char.IsWhiteSpace(document.Text[end - 1])) end--;
            return index < regions.Length && regions[index].Span.Contains(span with { End = end }) ? regions[index].Kind : null;
        }
    }
}
