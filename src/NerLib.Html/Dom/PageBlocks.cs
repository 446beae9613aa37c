namespace NerLib.Html.Dom;

/// <summary>What a page shows: its blocks of text and its elements, both in the order of the page; an element comes before those inside it.</summary>
sealed record PageBlocks(IReadOnlyList<TextBlock> Blocks, IReadOnlyList<PageNode> Nodes);
