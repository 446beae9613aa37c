using System.Collections.Immutable;
using NerLib.Evaluation.Corpora;
using NerLib.Languages.English;

namespace NerLib.Evaluation;

/// <summary>
/// Measures pronouns against GAP with its names given: they stand in the text as names of people;
/// who else is named there is for the pipeline to find.
/// </summary>
public static class GapEvaluator
{
    /// <summary>Whether a file is of this corpus.</summary>
    public static bool IsGap(string path) => GapCorpus.IsGap(path);

    /// <summary>Annotates each text; a pronoun is a name's if its actor has a mention that overlaps the name.</summary>
    /// <param name="pipeline">Must make actors.</param>
    /// <param name="path">The file, tab-separated.</param>
    /// <exception cref="InvalidDataException">A line of the file is not as expected.</exception>
    public static GapScores Evaluate(NerPipeline pipeline, string path)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        Prf female = default, male = default;
        var errors = new List<GapError>();
        var workspace = new Workspace();
        foreach (var example in GapCorpus.Read(path))
        {
            var names = NamesOf(pipeline, example, workspace);
            var prf = Count(example.IsA, names.A) + Count(example.IsB, names.B);
            if (Pronouns.Of(Slice(example, example.Pronoun))?.Gender == Gender.Female) female += prf;
            else male += prf;
            if (prf.Spurious + prf.Missed > 0)
                errors.Add(new(example.Id, NameOf(example, example.IsA, example.IsB), NameOf(example, names.A, names.B), Marked(example)));
        }
        return new(female, male, errors);
    }

    static Prf Count(bool gold, bool predicted) => new(gold && predicted ? 1 : 0, predicted && !gold ? 1 : 0, gold && !predicted ? 1 : 0);

    static (bool A, bool B) NamesOf(NerPipeline pipeline, GapExample example, Workspace workspace)
    {
        var view = pipeline.Annotate(example.Text.AsMemory(), workspace);
        var entities = WithNames(view, example);
        view = pipeline.AnnotateFromMentions(view with { Entities = entities }, workspace, default);
        foreach (var actor in view.Actors)
            foreach (int mention in actor.Mentions)
                if (view.Mentions[mention] is { Kind: MentionKind.Pronoun } pronoun && view.SpanOf(pronoun.Tokens).Overlaps(example.Pronoun))
                    return (HasMentionAt(view, actor, example.A), HasMentionAt(view, actor, example.B));
        return default;
    }

    static bool HasMentionAt(DocumentView view, Actor actor, TextSpan name)
    {
        foreach (int mention in actor.Mentions)
            if (view.SpanOf(view.Mentions[mention].Tokens).Overlaps(name)) return true;
        return false;
    }

    /// <summary>The entities found, with the two names in place of those that they touch.</summary>
    internal static Entity[] WithNames(DocumentView view, GapExample example)
    {
        var given = new List<Entity>();
        foreach (var span in (ReadOnlySpan<TextSpan>)[example.A, example.B])
            if (TokensOf(view, span) is { } tokens) given.Add(new(tokens, EntityType.Person, 1));
        var kept = view.Entities.ToArray().Where(entity =>
            !given.Exists(name => name.Tokens.Start < entity.Tokens.End && entity.Tokens.Start < name.Tokens.End));
        return [.. kept.Concat(given).OrderBy(entity => entity.Tokens.Start)];
    }

    static TokenRange? TokensOf(DocumentView view, TextSpan span)
    {
        int start = 0;
        while (start < view.Tokens.Length && view.Tokens[start].End <= span.Start) start++;
        int end = start;
        while (end < view.Tokens.Length && view.Tokens[end].Start < span.End) end++;
        return end > start ? new(start, end) : null;
    }

    static string Slice(GapExample example, TextSpan span) => example.Text[span.Start..span.End];

    static string? NameOf(GapExample example, bool isA, bool isB) => (isA, isB) switch
    {
        (true, true) => $"{Slice(example, example.A)}, {Slice(example, example.B)}",
        (true, false) => Slice(example, example.A),
        (false, true) => Slice(example, example.B),
        _ => null,
    };

    static string Marked(GapExample example)
    {
        string text = example.Text;
        foreach (var span in ImmutableArray.Create(example.Pronoun, example.A, example.B).OrderByDescending(span => span.Start))
            text = text.Insert(span.End, "]").Insert(span.Start, "[");
        return text;
    }
}
