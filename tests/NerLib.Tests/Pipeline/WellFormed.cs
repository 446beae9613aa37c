using System.Globalization;

namespace NerLib.Tests.Pipeline;

/// <summary>What every annotation keeps to, whatever the text: offsets in range, layers ordered, ranges inside what holds them.</summary>
/// <remarks>Plain checks: an assertion library would take most of the time here.</remarks>
static class WellFormed
{
    /// <summary>The first rule that a document breaks; null if it keeps to all.</summary>
    public static string? FaultOf(Document document)
    {
        string text = document.Text;
        return Apart("regions", text, document.Regions.Select(region => region.Span))
            ?? Apart("tokens", text, document.Tokens.Select(token => token.Span))
            ?? Uncovered(document)
            ?? FaultOfSentences(document)
            ?? FaultOfEntities(document)
            ?? FaultOfSyntax(document)
            ?? FaultOfActors(document)
            ?? document.Quotes.Select(quote => FaultOf(quote, document)).FirstOrDefault(fault => fault is not null)
            ?? Ordered("quotes", document.Quotes.Select(quote => quote.Spans[0].Start));
    }

    static string? FaultOfSentences(Document document)
    {
        int next = 0;
        foreach (var (tokens, region) in document.Sentences)
        {
            if (tokens.Start != next || tokens.Length < 1 || tokens.End > document.Tokens.Length)
                return $"sentence {tokens} after {next} of {document.Tokens.Length} tokens";
            if (region < 0 || region >= document.Regions.Length) return $"a sentence in region {region} of {document.Regions.Length}";
            if (!document.Regions[region].Span.Contains(document.SpanOf(tokens)))
                return $"sentence {document.SpanOf(tokens)} is not in region {document.Regions[region].Span}";
            next = tokens.End;
        }
        return document.Sentences.Length > 0 && next < document.Tokens.Length ? $"sentences up to token {next} of {document.Tokens.Length}" : null;
    }

    static string? FaultOfEntities(Document document)
    {
        int next = 0;
        foreach (var entity in document.Entities)
        {
            if (entity.Tokens.Start < next) return $"entity {entity} begins before {next}";
            if (entity.Confidence is not (>= 0 and <= 1)) return $"{entity}";
            next = entity.Tokens.End;
        }
        return OutsideSentences("entity", document, document.Entities.Select(entity => entity.Tokens));
    }

    static string? FaultOfSyntax(Document document)
    {
        if (document.Syntax.IsEmpty) return null;
        if (document.Syntax.Length != document.Tokens.Length) return $"syntax of {document.Syntax.Length} of {document.Tokens.Length} tokens";
        foreach (var sentence in document.Sentences)
            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
                if (document.Syntax[i].Head is not -1 and var head && (head == i || head < sentence.Tokens.Start || head >= sentence.Tokens.End))
                    return $"token {i} has the head {head} in a sentence of {sentence.Tokens}";
        return null;
    }

    static string? FaultOfActors(Document document)
    {
        var owners = new int[document.Mentions.Length];
        Array.Fill(owners, -1);
        int id = 0, firstMention = -1;
        foreach (var actor in document.Actors)
        {
            if (actor.Id != id++) return $"actor {actor.Id} is number {id - 1}";
            if (string.IsNullOrWhiteSpace(actor.Name)) return $"actor {actor.Id} has no name";
            if (actor.Mentions.IsEmpty || actor.Mentions[0] <= firstMention) return $"actor {actor.Id} does not begin after mention {firstMention}";
            firstMention = actor.Mentions[0];
            int previous = -1;
            foreach (int mention in actor.Mentions)
            {
                if (mention <= previous || mention >= owners.Length) return $"actor {actor.Id} has mention {mention} after {previous} of {owners.Length}";
                if (owners[mention] >= 0) return $"mention {mention} belongs to actors {owners[mention]} and {actor.Id}";
                owners[mention] = actor.Id;
                previous = mention;
            }
        }
        foreach (var mention in document.Mentions)
            if (mention.Kind == MentionKind.Name != mention.Entity is >= 0 || mention.Entity >= document.Entities.Length)
                return $"{mention} of {document.Entities.Length} entities";
        return Ordered("mentions", document.Mentions.Select(mention => mention.Tokens.Start))
            ?? OutsideSentences("mention", document, document.Mentions.Select(mention => mention.Tokens));
    }

    static string? FaultOf(Quote quote, Document document)
    {
        if (quote.Spans.IsDefaultOrEmpty) return "a quote without spans";
        if (quote.Confidence is not (>= 0 and <= 1)) return $"a quote of confidence {quote.Confidence}";
        if (quote.Speaker is { Actor: { } actor } && !ReferenceEquals(document.Actors[actor.Id], actor))
            return $"the speaker {actor.Name} is not the document's actor {actor.Id}";
        if (quote.Speaker is { Name: var name } && string.IsNullOrWhiteSpace(name)) return "a speaker without a name";
        return Apart("spans of a quote", document.Text, quote.Spans)
            ?? new[] { quote.Cue, quote.Speaker?.Span, quote.Addressee }.OfType<TextSpan>()
                .Select(span => Outside("a quote's part", document.Text, span)).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>Tokens cover everything that can be seen.</summary>
    static string? Uncovered(Document document)
    {
        if (document.Tokens.IsEmpty && !document.Sentences.IsEmpty) return "sentences without tokens";
        int covered = document.Tokens.Sum(token =>
            token.Length), visible = document.Text.Count(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format);
        return covered < visible ? $"the tokens cover {covered} of {visible} units" : null;
    }

    static string? OutsideSentences(string what, Document document, IEnumerable<TokenRange> ranges)
    {
        int sentence = 0;
        foreach (var range in ranges)
        {
            while (sentence < document.Sentences.Length && document.Sentences[sentence].Tokens.End <= range.Start) sentence++;
            if (range.Length < 1 || sentence == document.Sentences.Length || !document.Sentences[sentence].Tokens.Contains(range))
                return $"{what} {range} lies in no sentence";
        }
        return null;
    }

    static string? Apart(string what, string text, IEnumerable<TextSpan> spans)
    {
        int end = 0;
        foreach (var span in spans)
        {
            if (Outside(what, text, span) is { } fault) return fault;
            if (span.Start < end) return $"{what}: {span} begins before {end}";
            end = span.End;
        }
        return null;
    }

    static string? Ordered(string what, IEnumerable<int> starts)
    {
        int previous = 0;
        foreach (int start in starts)
        {
            if (start < previous) return $"{what}: {start} after {previous}";
            previous = start;
        }
        return null;
    }

    static string? Outside(string what, string text, TextSpan span) =>
        span.Start < 0 || span.End > text.Length || span.Length <= 0 ? $"{what}: {span} in a text of {text.Length}" : null;
}
