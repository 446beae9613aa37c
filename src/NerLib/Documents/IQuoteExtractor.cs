namespace NerLib;

/// <summary>Finds quotations of a form that the library does not know: that of a house style, of minutes, of a feed.</summary>
/// <remarks>
/// What it finds stands before all that the library finds: where both claim the same words or the same cue, the extractor's quote stays.
/// Implementations keep no state between calls, may be called from several threads at once, and never throw for odd text.
/// </remarks>
public interface IQuoteExtractor
{
    /// <summary>Appends the quotations that it finds.</summary>
    /// <param name="earlier">
    /// The text and its layers up to the mentions; valid during the call only. Syntax is there for sentences that report something.
    /// </param>
    /// <param name="output">Gets them, in any order.</param>
    /// <param name="cancellationToken">Checked now and then in long texts.</param>
    void Extract(DocumentView earlier, List<QuoteCandidate> output, CancellationToken cancellationToken);
}

/// <summary>A quotation that an <see cref="IQuoteExtractor"/> has found. Ranges are of tokens, half-open, none of them empty.</summary>
/// <param name="Content">What is quoted, with its quotation marks.</param>
/// <param name="Cue">The word that reports it; null for none.</param>
/// <param name="Source">The words that name who said it; null if the library is to look: beside the cue, or, without one, around the quotation.</param>
/// <param name="Confidence">How likely it is right, above 0 and at most 1.</param>
public readonly record struct QuoteCandidate(TokenRange Content, TokenRange? Cue = null, TokenRange? Source = null, float Confidence = 1);
