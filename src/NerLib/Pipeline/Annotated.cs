namespace NerLib;

/// <summary>Something that has a text, annotated: its document, or what is wrong with it.</summary>
/// <typeparam name="T">What has a text.</typeparam>
/// <param name="Item">The thing itself.</param>
/// <param name="Document">What was found in its text; null if it could not be annotated.</param>
/// <param name="Error">Why it could not be annotated; null if it was.</param>
public sealed record Annotated<T>(T Item, Document? Document, Exception? Error)
{
    /// <summary>Runs <paramref name="annotate"/> and keeps what it throws, unless the work was cancelled.</summary>
    internal static Annotated<T> Of(T item, Func<Document> annotate, CancellationToken cancellationToken)
    {
        try
        {
            return new(item, annotate(), null);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new(item, null, error);
        }
    }
}
