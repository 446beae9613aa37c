using NerLib.Batch.Input;

namespace NerLib.Batch.Output;

/// <summary>Where annotated texts go, one after the other.</summary>
interface IDocumentWriter : IAsyncDisposable
{
    /// <summary>Makes ready what is written of a text; may be called on several threads at once.</summary>
    /// <returns>Writes it; called once, in the order of the texts.</returns>
    Func<ValueTask> Format(InputRecord record, Document document);

    /// <summary>Tells of a text that could not be annotated, in the order of the texts.</summary>
    ValueTask WriteErrorAsync(InputRecord record, string error);

    /// <summary>Writes what is left when all texts are done; what was cut off is not complete.</summary>
    ValueTask CompleteAsync();
}
