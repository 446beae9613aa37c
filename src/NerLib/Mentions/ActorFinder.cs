namespace NerLib.Mentions;

/// <summary>Groups mentions by whom they refer to.</summary>
sealed class ActorFinder : IAnnotator<Actor>
{
    public void Annotate(DocumentView earlier, List<Actor> output, CancellationToken cancellationToken) { }
}
