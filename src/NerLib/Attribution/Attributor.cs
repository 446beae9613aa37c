using NerLib.Quotes;

namespace NerLib.Attribution;

/// <summary>Completes the quotes found: speaker, addressee, confidence.</summary>
/// <param name="minConfidence">Quotes below it are dropped.</param>
sealed class Attributor(float minConfidence) : IAnnotator<Quote>
{
    public void Annotate(DocumentView earlier, List<Quote> output, CancellationToken cancellationToken)
    {
        if (earlier.Quotes.IsEmpty) return;
        var speakers = new SpeakerFinder(new Reading(earlier));
        Quote? previous = null;
        foreach (var found in earlier.Quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var quote = found.Cue is null ? speakers.Floating(found, previous) : speakers.Cued(found);
            if (quote.Kind != QuoteKind.Indirect || quote.Speaker is not null) previous = quote;
            if (quote.Confidence >= minConfidence) output.Add(quote);
        }
    }
}
