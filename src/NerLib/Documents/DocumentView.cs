using NerLib.Documents;

namespace NerLib;

/// <summary>A read-only look at a text and its layers, without copying them. A layer not made (yet) is empty.</summary>
/// <remarks>Over a <see cref="Workspace"/> it is valid until the workspace is used again.</remarks>
public readonly ref struct DocumentView
{
    /// <summary>The original text.</summary>
    public ReadOnlySpan<char> Text { get; init; }

    /// <summary>Parts of the page.</summary>
    public ReadOnlySpan<Region> Regions { get; init; }

    /// <summary>Tokens.</summary>
    public ReadOnlySpan<Token> Tokens { get; init; }

    /// <summary>Sentences.</summary>
    public ReadOnlySpan<Sentence> Sentences { get; init; }

    /// <summary>Entities.</summary>
    public ReadOnlySpan<Entity> Entities { get; init; }

    /// <summary>Syntax: empty, or one for each token; <see cref="TokenSyntax.None"/> where a sentence was not analysed.</summary>
    public ReadOnlySpan<TokenSyntax> Syntax { get; init; }

    /// <summary>Mentions.</summary>
    public ReadOnlySpan<Mention> Mentions { get; init; }

    /// <summary>Actors.</summary>
    public ReadOnlySpan<Actor> Actors { get; init; }

    /// <summary>Quotes: for the attribution stage those found, without speakers; afterwards the finished ones.</summary>
    public ReadOnlySpan<Quote> Quotes { get; init; }

    /// <summary>Paragraphs, and what stands in quotation marks; null if not found (yet).</summary>
    internal QuotationMarkLayer? Marks { get; init; }

    /// <summary>Tokens of the longest sentence; 0 without sentences.</summary>
    internal int LongestSentence
    {
        get
        {
            int longest = 0;
            foreach (var sentence in Sentences) longest = Math.Max(longest, sentence.Tokens.Length);
            return longest;
        }
    }

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Text[token.Start..token.End];

    /// <summary>The text of a span.</summary>
    public ReadOnlySpan<char> TextOf(TextSpan span) => Text[span.Start..span.End];

    /// <summary>Where a range of tokens stands in the text.</summary>
    public TextSpan SpanOf(TokenRange tokens) => Tokens.SpanOf(tokens);

    /// <summary>The text from a range's first token to its last.</summary>
    public ReadOnlySpan<char> TextOf(TokenRange tokens) => TextOf(SpanOf(tokens));
}
