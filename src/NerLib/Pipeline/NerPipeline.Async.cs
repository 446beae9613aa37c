using NerLib.Pipeline;

namespace NerLib;

public sealed partial class NerPipeline
{
    /// <summary>Annotates texts on several threads; results come in the order of the texts, and only as many texts are read ahead as threads run.</summary>
    /// <param name="texts">The texts; a null text throws <see cref="ArgumentNullException"/>.</param>
    /// <param name="threads">How many texts to work on at once; 0 for the number of processors.</param>
    /// <param name="cancellationToken">Stops the reading and the work.</param>
    public IAsyncEnumerable<Document> AnnotateAsync(
        IAsyncEnumerable<string> texts, int threads = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return OrderedParallel.Select(texts, Annotate, ThreadsOf(threads), cancellationToken);
    }

    /// <summary>
    /// Annotates things that have a text, on several threads: each comes back, in order, with its document or with what is wrong with it. One that
    /// cannot be annotated does not end the stream.
    /// </summary>
    /// <typeparam name="T">What has a text: a row, a file, a message.</typeparam>
    /// <param name="items">Only as many are read ahead as threads run. What it throws itself comes to the reader, after the items before it.</param>
    /// <param name="textOf">
    /// The text of an item; called once for each, on the threads that annotate. What it throws, a null that it returns and a text longer than
    /// <see cref="NerOptions.MaxTextLength"/> become the item's <see cref="Annotated{T}.Error"/>.
    /// </param>
    /// <param name="threads">How many texts to work on at once; 0 for the number of processors.</param>
    /// <param name="progress">Told how many items are done, just before each is handed over; null if nobody asks.</param>
    /// <param name="cancellationToken">Stops the reading and the work with <see cref="OperationCanceledException"/>.</param>
    /// <example>
    /// <code>
    /// await foreach (var (file, document, error) in pipeline.AnnotateAsync(Directory.EnumerateFiles("news"), File.ReadAllText))
    ///     Console.WriteLine(document is null ? $"{file}: {error!.Message}" : $"{file}: {document.Quotes.Length} quotes");
    /// </code>
    /// </example>
    public IAsyncEnumerable<Annotated<T>> AnnotateAsync<T>(
        IAsyncEnumerable<T> items, Func<T, string> textOf, int threads = 0, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(textOf);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        var annotated = OrderedParallel.Select(
            items, (item, stop) => Annotated<T>.Of(item, () => Annotate(TextOf(item), stop), stop), ThreadsOf(threads), cancellationToken);
        return progress is null ? annotated : OrderedParallel.Counted(annotated, progress, cancellationToken);

        string TextOf(T item) => textOf(item) ?? throw new ArgumentException("The item has no text: textOf returned null.", nameof(textOf));
    }

    /// <inheritdoc cref="AnnotateAsync{T}(IAsyncEnumerable{T}, Func{T, string}, int, IProgress{int}?, CancellationToken)"/>
    public IAsyncEnumerable<Annotated<T>> AnnotateAsync<T>(
        IEnumerable<T> items, Func<T, string> textOf, int threads = 0, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        return AnnotateAsync(items.ToAsyncEnumerable(), textOf, threads, progress, cancellationToken);
    }

    static int ThreadsOf(int threads) => threads == 0 ? Environment.ProcessorCount : threads;
}
