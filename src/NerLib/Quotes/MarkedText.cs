using System.Runtime.InteropServices;

namespace NerLib.Quotes;

/// <summary>A run of marked spans that continue one another over paragraphs; most are of one span.</summary>
/// <param name="First">Index of the first span.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Tokens">From the opening mark's token to the last span's last token.</param>
readonly record struct MarkedGroup(int First, int End, TokenRange Tokens);

/// <summary>What stands in quotation marks in a document.</summary>
sealed class MarkedText
{
    readonly List<Paragraph> _paragraphs;
    readonly List<MarkedSpan> _spans = [];
    readonly List<MarkedGroup> _groups = [];
    readonly int[] _groupOfToken, _paragraphOfToken;

    public MarkedText(DocumentView view)
    {
        _paragraphs = Paragraph.Split(view);
        var pairer = new MarkPairer();
        for (int i = 0; i < _paragraphs.Count; i++) pairer.Pair(view.Text, _paragraphs[i], i, _spans);
        _groupOfToken = new int[view.Tokens.Length];
        Array.Fill(_groupOfToken, -1);
        Group(view);
        _paragraphOfToken = new int[view.Tokens.Length];
        for (int token = 0, paragraph = 0; token < view.Tokens.Length; token++)
        {
            while (paragraph + 1 < _paragraphs.Count && _paragraphs[paragraph].Span.End <= view.Tokens[token].Start) paragraph++;
            _paragraphOfToken[token] = paragraph;
        }
    }

    /// <summary>That of a document, found now if it was not before.</summary>
    public static MarkedText Of(DocumentView view) => view.Marks ?? new(view);

    public ReadOnlySpan<Paragraph> Paragraphs => CollectionsMarshal.AsSpan(_paragraphs);

    public ReadOnlySpan<MarkedSpan> Spans => CollectionsMarshal.AsSpan(_spans);

    public ReadOnlySpan<MarkedGroup> Groups => CollectionsMarshal.AsSpan(_groups);

    /// <summary>For each token, the group it stands in; -1 outside quotation marks.</summary>
    public ReadOnlySpan<int> GroupOfToken => _groupOfToken;

    /// <summary>For each token, the index of its paragraph.</summary>
    public ReadOnlySpan<int> ParagraphOfToken => _paragraphOfToken;

    public bool IsMarked(int token) => _groupOfToken[token] >= 0;

    void Group(DocumentView view)
    {
        int token = 0;
        for (int first = 0, end; first < _spans.Count; first = end)
        {
            end = first + 1;
            while (end < _spans.Count && Continues(_spans[end - 1], _spans[end])) end++;
            while (token < view.Tokens.Length && view.Tokens[token].Start < _spans[first].Span.Start) token++;
            int start = token;
            while (token < view.Tokens.Length && view.Tokens[token].Start < _spans[end - 1].Span.End) _groupOfToken[token++] = _groups.Count;
            if (token > start) _groups.Add(new(first, end, new(start, token)));
        }
    }

    /// <summary>A quotation that runs over paragraphs has a mark at the start of each and a closing mark only in the last.</summary>
    bool Continues(MarkedSpan span, MarkedSpan next)
    {
        var (paragraph, following) = (_paragraphs[span.Paragraph], _paragraphs[next.Paragraph]);
        return !span.IsClosed && span.Span.End == paragraph.Span.End
            && next.Paragraph == span.Paragraph + 1 && next.Family == span.Family
            && next.Span.Start == following.Span.Start && following.Region == paragraph.Region;
    }
}
