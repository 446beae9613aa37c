namespace NerLib.Regions;

/// <summary>A line of the page without the white space around it; most often a paragraph.</summary>
struct Line(int start, int end, bool afterBlank)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Whether it is the first line, or an empty one stands before it.</summary>
    public bool AfterBlank { get; } = afterBlank;

    /// <summary>Whether it holds a word that may begin or end a credit or a caption.</summary>
    public bool HoldsTrigger { get; set; }

    /// <summary>Whether it announces the list of links below it: <c>Related stories</c>.</summary>
    public bool OpensList { get; set; }

    /// <summary>How many of its first units are the page's own label, as <c>Enlarge this image</c> before a caption.</summary>
    public int LabelLength { get; set; }

    /// <summary>What it is; what the rules say, until a <see cref="LineModel"/> has decided.</summary>
    public RegionKind Kind { get; set; }

    public readonly int Length => End - Start;

    public readonly ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
