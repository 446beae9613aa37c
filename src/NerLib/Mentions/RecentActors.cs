namespace NerLib.Mentions;

/// <summary>The actors last met, the latest at the end; a fixed number, so that a pronoun costs the same in any document.</summary>
sealed class RecentActors
{
    const int Most = PronounCandidates.Most - 4;

    readonly List<ActorTrace> _actors = new(Most);

    public int Count => _actors.Count;

    /// <param name="rank">0 for the latest.</param>
    public ActorTrace this[int rank] => _actors[^(rank + 1)];

    public void Meet(ActorTrace actor)
    {
        if (!_actors.Remove(actor) && _actors.Count == Most) _actors.RemoveAt(0);
        _actors.Add(actor);
    }
}
