namespace NerLib.Regions;

/// <summary>How a phrase tells what a line is.</summary>
enum PhraseUse : byte
{
    /// <summary>The line begins with it.</summary>
    Start,

    /// <summary>The line is nothing else, but for marks.</summary>
    Whole,

    /// <summary>The line begins with it, asks for something, and names a newsletter, an inbox, an application…</summary>
    Invitation,

    /// <summary>The line is nothing else, and the lines below it are titles of other articles.</summary>
    ListTitle,

    /// <summary>The line begins with it, and the titles below it belong to the same box.</summary>
    ListStart,

    /// <summary>The line begins with it; what follows on the line is a caption or a credit.</summary>
    Label,

    /// <summary>The line ends with it.</summary>
    End,
}

/// <summary>A phrase that pages repeat.</summary>
/// <param name="Text">The words; case does not matter.</param>
/// <param name="Use">Where they stand.</param>
/// <param name="Kind">What the line is.</param>
/// <param name="Longest">The longest line, in UTF-16 units, that it says this of.</param>
readonly record struct PagePhrase(string Text, PhraseUse Use, RegionKind Kind, int Longest);
