namespace NerLib.Evaluation;

/// <summary>Says which of a document's actors a gold mention belongs to.</summary>
sealed class PredictedActors
{
    readonly Dictionary<TextSpan, int> _bySpan = [];
    readonly Dictionary<int, int> _byEnd = [];
    readonly List<TextSpan> _inOrder;

    public PredictedActors(Document document)
    {
        foreach (var actor in document.Actors)
            foreach (int mention in actor.Mentions)
            {
                var span = document.SpanOf(document.Mentions[mention].Tokens);
                _bySpan[span] = actor.Id;
                _byEnd.TryAdd(span.End, actor.Id);
            }
        _inOrder = [.. _bySpan.Keys.OrderBy(span => span.Start).ThenBy(span => span.End)];
    }

    /// <summary>
    /// The actor of the mention of the same words; else, but not for a pronoun, of one that ends there; else, for a name, of the first that overlaps it.
    /// </summary>
    public int? Of(TextSpan gold, MentionKind kind)
    {
        if (_bySpan.TryGetValue(gold, out int actor)) return actor;
        if (kind != MentionKind.Pronoun && _byEnd.TryGetValue(gold.End, out actor)) return actor;
        int first = kind == MentionKind.Name ? _inOrder.FindIndex(gold.Overlaps) : -1;
        return first >= 0 ? _bySpan[_inOrder[first]] : null;
    }
}
