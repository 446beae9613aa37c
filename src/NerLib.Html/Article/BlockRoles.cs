using AngleSharp.Dom;
using NerLib.Html.Dom;

namespace NerLib.Html.Article;

/// <summary>The role of every block of a page, from the elements around it.</summary>
/// <remarks>An element that holds much of what there is to read is not believed: it is the article, whatever its classes say.</remarks>
sealed class BlockRoles
{
    readonly PageBlocks _page;
    readonly ElementRole[] _roles;
    readonly int[] _proseBefore;

    public BlockRoles(PageBlocks page)
    {
        _page = page;
        _roles = new ElementRole[page.Blocks.Count];
        _proseBefore = new int[_roles.Length + 1];
        CountProse();
        // Comments and consent may be longer than the article; what is much of the rest is asked when they are known.
        SetRoles(static role => role is ElementRole.Comments or ElementRole.Overlay);
        SetRoles(static role => role is not (ElementRole.None or ElementRole.Comments or ElementRole.Overlay));
        for (int i = 0; i < _roles.Length; i++)
            if (_roles[i] == ElementRole.None && !page.Blocks[i].IsProse) _roles[i] = RoleInside(page.Blocks[i]);
        CountProse();
    }

    public ElementRole this[int block] => _roles[block];

    /// <summary>Whether it is running text of no other role.</summary>
    public bool IsProse(int block) => _roles[block] == ElementRole.None && _page.Blocks[block].IsProse;

    /// <summary>Letters of running text from a block up to another.</summary>
    public int ProseLetters(int first, int end) => _proseBefore[end] - _proseBefore[first];

    void CountProse()
    {
        for (int i = 0; i < _roles.Length; i++) _proseBefore[i + 1] = _proseBefore[i] + (IsProse(i) ? _page.Blocks[i].Letters : 0);
    }

    void SetRoles(Func<ElementRole, bool> isAsked)
    {
        int all = ProseLetters(0, _roles.Length);
        foreach (var node in _page.Nodes)
        {
            if (node.EndBlock == node.FirstBlock) continue;
            var role = ElementRoles.Of(node.Element);
            if (!isAsked(role) || ProseLetters(node.FirstBlock, node.EndBlock) > MostProse(role) * all) continue;
            if (role == ElementRole.Media && HoldsText(node.Element)) continue;
            for (int i = node.FirstBlock; i < node.EndBlock; i++)
                if (!IsAround(_roles[i])) _roles[i] = role;
        }
        CountProse();
    }

    // A line may be one element in another.
    static ElementRole RoleInside(TextBlock block)
    {
        for (var element = block.Source; element != block.Element && element.ParentElement is { } parent; element = parent)
            if (ElementRoles.Of(element) is var role and not ElementRole.None) return role;
        return ElementRole.None;
    }

    // What stands around an article has titles, pictures and dates of its own.
    static bool IsAround(ElementRole role) => role is
        ElementRole.Comments or ElementRole.Overlay or ElementRole.Furniture or ElementRole.Related or ElementRole.Notice;

    static float MostProse(ElementRole role) => role is ElementRole.Comments or ElementRole.Overlay ? 0.9f : IsAround(role) ? 0.5f : 0.3f;

    static bool HoldsText(IElement media) => media.QuerySelector("blockquote, table, ul, ol, p ~ p ~ p") is not null;
}
