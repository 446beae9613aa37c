using NerLib.Models;

namespace NerLib.Entities;

/// <summary>The learned tagger's names and the rules' dates, amounts and numbers, made one layer.</summary>
sealed class EntityFinder : IAnnotator<Entity>
{
    readonly EntityTagger? _tagger;

    public EntityFinder(NerModel model) =>
        _tagger = model.Section(ModelFormat.Entities) is { } section ? new(new(section.Span)) : null;

    public void Annotate(DocumentView earlier, List<Entity> output, CancellationToken cancellationToken) =>
        _tagger?.Tag(earlier, output, cancellationToken);
}
