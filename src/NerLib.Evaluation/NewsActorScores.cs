namespace NerLib.Evaluation;

/// <summary>Who is meant, over all gold mentions of one kind.</summary>
/// <param name="Found">Mentions that are predicted ones too.</param>
/// <param name="Right">Mentions that are found, and whose actor is the one paired with the gold's.</param>
/// <param name="Named">Of mentions of actors with a name, those whose actor is called by a form of that name, which is what users see.</param>
public readonly record struct MentionScores(Share Found, Share Right, Share Named)
{
    /// <summary>Adds the counts.</summary>
    public static MentionScores operator +(MentionScores a, MentionScores b) => new(a.Found + b.Found, a.Right + b.Right, a.Named + b.Named);
}

/// <summary>How well actors and their mentions agree with those of articles marked by hand.</summary>
/// <remarks>
/// Predicted mentions that are no gold ones count for nothing here. Each gold actor is paired with at most one predicted actor, that with which it
/// shares most mentions; no predicted actor is paired twice.
/// </remarks>
public sealed record NewsActorScores
{
    /// <summary>Documents whose actors are marked.</summary>
    public required int Documents { get; init; }

    /// <summary>By the gold's kind of mention.</summary>
    public required IReadOnlyDictionary<MentionKind, MentionScores> Kinds { get; init; }

    /// <summary>All kinds together.</summary>
    public MentionScores All => Kinds.Values.Aggregate((a, b) => a + b);

    /// <summary>Found mentions, each by how far the two actors it belongs to have the same ones.</summary>
    public required FractionalPrf BCubed { get; init; }
}
