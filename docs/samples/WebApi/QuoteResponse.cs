namespace NerLib.Samples.WebApi;

/// <summary>Who said what, and how sure that is.</summary>
public sealed record QuoteResponse(string? Speaker, string Text, string Kind, float Confidence)
{
    public static IEnumerable<QuoteResponse> Of(Document document) =>
        document.Quotes.Select(quote => new QuoteResponse(quote.Speaker?.Name, document.TextOf(quote), quote.Kind.ToString(), quote.Confidence));
}
