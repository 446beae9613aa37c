namespace NerLib.Quotes;

/// <summary>Marks that can pair with each other. Straight and curly double marks close each other only where their own kind is not open.</summary>
enum MarkFamily : byte { Straight, Curly, Single, Guillemet, SingleGuillemet }

/// <summary>A quotation mark in the text, and what its shape and neighbours let it be.</summary>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="Length">1, or 2 for <c>''</c> and <c>``</c>.</param>
/// <param name="Family">What it pairs with.</param>
/// <param name="CanOpen">Whether it may begin a quotation.</param>
/// <param name="CanClose">Whether it may end one.</param>
/// <param name="PrefersOpen">Whether it opens where it could do either.</param>
/// <param name="MayBeApostrophe">Whether it may belong to its word instead: <c>the students’ rights</c>.</param>
readonly record struct Mark(
    int Start, int Length, MarkFamily Family, bool CanOpen, bool CanClose, bool PrefersOpen = false, bool MayBeApostrophe = false)
{
    public int End => Start + Length;
}
