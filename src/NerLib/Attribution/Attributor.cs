using NerLib.Quotes;

namespace NerLib.Attribution;

/// <summary>Completes the quotes found: speaker, addressee, confidence.</summary>
/// <param name="minConfidence">Quotes below it are dropped.</param>
/// <param name="judge">Chooses who speaks where no name beside the quote tells; null for rules.</param>
sealed class Attributor(float minConfidence, ISpeakerJudge? judge)
{
    /// <summary>Appends the quotes found in a document, completed.</summary>
    public void Annotate(Reading reading, List<Quote> output, CancellationToken cancellationToken)
    {
        if (reading.View.Quotes.IsEmpty) return;
        var speakers = new SpeakerFinder(reading);
        var quotes = reading.View.Quotes.ToArray();
        for (int i = 0; i < quotes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (quotes[i].Cue is not null) quotes[i] = speakers.Cued(quotes[i]);
        }
        var unnamed = new UnnamedSpeakers(speakers, reading, quotes, judge);
        Quote? previous = null, beforePrevious = null;
        for (int i = 0; i < quotes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            quotes[i] = quotes[i].Cue is null ? unnamed.Uncued(i, speakers.Floating(quotes[i], previous, beforePrevious)) : unnamed.Cued(i);
            unnamed.Note(quotes[i]);
            if (quotes[i].Kind != QuoteKind.Indirect || quotes[i].Speaker is not null) (beforePrevious, previous) = (previous, quotes[i]);
            if (quotes[i].Confidence >= minConfidence) output.Add(quotes[i]);
        }
    }
}
