using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

/// <summary>What was got wrong, and where.</summary>
/// <param name="What">missed, spurious, or wrong actor.</param>
/// <param name="Kind">How the mention refers.</param>
/// <param name="Words">The mention.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Context">The words around, the mention in brackets; for a wrong actor also the names on both sides.</param>
public readonly record struct ActorError(string What, MentionKind Kind, string Words, string Document, string Context);

/// <summary>Lists the mentions that one side lacks, and those that stand with others than in the gold.</summary>
static class ActorErrors
{
    const int Around = 10;

    public static IEnumerable<ActorError> Of(CoreferenceDocument document, IReadOnlyCollection<SidedMention> gold, IReadOnlyCollection<SidedMention> predicted)
    {
        var words = document.Sentences.SelectMany(sentence => sentence).ToList();
        var matches = MentionMatcher.ByHead(gold, predicted);
        var found = predicted.ToDictionary(mention => matches[mention.Tokens]);
        var (goldNames, predictedNames) = (Names(gold), Names(predicted));
        var known = gold.ToDictionary(mention => mention.Tokens);
        foreach (var mention in gold)
            if (!found.TryGetValue(mention.Tokens, out var match)) yield return Error("missed", mention, $"of {goldNames.GetValueOrDefault(mention.Cluster)}");
            else if (!Share(goldNames.GetValueOrDefault(mention.Cluster, ""), predictedNames.GetValueOrDefault(match.Cluster, "")))
                yield return Error("wrong actor", mention,
                    $"of {goldNames.GetValueOrDefault(mention.Cluster)}, given to {predictedNames.GetValueOrDefault(match.Cluster)}");
        foreach (var mention in predicted)
            if (!known.ContainsKey(matches[mention.Tokens]))
                yield return Error("spurious", mention, $"of {predictedNames.GetValueOrDefault(mention.Cluster)}");

        Dictionary<string, string> Names(IEnumerable<SidedMention> side) =>
            side.Where(mention => mention.Kind == MentionKind.Name).GroupBy(mention => mention.Cluster).ToDictionary(
                cluster => cluster.Key,
                cluster => string.Join('|', cluster.Select(mention => Slice(mention.Tokens.Start, mention.Tokens.End)).Distinct()));

        ActorError Error(string what, SidedMention mention, string more) => new(
            what, mention.Kind, Slice(mention.Tokens.Start, mention.Tokens.End), document.Id,
            $"{Slice(mention.Tokens.Start - Around, mention.Tokens.Start)} [{Slice(mention.Tokens.Start, mention.Tokens.End)}] "
            + $"{Slice(mention.Tokens.End, mention.Tokens.End + Around)}   {more}");

        string Slice(int start, int end) => string.Join(' ', words[Math.Max(0, start)..Math.Min(words.Count, end)]);
    }

    /// <summary>Whether two lists of names have a word in common, which tells mistakes of clusters well enough to read them.</summary>
    static bool Share(string names, string others) => names.Split(' ', '|').Intersect(others.Split(' ', '|')).Any(word => word.Length > 1);
}
