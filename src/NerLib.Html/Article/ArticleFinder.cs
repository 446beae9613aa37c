using NerLib.Html.Dom;
using NerLib.Html.Metadata;

namespace NerLib.Html.Article;

/// <summary>Finds the element that holds the article: the one with the most running text and the fewest links.</summary>
static class ArticleFinder
{
    // A part with so much of the text is the article, what stands around it is not.
    const float NearlyAll = 0.9f;

    // What any block costs, so that lists of short notes do not add up to an article.
    const int Cost = 20;

    public static PageNode Find(PageBlocks page, BlockRoles roles, PageTitle title)
    {
        var best = Find(page, roles, page.Nodes[0]);
        return Titled(page, title) is { } own && IsOneOfSeveral(page, roles, own, best) ? Find(page, roles, own) : best;
    }

    // The first article element with the page's title in it.
    static PageNode? Titled(PageBlocks page, PageTitle title)
    {
        foreach (var node in page.Nodes)
            if (node.Element.LocalName == "article")
                for (int i = node.FirstBlock; i < node.EndBlock; i++)
                    if (page.Blocks[i].IsHeading && title.Is(page.Blocks[i].Text)) return node;
        return null;
    }

    // Pages that go on with other articles: the one with the title is meant, even if another is longer.
    static bool IsOneOfSeveral(PageBlocks page, BlockRoles roles, PageNode own, PageNode best)
    {
        int letters = roles.ProseLetters(own.FirstBlock, own.EndBlock);
        return letters > 0 && page.Nodes.Any(other =>
            other.Element.LocalName == "article" && (other.FirstBlock >= own.EndBlock || other.EndBlock <= own.FirstBlock)
            && other.FirstBlock < best.EndBlock && best.FirstBlock < other.EndBlock && roles.ProseLetters(other.FirstBlock, other.EndBlock) > 0);
    }

    static PageNode Find(PageBlocks page, BlockRoles roles, PageNode part)
    {
        var before = new int[page.Blocks.Count + 1];
        for (int i = 0; i < page.Blocks.Count; i++) before[i + 1] = before[i] + (roles[i] == ElementRole.None ? ValueOf(page.Blocks[i]) : 0);
        var best = part;
        foreach (var node in page.Nodes)
            if (IsIn(node, part) && MayBe(node) && ValueIn(node) >= ValueIn(best)) best = node;
        int most = ValueIn(best);
        foreach (var node in page.Nodes)
            if (IsIn(node, best) && MayBe(node) && ValueIn(node) >= NearlyAll * most) best = node;
        return best;

        // A paragraph alone is part of something.
        bool MayBe(PageNode node) => node.EndBlock - node.FirstBlock > 1 && roles.ProseLetters(node.FirstBlock, node.EndBlock) > 0;

        int ValueIn(PageNode node) => before[node.EndBlock] - before[node.FirstBlock];
    }

    static bool IsIn(PageNode node, PageNode outer) => outer.FirstBlock <= node.FirstBlock && node.EndBlock <= outer.EndBlock;

    static int ValueOf(TextBlock block) =>
        block.IsProse ? Math.Max(0, block.Letters - block.LinkLetters - Cost)
        : block.LinkDensity > 0.5f && block.Text.Contains(' ', StringComparison.Ordinal) ? -block.LinkLetters - Cost
        : 0;
}
