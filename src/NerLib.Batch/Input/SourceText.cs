namespace NerLib.Batch.Input;

/// <summary>A text to annotate, with what its source tells of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Written">The day on which it was written; null if the source does not tell.</param>
/// <param name="Regions">Its regions; null where they are to be found in the text.</param>
sealed record SourceText(string Text, DateOnly? Written = null, IReadOnlyList<Region>? Regions = null)
{
    /// <param name="pipeline">Does the work.</param>
    /// <param name="written">Goes before what the source tells; null for that.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Document Annotate(NerPipeline pipeline, DateOnly? written = null, CancellationToken cancellationToken = default) =>
        Regions is null ? pipeline.Annotate(Text, written ?? Written, cancellationToken)
            : pipeline.Annotate(Text, written ?? Written, Regions, cancellationToken);
}
