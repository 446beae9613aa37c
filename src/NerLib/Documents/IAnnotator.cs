namespace NerLib;

/// <summary>One stage: reads what earlier stages found and appends one layer. The one contract of the pipeline.</summary>
/// <remarks>
/// Implementations keep no state between calls and may be called from several threads at once.
/// They append in the order of the text, never throw for odd text, and produce the same layer for the same input.
/// </remarks>
/// <typeparam name="TLayer">The element of the layer.</typeparam>
public interface IAnnotator<TLayer>
{
    /// <summary>Appends this stage's layer to <paramref name="output"/>.</summary>
    /// <param name="earlier">The text and the layers before this one; valid during the call only.</param>
    /// <param name="output">An empty list, reused from document to document.</param>
    /// <param name="cancellationToken">Checked now and then in long texts.</param>
    void Annotate(DocumentView earlier, List<TLayer> output, CancellationToken cancellationToken);
}

/// <summary>The stages, in the order in which they run.</summary>
public enum PipelineStage
{
    /// <summary>Finds the parts of the page.</summary>
    Regions,

    /// <summary>Splits into tokens.</summary>
    Tokens,

    /// <summary>Splits into sentences.</summary>
    Sentences,

    /// <summary>Finds entities.</summary>
    Entities,

    /// <summary>Tags and parses sentences.</summary>
    Syntax,

    /// <summary>Finds mentions.</summary>
    Mentions,

    /// <summary>Joins mentions to actors.</summary>
    Actors,

    /// <summary>Finds quotes.</summary>
    Quotes,

    /// <summary>Finds the speakers of quotes.</summary>
    Attribution,
}
