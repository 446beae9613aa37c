using System.Collections.Immutable;

namespace NerLib.Html;

/// <summary>The article of a web page: its text, what is known of it, and where each block of it stands.</summary>
public sealed record WebPage
{
    /// <summary>
    /// Headline, standfirst, byline, date and the article with its captions, as the page shows them. A blank line parts blocks, a line feed the items of
    /// one list and the rows of one table.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The headline; null if the page has none.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, several with commas between them; null if the page does not tell.</summary>
    public string? Author { get; init; }

    /// <summary>The day on which it was published, by the clock of the page; null if the page does not tell.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The blocks of <see cref="Text"/>: in order, not overlapping, together all of it but white space.</summary>
    public required ImmutableArray<WebPageBlock> Blocks { get; init; }

    /// <summary>The article's own words: <see cref="Text"/> without headline, standfirst, byline, date, captions and credits.</summary>
    public string Body => string.Join("\n\n", Blocks.Where(block => IsBody(block.Kind)).Select(block => Text[block.Span.Start..block.Span.End]));

    /// <summary>The blocks as regions, for <see cref="NerPipeline"/>; blocks of one kind that follow each other are one.</summary>
    public ImmutableArray<Region> Regions
    {
        get
        {
            var regions = new List<Region>();
            foreach (var block in Blocks)
                if (RegionOf(block.Kind) is var kind && regions is [.., { } last] && last.Kind == kind)
                    regions[^1] = last with { Span = new(last.Span.Start, block.Span.End) };
                else
                    regions.Add(new(block.Span, kind));
            return [.. regions];
        }
    }

    internal static bool IsBody(WebPageBlockKind kind) => kind is not (WebPageBlockKind.Headline or WebPageBlockKind.Standfirst or WebPageBlockKind.Byline
        or WebPageBlockKind.Date or WebPageBlockKind.Caption or WebPageBlockKind.Credit);

    static RegionKind RegionOf(WebPageBlockKind kind) => kind switch
    {
        WebPageBlockKind.Headline or WebPageBlockKind.Standfirst => RegionKind.Headline,
        WebPageBlockKind.Byline or WebPageBlockKind.Date => RegionKind.Byline,
        WebPageBlockKind.Heading => RegionKind.Heading,
        WebPageBlockKind.Caption => RegionKind.Caption,
        WebPageBlockKind.Credit => RegionKind.Credit,
        _ => RegionKind.Body,
    };
}
