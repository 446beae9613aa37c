using NerLib.Training.Corpora;

namespace NerLib.Training.Evaluation;

/// <summary>How entities are compared.</summary>
public sealed record EntityEvaluation
{
    /// <summary>Folds types to CoNLL-2003's four and drops the rest.</summary>
    public bool Coarse { get; init; }

    /// <summary>Types to score, by the library's names; null for all.</summary>
    public IReadOnlySet<string>? Types { get; init; }
}

/// <summary>A difference between gold and prediction, in its sentence.</summary>
/// <param name="Text">The words in question.</param>
/// <param name="Gold">Its gold type, or null.</param>
/// <param name="Predicted">Its predicted type, or null.</param>
/// <param name="Context">The words around it.</param>
public sealed record EntityError(string Text, string? Gold, string? Predicted, string Context);

/// <summary>Scores of entities by exact span and type.</summary>
/// <param name="ByType">Counts per type, in the order of names.</param>
/// <param name="Errors">All differences, in the order of the text.</param>
public sealed record EntityScores(IReadOnlyDictionary<string, Prf> ByType, IReadOnlyList<EntityError> Errors)
{
    /// <summary>All types together.</summary>
    public Prf All => ByType.Values.Aggregate(new Prf(), (sum, next) => sum + next);
}

/// <summary>Compares a pipeline's entities with a tagged corpus, over the corpus's own tokens (the CoNLL convention).</summary>
public static class EntityEvaluator
{
    /// <summary>Tags the words of a file and compares.</summary>
    /// <exception cref="InvalidDataException">A line of the file has no tag.</exception>
    public static EntityScores Evaluate(NerPipeline pipeline, string goldPath, EntityEvaluation how)
    {
        var counts = new SortedDictionary<string, Prf>(StringComparer.Ordinal);
        var errors = new List<EntityError>();
        foreach (var document in ConllFile.ReadDocuments(goldPath))
            foreach (var (sentence, tags) in document.Zip(Tagger.Tag(pipeline, [.. document.Select(sentence => sentence.Words)])))
            {
                var gold = Spans(sentence.Tags, how);
                var predicted = Spans(tags, how);
                foreach (var type in gold.Concat(predicted).Select(span => span.Type).Distinct())
                    counts[type] = counts.GetValueOrDefault(type) + Prf.Of(OfType(gold, type), OfType(predicted, type));
                errors.AddRange(Differences(sentence.Words, gold, predicted));
            }
        return new(counts, errors);
    }

    static HashSet<Span> OfType(HashSet<Span> spans, string type) => [.. spans.Where(span => span.Type == type)];

    /// <summary>The names that tags mark, read as BIO or IOB1: a name ends where its type changes or another begins.</summary>
    static HashSet<Span> Spans(IReadOnlyList<string> tags, EntityEvaluation how)
    {
        var spans = new HashSet<Span>();
        int start = 0;
        string? open = null;
        for (int i = 0; i <= tags.Count; i++)
        {
            var (prefix, type) = i < tags.Count && tags[i].Split('-', 2) is [var p, var t] ? (p, EntityTypes.Unified(t)) : ("O", null);
            if (how.Coarse && type is not null) type = EntityTypes.Coarse(type);
            if (open is not null && (type is null || prefix == "B" || type != open))
            {
                if (how.Types?.Contains(open) ?? true) spans.Add(new(start, i, open));
                open = null;
            }
            if (type is not null && open is null) (start, open) = (i, type);
        }
        return spans;
    }

    static IEnumerable<EntityError> Differences(IReadOnlyList<string> words, HashSet<Span> gold, HashSet<Span> predicted)
    {
        string Text(int start, int end) => string.Join(' ', words.Skip(start).Take(end - start));
        string Context(Span span) => Text(Math.Max(0, span.Start - 6), span.End + 6);
        foreach (var span in gold.Except(predicted).OrderBy(span => span.Start))
            yield return new(Text(span.Start, span.End), span.Type,
                predicted.FirstOrDefault(other => (other.Start, other.End) == (span.Start, span.End))?.Type, Context(span));
        foreach (var span in predicted.Except(gold).OrderBy(span => span.Start))
            if (!gold.Any(other => (other.Start, other.End) == (span.Start, span.End)))
                yield return new(Text(span.Start, span.End), null, span.Type, Context(span));
    }

    sealed record Span(int Start, int End, string Type);
}
