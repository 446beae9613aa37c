using NerLib.Encoding;
using NerLib.Mentions;
using NerLib.QuotationMarks;

namespace NerLib.Resolution;

/// <summary>Groups mentions by whom they refer to: names first, then descriptions and pronouns in the order of the text.</summary>
/// <param name="model">What has been learned of actors; without it, rules alone decide.</param>
/// <param name="vectors">Word vectors, if there are any.</param>
sealed class ActorFinder(ActorModel? model, PretrainedVectors? vectors)
{
    /// <summary>With what a model has of both.</summary>
    public static ActorFinder Of(NerModel model) => new(model.Shared(ActorModel.Of), PretrainedVectors.Of(model));

    /// <summary>For each mention its actor; null where it means nobody known.</summary>
    public ActorDraft?[] Find(DocumentView view, CancellationToken cancellationToken)
    {
        var marks = QuotationMarkFinder.LayerOf(view);
        var ofMention = NameJoiner.Join(view, new(model));
        if (model is not null) new MentionResolver(view, marks, ofMention, model, vectors).Go(view, new AntecedentRanker(model), cancellationToken);
        else
        {
            DescriptionRules.Join(view, marks, ofMention);
            new PronounResolver(marks, ofMention).Resolve(view, cancellationToken);
        }
        // Only now: what others are called is no evidence of the narrator's gender, and he and she are never the narrator.
        Narrator.Join(view, marks, ofMention);
        KinJoiner.Join(view, ofMention);
        return ofMention;
    }
}
