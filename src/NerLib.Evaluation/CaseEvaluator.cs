using System.Text.RegularExpressions;
using NerLib.Evaluation.Corpora;
using NerLib.Output.Json;

namespace NerLib.Evaluation;

/// <summary>Runs short cases of known faults: in each everything must come out as it should.</summary>
public static partial class CaseEvaluator
{
    const int Shown = 50;

    /// <summary>Annotates every case and compares.</summary>
    /// <param name="pipeline">Must make quotes.</param>
    /// <param name="path">A JSON object a line: id, kind, text, and what is right.</param>
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static CaseScores Evaluate(NerPipeline pipeline, string path)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var kinds = new SortedDictionary<string, Share>(StringComparer.Ordinal);
        var failures = new List<CaseFailure>();
        foreach (var one in EvaluationCase.Read(path))
        {
            var errors = ErrorsOf(one, pipeline.Annotate(one.Text)).ToList();
            kinds[one.Kind] = kinds.GetValueOrDefault(one.Kind).Plus(errors.Count == 0);
            if (errors.Count > 0) failures.Add(new(one.Id, one.Kind, one.Text, errors));
        }
        return new(kinds, failures);
    }

    static IEnumerable<string> ErrorsOf(EvaluationCase one, Document document)
    {
        var quotes = document.Quotes.Select(quote => new FoundQuote(
            OutputNames.LowerNameOf(quote.Kind), [.. quote.Spans.Select(span => Plain(document.TextOf(span)))],
            Plain(string.Join(' ', quote.Spans.Select(document.TextOf))), quote.Speaker?.Name)).ToList();
        return EntityErrors(one, document)
            .Concat(one.Quotes.SelectMany(expected => QuoteErrors(expected, quotes)))
            .Concat(one.NoQuotes.SelectMany(words => quotes.Where(quote => quote.Spans.Contains(Plain(words))).Select(_ => $"false quote '{Short(words)}'")))
            .Concat(one.NoSpeakers.SelectMany(name => quotes.Where(quote => quote.Speaker == name).Select(_ => $"false speaker '{name}'")))
            .Concat(one.NoOverlap && Overlap(document) ? ["quotes overlap"] : [])
            .Concat(one.Count is { } count && quotes.Count != count ? [$"{quotes.Count} quotes, right are {count}"] : [])
            .Concat(one.Sentences is { } sentences && document.Sentences.Length != sentences
                ? [$"{document.Sentences.Length} sentences, right are {sentences}"] : [])
            .Concat(one.Actors.SelectMany(pair => ActorErrors(pair.Mention, pair.Name, document)));
    }

    static IEnumerable<string> EntityErrors(EvaluationCase one, Document document)
    {
        var entities = document.Entities.Select(entity => (Text: document.TextOf(entity), Type: entity.Type.Name)).ToList();
        foreach (var (text, types) in one.Entities)
        {
            if (entities.Exists(entity => entity.Text == text && types.Contains(entity.Type))) continue;
            var touching = entities.Where(
                entity => entity.Text.Contains(text, StringComparison.Ordinal) || text.Contains(entity.Text, StringComparison.Ordinal));
            string found = string.Join(", ", touching.Select(entity => $"{entity.Text} {entity.Type}"));
            yield return $"entity {text} {string.Join('|', types)}: {(found.Length > 0 ? found : "missing")}";
        }
        foreach (var (text, types) in one.NoEntities)
            if (entities.Exists(entity => entity.Text == text && (types.Contains(ExpectedEntity.AnyType) || types.Contains(entity.Type))))
                yield return $"false entity {text}";
    }

    static IEnumerable<string> QuoteErrors(ExpectedQuote expected, List<FoundQuote> quotes)
    {
        string words = Plain(expected.Text);
        var fits = quotes.Where(quote => quote.Spans.Contains(words) || quote.Whole == words).ToList();
        if (fits.Count == 0 && expected.IsLoose)
            fits = [.. quotes.Where(quote => quote.Spans.Append(quote.Whole).Any(span => span.Contains(words, StringComparison.Ordinal)))];
        if (fits.Count == 0)
        {
            yield return $"quote missing: '{Short(words)}'";
            yield break;
        }
        if (expected.Kinds is { } kinds)
        {
            var ofKind = fits.Where(quote => kinds.Contains(quote.Kind)).ToList();
            if (ofKind.Count > 0) fits = ofKind;
            else yield return $"kind of '{Short(words)}': {fits[0].Kind}";
        }
        if (expected.Speakers is { } names && !fits.Exists(quote => quote.Speaker is { } speaker && names.Contains(speaker)))
            yield return $"speaker of '{Short(words)}': {fits[0].Speaker ?? "nobody"}, right is {names[0]}";
    }

    static IEnumerable<string> ActorErrors(string mention, string name, Document document)
    {
        var found = document.Actors
            .Where(actor => actor.Mentions.Any(one => document.TextOf(document.Mentions[one]) == mention)).Select(actor => actor.Name).ToHashSet();
        if (!found.Contains(name)) yield return $"actor of '{mention}': {(found.Count > 0 ? string.Join(", ", found) : "nobody")}, right is {name}";
    }

    static bool Overlap(Document document)
    {
        var spans = document.Quotes.SelectMany((quote, i) => quote.Spans.Select(span => (span.Start, span.End, Quote: i))).Order().ToList();
        return spans.Zip(spans.Skip(1)).Any(pair => pair.Second.Start < pair.First.End && pair.First.Quote != pair.Second.Quote);
    }

    static string Short(string words) => words.Length <= Shown ? words : words[..Shown] + "…";

    /// <summary>Words with single blanks, without the marks and stops around them.</summary>
    static string Plain(string words) => Blanks().Replace(words, " ").Trim([.. " \"'“”‘’«»„‟‹›`.,;:!?…-–—()[]"]);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>A quote as a case compares it.</summary>
    sealed record FoundQuote(string Kind, IReadOnlyList<string> Spans, string Whole, string? Speaker);
}
