using NerLib.Evaluation.Corpora;
using NerLib.Output.Json;

namespace NerLib.Evaluation;

/// <summary>Measures a pipeline against whole articles marked by hand.</summary>
public static class NewsEvaluator
{
    /// <summary>Share of a region's characters that must have its kind.</summary>
    const double Found = 0.8;

    /// <summary>Annotates every article and compares.</summary>
    /// <param name="pipeline">Must make quotes.</param>
    /// <param name="path">A JSON object a line: id, text, entities, quotes, regions, actors; offsets in code points.</param>
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static NewsScores Evaluate(NerPipeline pipeline, string path)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var quotes = new QuoteTally(speechOnly: true);
        var types = new SortedDictionary<string, Prf>(StringComparer.Ordinal);
        var kinds = new SortedDictionary<RegionKind, Share>();
        var errors = new List<AnnotationError>();
        var actors = new NewsActorTally(errors);
        var judged = new List<(float Confidence, bool Right)>();
        foreach (var gold in NewsCorpus.Read(path))
        {
            var document = pipeline.Annotate(gold.Text);
            quotes.Add(gold.Quotations, document);
            CompareEntities(gold, document, types, errors, judged);
            CompareRegions(gold, document, kinds, errors);
            actors.Add(gold, document);
        }
        return new()
        {
            Types = types,
            RegionKinds = kinds,
            Quotes = quotes.ToScores(),
            Actors = actors.ToScores(),
            Errors = errors,
            Reliability = [.. ReliabilityBin.Of(judged)],
        };
    }

    static void CompareEntities(
        NewsDocument gold, Document document, SortedDictionary<string, Prf> types, List<AnnotationError> errors, List<(float Confidence, bool Right)> judged)
    {
        var wanted = gold.Entities.ToHashSet();
        MarkedEntity Marked(Entity entity) => new(document.SpanOf(entity.Tokens), entity.Type.Name);
        var found = document.Entities.Select(Marked).ToHashSet();
        judged.AddRange(document.Entities.Where(entity => !EntityType.Values.Contains(entity.Type))
            .Select(entity => (entity.Confidence, wanted.Contains(Marked(entity)))));
        foreach (string type in wanted.Concat(found).Select(entity => entity.Type).Distinct())
            types[type] = types.GetValueOrDefault(type)
                + Prf.Of(wanted.Where(entity => entity.Type == type).ToHashSet(), found.Where(entity => entity.Type == type).ToHashSet());

        foreach (var entity in wanted.Concat(found).OrderBy(entity => entity.Span.Start).ThenBy(entity => entity.Span.End))
        {
            if (wanted.Contains(entity) && found.Contains(entity)) continue;
            errors.Add(AnnotationError.In(gold.Quotations, (wanted.Contains(entity) ? "missed " : "spurious ") + entity.Type, "", entity.Span));
        }
    }

    static void CompareRegions(NewsDocument gold, Document document, SortedDictionary<RegionKind, Share> kinds, List<AnnotationError> errors)
    {
        int[] codePoints = QuoteSides.CodePoints(gold.Text);
        QuoteCharacters Characters(IEnumerable<TextSpan> spans) => new(spans.Select(span => new TextSpan(codePoints[span.Start], codePoints[span.End])));
        foreach (var region in gold.Regions)
        {
            var wanted = Characters([region.Span]);
            var found = Characters(document.Regions.Where(other => other.Kind == region.Kind).Select(other => other.Span));
            bool right = wanted.CountShared(found) >= Found * wanted.Count;
            kinds[region.Kind] = kinds.GetValueOrDefault(region.Kind).Plus(right);
            if (!right) errors.Add(AnnotationError.In(gold.Quotations, $"missed region {OutputNames.NameOf(region.Kind)}", "", region.Span));
        }
    }
}
