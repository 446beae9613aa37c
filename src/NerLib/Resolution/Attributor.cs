using NerLib.Quotes;

namespace NerLib.Resolution;

/// <summary>Completes the quotes found with speaker, addressee and confidence, and the actors with what speaking tells of them.</summary>
/// <param name="minConfidence">Quotes below it are dropped.</param>
/// <param name="judge">Chooses who speaks where no name beside the quote tells; null for rules.</param>
/// <param name="sources">Chooses where the words that name who speaks begin and end; null for the whole phrase.</param>
sealed class Attributor(float minConfidence, ISpeakerJudge? judge, ISourceJudge? sources)
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
        var speakers = new SpeakerFinder(reading, sources);
        for (int i = 0; i < quotes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!quotes[i].IsUncued) quotes[i] = speakers.Cued(quotes[i]);
        }
        // A conversation goes on between those who speak, not between those of whom they tell what they said.
        int[] turns = Outermost(quotes);
        var outer = Array.ConvertAll(turns, i => quotes[i]);
        var unnamed = new UnnamedSpeakers(speakers, reading, outer, turns, judge);
        var authors = new Authors(reading, speakers);
        Quote? previous = null, beforePrevious = null;
        for (int i = 0; i < outer.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            outer[i] = outer[i].IsUncued ? unnamed.Uncued(i, speakers.Floating(outer[i], previous, beforePrevious)) : unnamed.Cued(i);
            if (outer[i].Speaker is { } speaker) outer[i] = outer[i] with { Speaker = authors.WithAuthor(speaker, outer.AsSpan(0, i)) };
            unnamed.Note(outer[i]);
            if (outer[i].Kind != QuoteKind.Indirect || outer[i].Speaker is not null) (beforePrevious, previous) = (previous, outer[i]);
            quotes[turns[i]] = outer[i];
        }
        return quotes;
    }

    /// <summary>The indexes of the quotes that stand in no other.</summary>
    static int[] Outermost(Quote[] quotes)
    {
        var outer = new List<int>();
        for (int i = 0; i < quotes.Length; i++)
            if (outer.Count == 0 || quotes[outer[^1]].Extent is var last && !(last.Start <= quotes[i].Extent.Start && quotes[i].Extent.End <= last.End))
                outer.Add(i);
        return [.. outer];
    }
}
