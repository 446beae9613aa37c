using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

/// <summary>What was got wrong, and where.</summary>
/// <param name="What">missed, spurious, speaker or wrong actor, with the kind.</param>
/// <param name="Rule">The rule that made the prediction; the cue's words for a missed quote; empty for what is no quote.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Context">The place in the text, the words in question in double brackets; for a mention also whose it is.</param>
public readonly record struct AnnotationError(string What, string Rule, string Document, string Context)
{
    const int ContextLength = 80;

    internal static AnnotationError In(QuoteDocument document, string what, string rule, TextSpan words)
    {
        string text = document.Text;
        int from = Math.Max(0, words.Start - ContextLength), to = Math.Min(text.Length, words.End + ContextLength);
        return new(what, rule, document.Id, $"{text[from..words.Start]}⟦{text[words.Start..words.End]}⟧{text[words.End..to]}".ReplaceLineEndings("¶"));
    }

    /// <summary>The commonest sorts of errors, each with its number and some examples in context.</summary>
    public static IEnumerable<(string What, string Rule, int Count, IReadOnlyList<AnnotationError> Examples)> MostFrequent(
        IEnumerable<AnnotationError> errors, int sorts, int examples) =>
        errors.GroupBy(error => (error.What, error.Rule))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.What, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
            .Take(sorts)
            .Select(group => (group.Key.What, group.Key.Rule, group.Count(), (IReadOnlyList<AnnotationError>)[.. group.Take(examples)]));
}
