using NerLib.Documents;
using NerLib.QuotationMarks;

namespace NerLib.Mentions;

/// <summary>Groups mentions by whom they refer to: names first, then the descriptions and pronouns that can be resolved.</summary>
/// <param name="model">What has been learned of actors; without it, rules give pronouns to the last subject that fits.</param>
sealed class ActorFinder(ActorModel? model) : IAnnotator<Actor>
{
    public void Annotate(DocumentView earlier, List<Actor> output, CancellationToken cancellationToken)
    {
        if (earlier.Mentions.IsEmpty) return;
        var marks = QuotationMarkFinder.LayerOf(earlier);
        var ofMention = JoinNamesAndRoles(earlier, marks, model);
        if (model is null) new PronounResolver(marks, ofMention).Resolve(earlier, cancellationToken);
        else new PronounWalk(earlier, marks, ofMention, model).Go(earlier, new PronounRanker(model), cancellationToken);
        // Only now: what others are called is no evidence of the narrator's gender, and he and she are never the narrator.
        Narrator.Join(earlier, marks, ofMention);
        KinJoiner.Join(earlier, ofMention);

        for (int i = 0; i < ofMention.Length; i++)
            if (ofMention[i] is { } actor && actor.FirstMention == i && actor.IsWorthTelling) output.Add(actor.ToActor(output.Count, earlier));
    }

    /// <summary>For each mention but the pronouns, its actor.</summary>
    public static ActorDraft?[] JoinNamesAndRoles(DocumentView view, QuotationMarkLayer marks, ActorModel? model)
    {
        var ofMention = NameJoiner.Join(view, new(model));
        RoleJoiner.Join(view, marks, ofMention, model);
        return ofMention;
    }
}
