namespace NerLib.Mentions;

/// <summary>What a reader has met of an actor so far.</summary>
/// <param name="actor">The actor.</param>
sealed class ActorTrace(ActorDraft actor)
{
    public ActorDraft Actor { get; } = actor;

    /// <summary>Index of the last mention.</summary>
    public int Last { get; set; }

    /// <summary>Mentions met.</summary>
    public int Met { get; set; }

    /// <summary>The last sentence whose first subject it was.</summary>
    public int LedSentence { get; set; } = -2;

    /// <summary>The last sentence of which it was a subject.</summary>
    public int SubjectOfSentence { get; set; } = -2;
}
