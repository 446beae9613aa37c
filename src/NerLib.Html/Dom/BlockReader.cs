using System.Text;
using AngleSharp.Dom;

namespace NerLib.Html.Dom;

/// <summary>Cuts a page into the blocks that a browser would show.</summary>
sealed class BlockReader
{
    // Browsers nest no deeper than this either.
    const int MostDepth = 512;

    readonly List<TextBlock> _blocks = [];
    readonly List<PageNode> _nodes = [];
    readonly StringBuilder _text = new();
    IElement? _source;
    int _letters;
    int _linkLetters;
    int _openLinks;
    bool _afterElement;

    public static PageBlocks Read(IElement body)
    {
        var reader = new BlockReader();
        reader.ReadElement(body, parent: null, depth: 0);
        return new(reader._blocks, reader._nodes);
    }

    void ReadElement(IElement element, IElement? parent, int depth)
    {
        bool isBlock = ElementDisplay.IsBlock(element);
        if (isBlock && parent is not null) EndBlock(parent);
        var node = new PageNode(element, _blocks.Count);
        _nodes.Add(node);
        bool isLink = element.LocalName == "a" && element.HasAttribute("href");
        if (isLink) _openLinks++;
        foreach (var child in element.ChildNodes)
            if (child is IText text) AddText(text);
            else if (child is IElement { LocalName: "br" }) AddBreak(element);
            else if (child is IElement inner && depth < MostDepth && ElementDisplay.IsShown(inner)) ReadElement(inner, element, depth + 1);
        if (isLink) _openLinks--;
        if (isBlock) EndBlock(element);
        else if (element.LocalName is "td" or "th") AddSpace();
        _afterElement = element.LocalName is not ("sub" or "sup");
        node.EndBlock = _blocks.Count;
    }

    void AddText(IText text)
    {
        bool maySeam = _afterElement && (text.PreviousSibling is null || text.PreviousSibling is IElement { LocalName: "time" });
        foreach (char c in text.Data)
            if (char.IsWhiteSpace(c)) AddSpace();
            else if (c is not ('\u200B' or '\uFEFF' or '\u00AD'))
            {
                if (maySeam && IsSeam(c)) AddSpace();
                maySeam = false;
                _source ??= text.ParentElement;
                _text.Append(c);
                _letters++;
                if (_openLinks > 0) _linkLetters++;
            }
        _afterElement = false;
        if (!string.IsNullOrWhiteSpace(text.Data))
            while (_source is not null && !_source.Contains(text)) _source = _source.ParentElement;
    }

    // Two elements side by side, "11.05" and "Pound falls", are set apart by styles that nobody reads here.
    bool IsSeam(char next) =>
        _text.Length > 0 && _text[^1] is var last && char.IsLetterOrDigit(next)
        && ((char.IsUpper(next) && !char.IsUpper(last)) || (char.IsLetterOrDigit(last) && char.IsDigit(next) != char.IsDigit(last)));

    void AddSpace()
    {
        if (_text.Length > 0 && _text[^1] is not (' ' or '\n')) _text.Append(' ');
    }

    // A second break makes a paragraph, as writers of pages use it.
    void AddBreak(IElement element)
    {
        while (_text.Length > 0 && _text[^1] == ' ') _text.Length--;
        if (_text.Length == 0) return;
        if (_text[^1] == '\n') EndBlock(element);
        else _text.Append('\n');
    }

    void EndBlock(IElement element)
    {
        string text = _text.ToString().Trim();
        if (text.Length > 0) _blocks.Add(new(element, _source ?? element, text, _letters, _linkLetters));
        _text.Clear();
        (_source, _letters, _linkLetters) = (null, 0, 0);
    }
}
