using NerLib.Quotes;

namespace NerLib.Resolution;

/// <summary>Completes the quotes found with speaker, addressee and confidence, and the actors with what speaking tells of them.</summary>
/// <param name="minConfidence">Quotes below it are dropped.</param>
/// <param name="judge">Chooses who speaks where no name beside the quote tells; null for rules.</param>
sealed class Attributor(float minConfidence, ISpeakerJudge? judge)
{
    /// <summary>Appends the actors of a document, and its quotes, completed.</summary>
    /// <param name="reading">The document up to the quotes found.</param>
    /// <param name="ofMention">For each mention its actor, as far as it is known without the quotes.</param>
    /// <param name="actors">Takes the actors.</param>
    /// <param name="output">Takes the quotes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Annotate(Reading reading, ActorDraft?[] ofMention, List<Actor> actors, List<Quote> output, CancellationToken cancellationToken)
    {
        var conversation = new Conversation(reading.View, ofMention);
        var quotes = Attribute(reading.With(conversation.Known), cancellationToken);
        conversation.Finish(reading, quotes, actors);
        foreach (var quote in quotes)
            if (quote.Confidence >= minConfidence) output.Add(quote);
    }

    Quote[] Attribute(Reading reading, CancellationToken cancellationToken)
    {
        var quotes = reading.View.Quotes.ToArray();
        if (quotes.Length == 0) return quotes;
        var speakers = new SpeakerFinder(reading);
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
        }
        return quotes;
    }
}
