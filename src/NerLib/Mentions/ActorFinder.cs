using NerLib.Quotes;

namespace NerLib.Mentions;

/// <summary>Groups mentions by whom they refer to: names first, then the descriptions and pronouns that can be resolved.</summary>
sealed class ActorFinder : IAnnotator<Actor>
{
    public void Annotate(DocumentView earlier, List<Actor> output, CancellationToken cancellationToken)
    {
        if (earlier.Mentions.IsEmpty) return;
        var ofMention = NameJoiner.Join(earlier);
        RoleJoiner.Join(earlier, ofMention);
        new PronounResolver(new MarkedText(earlier), ofMention).Resolve(earlier, cancellationToken);

        for (int i = 0; i < ofMention.Length; i++)
            if (ofMention[i] is { } actor && actor.FirstMention == i) output.Add(actor.ToActor(output.Count, earlier));
    }
}
