namespace NerLib.Regions;

/// <summary>What the model is told of a line beside its words.</summary>
struct LineFacts
{
    /// <summary>Yes-or-no facts.</summary>
    public LineTraits Traits { get; set; }

    /// <summary>What it looks like.</summary>
    public LineForm Form { get; set; }

    /// <summary>How many of its longer words the page's paragraphs hold, in steps of <see cref="SharedWords"/>.</summary>
    public byte OnPage { get; set; }

    /// <summary>How many of them the next paragraph holds.</summary>
    public byte Below { get; set; }

    /// <summary>How many lines that are no paragraphs stand in a row before it.</summary>
    public byte RowBefore { get; set; }

    /// <summary>How many lines that are no paragraphs stand in a row after it.</summary>
    public byte RowAfter { get; set; }
}

/// <summary>What a line looks like. The numbers are part of the model format.</summary>
enum LineForm : byte
{
    /// <summary>None of the others.</summary>
    Fragment,

    /// <summary>Long, with a sentence's end.</summary>
    Paragraph,

    /// <summary>Long, without a sentence's end.</summary>
    OpenParagraph,

    /// <summary>Shorter than a paragraph, with a sentence's end.</summary>
    Sentence,

    /// <summary>A title in capitals.</summary>
    Capitals,

    /// <summary>A title whose long words begin large.</summary>
    TitleCase,

    /// <summary>A title that asks.</summary>
    Question,

    /// <summary>Any other title.</summary>
    Title,

    /// <summary>It ends with a colon.</summary>
    Colon,

    /// <summary>It stands in brackets.</summary>
    InBrackets,
}
