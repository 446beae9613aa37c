using NerLib.Models;
using NerLib.Quotes;

namespace NerLib.Mentions;

/// <summary>Groups mentions by whom they refer to: names first, then the descriptions and pronouns that can be resolved.</summary>
sealed class ActorFinder : IAnnotator<Actor>
{
    readonly ActorModel? _model;

    public ActorFinder(NerModel model) => _model = model.Section(ModelFormat.Actors) is { } section ? new(section.Span) : null;

    public void Annotate(DocumentView earlier, List<Actor> output, CancellationToken cancellationToken)
    {
        if (earlier.Mentions.IsEmpty) return;
        var ofMention = JoinNamesAndRoles(earlier, _model);
        var marks = new MarkedText(earlier);
        if (_model is null) new PronounResolver(marks, ofMention).Resolve(earlier, cancellationToken);
        else new PronounWalk(earlier, marks, ofMention, _model).Go(earlier, new PronounRanker(_model), cancellationToken);

        for (int i = 0; i < ofMention.Length; i++)
            if (ofMention[i] is { } actor && actor.FirstMention == i && (actor.Names > 0 || actor.Mentions.Length > 1)) output.Add(actor.ToActor(output.Count, earlier));
    }

    /// <summary>For each mention but the pronouns, its actor.</summary>
    public static ActorDraft?[] JoinNamesAndRoles(DocumentView view, ActorModel? model)
    {
        var ofMention = NameJoiner.Join(view, new(model));
        RoleJoiner.Join(view, ofMention);
        return ofMention;
    }
}
