namespace NerLib.Mentions;

/// <summary>Whom a reader has met so far. What is said inside quotation marks has a scene of its own beside that of the text around it.</summary>
sealed class Scene
{
    readonly Dictionary<ActorDraft, ActorTrace> _traces = [];
    int _led = -1;

    /// <summary>People, the latest last.</summary>
    public RecentActors People { get; } = new();

    /// <summary>Bodies, places, and several people.</summary>
    public RecentActors Others { get; } = new();

    public ActorTrace TraceOf(ActorDraft actor)
    {
        if (!_traces.TryGetValue(actor, out var trace)) _traces[actor] = trace = new(actor);
        return trace;
    }

    public void Meet(ActorDraft actor, int mention, int sentence, MentionRole role)
    {
        var trace = TraceOf(actor);
        trace.Last = mention;
        trace.Met++;
        if (role == MentionRole.Subject)
        {
            trace.SubjectOfSentence = sentence;
            if (_led != sentence) trace.LedSentence = _led = sentence;
        }
        (actor.IsPerson && !actor.IsPlural ? People : Others).Meet(trace);
    }
}
