namespace NerLib.Resolution;

/// <summary>Whom a reader has met so far. What is said inside quotation marks has a state of its own beside that of the text around it.</summary>
sealed class DiscourseState
{
    readonly Dictionary<ActorDraft, ActorTrace> _traces = [];
    int _led = -1;
    ActorDraft? _leader;

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
            if (_led != sentence) (trace.LedSentence, _led, _leader) = (sentence, sentence, actor);
        }
        trace.Leader = _led == sentence ? _leader : null;
        (actor.IsPerson && !actor.IsPlural ? People : Others).Meet(trace);
    }

    /// <summary>An actor turned out to be another.</summary>
    public void Forget(ActorDraft actor)
    {
        if (!_traces.Remove(actor, out var trace)) return;
        People.Forget(trace);
        Others.Forget(trace);
    }
}

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

    /// <summary>The first subject of the sentence in which it was met last; null if none was met before it.</summary>
    public ActorDraft? Leader { get; set; }

    /// <summary>The last sentence of which it was a subject.</summary>
    public int SubjectOfSentence { get; set; } = -2;
}

/// <summary>The actors last met, the latest at the end; a fixed number, so that a pronoun costs the same in any document.</summary>
sealed class RecentActors
{
    /// <summary>The weights are trained with it.</summary>
    public const int Most = 10;

    readonly List<ActorTrace> _actors = new(Most);

    public int Count => _actors.Count;

    /// <param name="rank">0 for the latest.</param>
    public ActorTrace this[int rank] => _actors[^(rank + 1)];

    public void Meet(ActorTrace actor)
    {
        if (!_actors.Remove(actor) && _actors.Count == Most) _actors.RemoveAt(0);
        _actors.Add(actor);
    }

    public void Forget(ActorTrace actor) => _actors.Remove(actor);
}
