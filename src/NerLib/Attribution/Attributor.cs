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
        Quote? previous = null, beforePrevious = null;
        foreach (var found in earlier.Quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var quote = found.Cue is null ? speakers.Floating(found, previous, beforePrevious) : speakers.Cued(found);
            if (quote.Kind != QuoteKind.Indirect || quote.Speaker is not null) (beforePrevious, previous) = (previous, quote);
            if (quote.Confidence >= minConfidence) output.Add(quote);
        }
    }
}
