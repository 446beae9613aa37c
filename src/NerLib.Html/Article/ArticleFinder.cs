using NerLib.Html.Dom;

namespace NerLib.Html.Article;

/// <summary>Finds the element that holds the article: the one with the most running text and the fewest links.</summary>
static class ArticleFinder
{
    // A part with so much of the text is the article, what stands around it is not.
    const float NearlyAll = 0.9f;

    // What any block costs, so that lists of short notes do not add up to an article.
    const int Cost = 20;

    public static PageNode Find(PageBlocks page, BlockRoles roles)
    {
        var before = new int[page.Blocks.Count + 1];
        for (int i = 0; i < page.Blocks.Count; i++) before[i + 1] = before[i] + (roles[i] == ElementRole.None ? ValueOf(page.Blocks[i]) : 0);
        var best = page.Nodes[0];
        foreach (var node in page.Nodes)
            if (ValueIn(node) >= ValueIn(best)) best = node;
        int most = ValueIn(best);
        foreach (var node in page.Nodes)
            if (best.FirstBlock <= node.FirstBlock && node.EndBlock <= best.EndBlock && ValueIn(node) >= NearlyAll * most) best = node;
        return best;

        int ValueIn(PageNode node) => before[node.EndBlock] - before[node.FirstBlock];
    }

    static int ValueOf(TextBlock block) =>
        block.IsProse ? Math.Max(0, block.Letters - block.LinkLetters - Cost)
        : block.LinkDensity > 0.5f && block.Text.Contains(' ', StringComparison.Ordinal) ? -block.LinkLetters - Cost
        : 0;
}
