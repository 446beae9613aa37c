using System.Runtime.InteropServices;

namespace NerLib.Documents;

/// <summary>Text between paragraph breaks, without the white space around it; never runs across a region.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Region">Index of its region.</param>
readonly record struct Paragraph(TextSpan Span, int Region);

/// <summary>
/// Marks that can pair with each other. Straight and curly double marks close each other only where their own kind is not open. A dash that opens a turn
/// of dialogue pairs with nothing.
/// </summary>
enum QuoteMarkFamily : byte { Straight, Curly, Single, Guillemet, SingleGuillemet, Dash }

/// <summary>Words between quotation marks, marks included, in one paragraph.</summary>
/// <param name="Span">From the opening mark to the closing one.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="Family">The marks' family.</param>
/// <param name="IsClosed">False where the closing mark is missing; the span then ends where the rules let it.</param>
readonly record struct QuotedSpan(TextSpan Span, int Paragraph, QuoteMarkFamily Family, bool IsClosed);

/// <summary>A run of quoted spans that continue one another over paragraphs; most are of one span.</summary>
/// <param name="First">Index of the first span.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Tokens">From the opening mark's token to the last span's last token.</param>
readonly record struct QuotedGroup(int First, int End, TokenRange Tokens);

/// <summary>The layer of quotation marks: the paragraphs of a document, and what stands in marks. Its buffers are reused.</summary>
sealed class QuotationMarkLayer
{
    /// <summary>Stands for no group: a token outside quotation marks.</summary>
    public const int NoGroup = -1;

    readonly List<Paragraph> _paragraphs = [];
    readonly List<QuotedSpan> _spans = [];
    readonly List<QuotedGroup> _groups = [];
    readonly List<int> _groupOfToken = [], _paragraphOfToken = [];

    /// <summary>Paragraphs, in order.</summary>
    public ReadOnlySpan<Paragraph> Paragraphs => CollectionsMarshal.AsSpan(_paragraphs);

    /// <summary>Outermost quoted spans, in order.</summary>
    public ReadOnlySpan<QuotedSpan> Spans => CollectionsMarshal.AsSpan(_spans);

    /// <summary>Groups of spans, in order.</summary>
    public ReadOnlySpan<QuotedGroup> Groups => CollectionsMarshal.AsSpan(_groups);

    /// <summary>For each token, the group it stands in; <see cref="NoGroup"/> outside quotation marks.</summary>
    public ReadOnlySpan<int> GroupOfToken => CollectionsMarshal.AsSpan(_groupOfToken);

    /// <summary>For each token, the index of its paragraph.</summary>
    public ReadOnlySpan<int> ParagraphOfToken => CollectionsMarshal.AsSpan(_paragraphOfToken);

    /// <summary>Whether a token stands in quotation marks.</summary>
    public bool IsQuoted(int token) => _groupOfToken[token] != NoGroup;

    /// <summary>Empties the layer for a document.</summary>
    /// <param name="tokens">How many tokens it has.</param>
    public Buffers Begin(int tokens)
    {
        _paragraphs.Clear();
        _spans.Clear();
        _groups.Clear();
        CollectionsMarshal.SetCount(_groupOfToken, tokens);
        CollectionsMarshal.SetCount(_paragraphOfToken, tokens);
        return new(_paragraphs, _spans, _groups, CollectionsMarshal.AsSpan(_groupOfToken), CollectionsMarshal.AsSpan(_paragraphOfToken));
    }

    /// <summary>What the stage that finds the marks fills.</summary>
    public readonly ref struct Buffers(
        List<Paragraph> paragraphs, List<QuotedSpan> spans, List<QuotedGroup> groups, Span<int> groupOfToken, Span<int> paragraphOfToken)
    {
        public List<Paragraph> Paragraphs { get; } = paragraphs;

        public List<QuotedSpan> Spans { get; } = spans;

        public List<QuotedGroup> Groups { get; } = groups;

        public Span<int> GroupOfToken { get; } = groupOfToken;

        public Span<int> ParagraphOfToken { get; } = paragraphOfToken;
    }
}
