using System.Runtime.CompilerServices;

namespace NerLib;

/// <summary>Work on several items at once with results in order. The queue of running tasks is both the order and the bound.</summary>
static class OrderedParallel
{
    public static async IAsyncEnumerable<TOut> Select<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, CancellationToken, TOut> work, int width,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = new Queue<Task<TOut>>(width);
        try
        {
            await foreach (var item in source.WithCancellation(stop.Token).ConfigureAwait(false))
            {
                if (running.Count == width) yield return await running.Dequeue().ConfigureAwait(false);
                running.Enqueue(Task.Run(() => work(item, stop.Token), stop.Token));
            }
            while (running.TryDequeue(out var next)) yield return await next.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);   // the consumer broke off: stop the rest
        }
    }
}
