namespace NerLib;

/// <summary>A part of the page with one role. Regions are ordered, do not overlap and together cover all text but white space.</summary>
/// <param name="Span">Where it stands; neither begins nor ends with white space.</param>
/// <param name="Kind">What it is for.</param>
public readonly record struct Region(TextSpan Span, RegionKind Kind)
{
    /// <summary>For debuggers: <c>Headline, 0..24</c>.</summary>
    public override string ToString() => $"{Kind}, {Span}";
}

/// <summary>What a part of a news page is for.</summary>
public enum RegionKind : byte
{
    /// <summary>The article's own running text.</summary>
    Body,

    /// <summary>The article's title, and a standfirst or second title line under it.</summary>
    Headline,

    /// <summary>Who wrote it: <c>By Jane Doe, Staff Writer</c>.</summary>
    Byline,

    /// <summary>Where, when and by which agency: <c>KYIV, June 14 (Reuters) —</c>.</summary>
    Dateline,

    /// <summary>A title inside the article.</summary>
    Heading,

    /// <summary>Words that describe a picture.</summary>
    Caption,

    /// <summary>Whose picture it is: <c>Photo: Jane Doe/Agency</c>.</summary>
    Credit,

    /// <summary>Titles of other articles.</summary>
    RelatedLinks,

    /// <summary>The site's own words: advertisements, sign-ups, cookies, players, copyright.</summary>
    SiteNotice,
}
