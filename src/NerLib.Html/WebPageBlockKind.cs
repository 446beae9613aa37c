namespace NerLib.Html;

/// <summary>What a block of an article is.</summary>
public enum WebPageBlockKind : byte
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The article's title.</summary>
    Headline,

    /// <summary>Lines under the title that sum the article up.</summary>
    Standfirst,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>When it was published; in a live blog also when an entry was.</summary>
    Date,

    /// <summary>A title inside the article.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A row of a table, its cells one after the other.</summary>
    TableRow,

    /// <summary>A paragraph of a quotation that is set apart.</summary>
    Blockquote,

    /// <summary>Whom a quotation that is set apart is by.</summary>
    Source,

    /// <summary>A post of a social network.</summary>
    Post,

    /// <summary>Words that describe a picture.</summary>
    Caption,

    /// <summary>Whose picture it is.</summary>
    Credit,
}
