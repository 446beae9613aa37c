using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

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
/// <param name="Gold">What the corpus holds, by its own names of types.</param>
/// <param name="Reliability">Whether the confidences hold, from low to high.</param>
public sealed record EntityScores(
    IReadOnlyDictionary<string, Prf> ByType, IReadOnlyList<EntityError> Errors, CorpusCounts Gold, IReadOnlyList<ReliabilityBin> Reliability)
{
    /// <summary>How often a gold type was taken for another, missed (to null) or invented (from null), most frequent first.</summary>
    public IEnumerable<(string? Gold, string? Predicted, int Count)> Confusion =>
        Errors.GroupBy(error => (error.Gold, error.Predicted)).OrderByDescending(group => group.Count())
            .Select(group => (group.Key.Gold, group.Key.Predicted, group.Count()));

    /// <summary>Types that only the corpus has.</summary>
    public IEnumerable<string> OnlyGold => ByType.Where(type => type.Value.Hits + type.Value.Spurious == 0).Select(type => type.Key);

    /// <summary>Types that only the pipeline finds.</summary>
    public IEnumerable<string> OnlyPredicted => ByType.Where(type => type.Value.Hits + type.Value.Missed == 0).Select(type => type.Key);

    /// <summary>All types together.</summary>
    public Prf All => ByType.Values.Aggregate(new Prf(), (sum, next) => sum + next);
}

/// <summary>Compares a pipeline's entities with a tagged corpus, over the corpus's own tokens (the CoNLL convention).</summary>
public static class EntityEvaluator
{
    /// <summary>
    /// Tags the words of a file and compares. Types that corpora call otherwise are compared by the library's names,
    /// unless the pipeline finds them by the corpus's.
    /// </summary>
    /// <exception cref="InvalidDataException">A line of the file is not as expected; the message names it.</exception>
    public static EntityScores Evaluate(NerPipeline pipeline, string goldPath, EntityEvaluation how)
    {
        var counts = new SortedDictionary<string, Prf>(StringComparer.Ordinal);
        var errors = new List<EntityError>();
        var (corpus, found) = (new CorpusCounts(), new CorpusCounts());
        var pairs = new List<(TaggedSentence Gold, IReadOnlyList<string> Predicted, IReadOnlyDictionary<int, float> Confidences)>();
        foreach (var document in EntityFile.ReadDocuments(goldPath, pipeline, corpus))
        {
            var annotated = Tagger.Annotate(pipeline, [.. document.Select(sentence => sentence.Words)]);
            var tagged = document.Zip(Tagger.Tags(annotated), Confidences(annotated)).ToList();
            found.Add([.. tagged.Select(pair => new TaggedSentence(pair.First.Words, pair.Second))]);
            pairs.AddRange(tagged);
        }

        bool sharesOwnTypes = corpus.Types.Keys.Any(type => EntityTypes.Unified(type) != type && found.Types.ContainsKey(type));
        string TypeOf(string type) => how.Coarse ? EntityTypes.Coarse(EntityTypes.Unified(type)) ?? NotScored
            : sharesOwnTypes ? type
            : EntityTypes.Unified(type);
        var judged = new List<(float Confidence, bool Right)>();
        foreach (var (sentence, tags, confidences) in pairs)
        {
            var gold = Spans(sentence.Tags, TypeOf, how.Types);
            var predicted = Spans(tags, TypeOf, how.Types);
            foreach (var type in gold.Concat(predicted).Select(span => span.Type).Distinct())
                counts[type] = counts.GetValueOrDefault(type) + Prf.Of(OfType(gold, type), OfType(predicted, type));
            errors.AddRange(Differences(sentence.Words, gold, predicted));
            judged.AddRange(predicted.Select(span => (confidences[span.Start], gold.Contains(span))));
        }
        return new(counts, errors, corpus, [.. ReliabilityBin.Of(judged)]);
    }

    /// <summary>By sentence, the confidence of the entity that begins at a word.</summary>
    static List<IReadOnlyDictionary<int, float>> Confidences(DocumentView document)
    {
        var all = new List<IReadOnlyDictionary<int, float>>();
        int next = 0;
        foreach (var sentence in document.Sentences)
        {
            var confidences = new Dictionary<int, float>();
            for (; next < document.Entities.Length && document.Entities[next].Tokens.Start < sentence.Tokens.End; next++)
                confidences[document.Entities[next].Tokens.Start - sentence.Tokens.Start] = document.Entities[next].Confidence;
            all.Add(confidences);
        }
        return all;
    }

    const string NotScored = "";

    static HashSet<Span> OfType(HashSet<Span> spans, string type) => [.. spans.Where(span => span.Type == type)];

    /// <summary>The names that tags mark, read as BIO or IOB1: a name ends where its type changes or another begins.</summary>
    static HashSet<Span> Spans(IReadOnlyList<string> tags, Func<string, string> typeOf, IReadOnlySet<string>? scored)
    {
        var spans = new HashSet<Span>();
        int start = 0;
        string? open = null;
        for (int i = 0; i <= tags.Count; i++)
        {
            var (prefix, type) = i < tags.Count && tags[i].Split('-', 2) is [var p, var t] && typeOf(t) is { Length: > 0 } name ? (p, name) : ("O", null);
            if (open is not null && (type is null || prefix == "B" || type != open))
            {
                if (scored?.Contains(open) ?? true) spans.Add(new(start, i, open));
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
