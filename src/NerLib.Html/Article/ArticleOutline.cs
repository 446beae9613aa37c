using NerLib.Html.Dom;
using NerLib.Html.Metadata;

namespace NerLib.Html.Article;

/// <summary>Says of every block of a page whether it belongs to the article, and as what.</summary>
sealed class ArticleOutline
{
    const int LongestStandfirst = 350, ShortestCaption = 15, ShortestByline = 5, LongestTitleOfLinks = 60, ShortestLink = 20;

    // A title that comes later than this part of the text is that of something else.
    const float LatestTitle = 0.3f;

    readonly PageBlocks _page;
    readonly IReadOnlyList<TextBlock> _blocks;
    readonly BlockRoles _roles;
    readonly PageTitle _title;
    readonly WebPageBlockKind?[] _kinds;

    ArticleOutline(PageBlocks page, PageTitle title)
    {
        _page = page;
        _blocks = page.Blocks;
        _title = title;
        _roles = new(page);
        _kinds = new WebPageBlockKind?[_blocks.Count];
    }

    /// <summary>The blocks of the article, in the order of the page.</summary>
    public static IReadOnlyList<ArticleBlock> Read(PageBlocks page, PageTitle title)
    {
        var outline = new ArticleOutline(page, title);
        if (page.Blocks.Count > 0) outline.Mark(ArticleFinder.Find(page, outline._roles, title));
        return [.. page.Blocks.Zip(outline._kinds).Where(pair => pair.Second is not null).Select(pair => new ArticleBlock(pair.First, pair.Second!.Value))];
    }

    void Mark(PageNode node)
    {
        var (begin, end) = (AfterTitle(node), node.EndBlock);
        int first = NextProse(begin, end - 1);
        if (first == end)
        {
            MarkAll();
            return;
        }
        int last = end - 1;
        while (!_roles.IsProse(last)) last--;
        int headline = LastTitleBefore(first);
        if (headline >= 0) _kinds[headline] = WebPageBlockKind.Headline;
        for (; IsStandfirst(first, last, headline); first = NextProse(first + 1, last)) _kinds[first] = WebPageBlockKind.Standfirst;
        int firstProse = first, lastProse = last;
        while (first > begin && _kinds[first - 1] is null && IsBeside(first - 1, firstProse)) first--;
        while (last + 1 < end && IsBeside(last + 1, lastProse)) last++;
        for (int i = first; i <= last; i++)
            if (IsText(i, isBefore: i < firstProse)) _kinds[i] = BlockKinds.Of(_blocks[i]);
        DropLists(first, last);
        DropHeadings(first, last);
        MarkHead(headline >= 0 ? headline + 1 : begin, firstProse);
        MarkInside(first, last);
        MarkPictures(headline >= 0 ? headline + 1 : begin, last);
    }

    int AfterTitle(PageNode node)
    {
        int begin = node.FirstBlock;
        float most = LatestTitle * _roles.ProseLetters(node.FirstBlock, node.EndBlock);
        for (int i = begin; i < node.EndBlock && _roles.ProseLetters(node.FirstBlock, i) < most; i++)
            if (_title.Is(_blocks[i].Text)) begin = i + 1;
        return begin;
    }

    int LastTitleBefore(int first)
    {
        for (int i = first - 1; i >= 0; i--)
            if (_title.Is(_blocks[i].Text)) return i;
        return -1;
    }

    // Without running text anything that is not around an article is better than nothing.
    void MarkAll()
    {
        for (int i = 0; i < _blocks.Count; i++)
            if (_roles[i] is ElementRole.None or ElementRole.Standfirst && !PagePhrases.IsNotice(_blocks[i].Text))
                _kinds[i] = _title.Is(_blocks[i].Text) ? WebPageBlockKind.Headline : BlockKinds.Of(_blocks[i]);
    }

    // A short paragraph that is said to be one, stands in the title's own part, or apart from those that follow.
    bool IsStandfirst(int block, int last, int headline)
    {
        if (_blocks[block].Letters > LongestStandfirst || PagePhrases.IsByline(_blocks[block].Text)) return false;
        int next = NextProse(block + 1, last);
        if (next > last) return false;
        if (headline >= 0 && _blocks[headline].Element.Closest("header") is { } header && header.Contains(_blocks[block].Element)
            && !header.Contains(_blocks[next].Element)) return true;
        int after = NextProse(next + 1, last);
        return after <= last && IsBeside(after, next) && !IsBeside(block, next) && !IsBeside(next, block);
    }

    int NextProse(int block, int last)
    {
        while (block <= last && !_roles.IsProse(block)) block++;
        return block;
    }

    bool IsBeside(int block, int prose) => _blocks[prose].Element.ParentElement?.Contains(_blocks[block].Element) == true;

    bool IsText(int i, bool isBefore)
    {
        string text = _blocks[i].Text;
        return _roles[i] == ElementRole.None && !PagePhrases.IsNotice(text) && !IsLink(_blocks[i])
            && !(isBefore && (PagePhrases.IsByline(text) || PagePhrases.IsDate(text)));
    }

    // A paragraph that is a link and nothing else leads to another article; a heading may lead to what it is about.
    static bool IsLink(TextBlock block) =>
        !block.IsHeading && block.LinkDensity >= 0.9f && block.Letters >= ShortestLink && block.Text.Contains(' ', StringComparison.Ordinal);

    void DropLists(int first, int last)
    {
        foreach (var node in _page.Nodes)
        {
            if (node.Element.LocalName is not ("ul" or "ol") || node.FirstBlock < first || node.EndBlock > last + 1 || !IsListOfLinks(node)) continue;
            _kinds.AsSpan(node.FirstBlock, node.EndBlock - node.FirstBlock).Clear();
            int title = node.FirstBlock - 1;
            if (title >= first && _blocks[title].Letters < LongestTitleOfLinks && (_blocks[title].IsHeading || _blocks[title].Text is [.., ':']))
                _kinds[title] = null;
        }
    }

    bool IsListOfLinks(PageNode list)
    {
        int letters = 0, links = 0, items = list.EndBlock - list.FirstBlock;
        for (int i = list.FirstBlock; i < list.EndBlock; i++) (letters, links) = (letters + _blocks[i].Letters, links + _blocks[i].LinkLetters);
        return items > 0 && links >= 0.7f * letters && letters >= ShortestLink * items;
    }

    // Over what is left out.
    void DropHeadings(int first, int last)
    {
        int text = -1;
        for (int i = last; i >= first; i--)
            if (_kinds[i] is null) text = _blocks[i].IsHeading ? -1 : text;
            else if (_blocks[i].IsHeading && (text < 0 || !IsOver(i, text))) _kinds[i] = null;
            else text = i;
    }

    // Whether a heading goes with a text: what stands between is left out, but the heading was not in one part with that.
    bool IsOver(int heading, int text) => text == heading + 1 || _blocks[heading].Element.ParentElement?.Contains(_blocks[text].Element) == true;

    void MarkHead(int begin, int first)
    {
        MarkFirst(begin, first, WebPageBlockKind.Byline, i =>
            (_roles[i] == ElementRole.Byline && !PagePhrases.IsDate(_blocks[i].Text)) || PagePhrases.IsByline(_blocks[i].Text));
        MarkFirst(begin, first, WebPageBlockKind.Date, i => _roles[i] == ElementRole.Date || PagePhrases.IsDate(_blocks[i].Text));
        for (int i = begin; i < first; i++)
            if (_kinds[i] is null && _roles[i] == ElementRole.Standfirst && _blocks[i].IsProse && _blocks[i].Letters <= LongestStandfirst)
                _kinds[i] = WebPageBlockKind.Standfirst;
    }

    void MarkFirst(int begin, int first, WebPageBlockKind kind, Func<int, bool> isIt)
    {
        for (int i = begin; i < first; i++)
            if (_kinds[i] is null && IsOwn(i) && _blocks[i].Text.Length is >= ShortestByline and <= PagePhrases.LongestByline && isIt(i))
            {
                _kinds[i] = kind;
                return;
            }
    }

    bool IsOwn(int i) => _roles[i] is ElementRole.None or ElementRole.Byline or ElementRole.Date;

    // The entries of a live blog have their times; a single date belongs to something else.
    void MarkInside(int first, int last)
    {
        var times = Enumerable.Range(first, last - first + 1).Where(i => _roles[i] == ElementRole.Date && PagePhrases.IsTime(_blocks[i].Text)).ToList();
        if (times.Count < 2) return;
        foreach (int i in times) _kinds[i] = WebPageBlockKind.Date;
    }

    void MarkPictures(int begin, int last)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = begin; i <= last; i++)
            if (_roles[i] is ElementRole.Caption or ElementRole.Credit && _blocks[i].Letters >= ShortestCaption && _blocks[i].LinkDensity < 0.5f
                && seen.Add(_blocks[i].Text))
                _kinds[i] = _roles[i] == ElementRole.Caption ? WebPageBlockKind.Caption : WebPageBlockKind.Credit;
    }
}
