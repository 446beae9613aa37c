namespace NerLib.Quotes;

/// <summary>Finds what is quoted, without saying by whom.</summary>
sealed class QuoteFinder : IAnnotator<Quote>
{
    public void Annotate(DocumentView earlier, List<Quote> output, CancellationToken cancellationToken) { }
}
