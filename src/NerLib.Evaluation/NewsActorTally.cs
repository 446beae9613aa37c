using NerLib.Evaluation.Corpora;
using NerLib.Output.Json;

namespace NerLib.Evaluation;

/// <summary>Adds up who is meant, article by article, and lists the mentions of which it is got wrong.</summary>
sealed class NewsActorTally(List<AnnotationError> errors)
{
    readonly Dictionary<MentionKind, MentionScores> _kinds = Enum.GetValues<MentionKind>().ToDictionary(kind => kind, _ => default(MentionScores));
    int _documents, _found;
    double _precise, _recalled;

    /// <summary>Passes by an article whose actors are not marked.</summary>
    public void Add(NewsDocument gold, Document document)
    {
        if (gold.Actors is not { } actors) return;
        _documents++;
        var predicted = new PredictedActors(document);
        var mentions = actors.SelectMany((actor, number) => actor.Mentions.Select(mention =>
            (Gold: number, mention.Span, mention.Kind, Predicted: predicted.Of(mention.Span, mention.Kind)))).ToList();
        var found = mentions.Where(mention => mention.Predicted is not null).Select(mention => (mention.Gold, mention.Predicted!.Value)).ToList();
        AddBCubed(found);
        var pairs = Pair(found);
        var names = actors.Select(actor => NamesOf(actor, gold.Text)).ToList();
        foreach (var (number, span, kind, index) in mentions.OrderBy(mention => mention.Span.Start))
        {
            var actor = index is { } known ? document.Actors[known] : null;
            bool isRight = actor is not null && pairs.TryGetValue(number, out int paired) && paired == actor.Id;
            var scores = _kinds[kind];
            _kinds[kind] = new(
                scores.Found.Plus(actor is not null), scores.Right.Plus(isRight),
                names[number] is { } forms ? scores.Named.Plus(actor is not null && forms.Contains(QuoteSides.Fold(actor.Name.Trim()))) : scores.Named);
            if (!isRight) Note(gold, actors[number], span, kind, actor);
        }
    }

    /// <returns>Null if no article's actors were marked.</returns>
    public NewsActorScores? ToScores() =>
        _documents == 0 ? null : new() { Documents = _documents, Kinds = _kinds, BCubed = FractionalPrf.Of(_precise, _found, _recalled, _found) };

    void AddBCubed(List<(int Gold, int Predicted)> found)
    {
        var ofBoth = found.CountBy(pair => pair).ToDictionary();
        var ofGold = found.CountBy(pair => pair.Gold).ToDictionary();
        var ofPredicted = found.CountBy(pair => pair.Predicted).ToDictionary();
        foreach (var pair in found)
        {
            _precise += (double)ofBoth[pair] / ofPredicted[pair.Predicted];
            _recalled += (double)ofBoth[pair] / ofGold[pair.Gold];
        }
        _found += found.Count;
    }

    /// <summary>Gold actors with the predicted ones with which they share most mentions, one to one.</summary>
    static Dictionary<int, int> Pair(List<(int Gold, int Predicted)> found)
    {
        var pairs = new Dictionary<int, int>();
        var used = new HashSet<int>();
        foreach (var ((gold, predicted), _) in found.CountBy(pair => pair).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
            if (!pairs.ContainsKey(gold) && used.Add(predicted)) pairs[gold] = predicted;
        return pairs;
    }

    /// <summary>All forms of an actor's name; null if no mention is a name.</summary>
    static HashSet<string>? NamesOf(GoldActor actor, string text)
    {
        var forms = actor.Mentions.Where(mention => mention.Kind == MentionKind.Name)
            .Select(mention => QuoteSides.Fold(text[mention.Span.Start..mention.Span.End])).ToHashSet();
        return forms.Count == 0 ? null : [.. forms, QuoteSides.Fold(actor.Name)];
    }

    void Note(NewsDocument gold, GoldActor actor, TextSpan span, MentionKind kind, Actor? predicted)
    {
        var error = AnnotationError.In(
            gold.Quotations, (predicted is null ? "missed mention, " : "wrong actor, ") + OutputNames.LowerNameOf(kind), "", span);
        errors.Add(error with { Context = $"{error.Context}   of {actor.Name}{(predicted is null ? "" : $", given to {predicted.Name}")}" });
    }
}
