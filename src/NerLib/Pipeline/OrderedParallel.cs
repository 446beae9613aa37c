using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace NerLib.Pipeline;

/// <summary>Work on several items at once with results in order. The queue of running tasks is both the order and the bound.</summary>
static class OrderedParallel
{
    public static async IAsyncEnumerable<TOut> Select<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, CancellationToken, TOut> work, int width,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = new Queue<Task<TOut>>(width);
        ExceptionDispatchInfo? fault = null;
        var items = source.GetAsyncEnumerator(stop.Token);
        try
        {
            while (true)
            {
                try
                {
                    if (!await items.MoveNextAsync().ConfigureAwait(false)) break;
                }
                catch (Exception error) when (!stop.IsCancellationRequested)
                {
                    fault = ExceptionDispatchInfo.Capture(error);   // what was read before it comes out first
                    break;
                }
                var item = items.Current;
                if (running.Count == width) yield return await running.Dequeue().ConfigureAwait(false);
                running.Enqueue(Task.Run(() => work(item, stop.Token), stop.Token));
            }
            while (running.TryDequeue(out var next)) yield return await next.ConfigureAwait(false);
            fault?.Throw();
        }
        finally
        {
            // The consumer may have broken off: stop the rest, and leave when nothing runs any more.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await items.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The same items; before each is handed over, how many there are with it is told.</summary>
    public static async IAsyncEnumerable<T> Counted<T>(
        IAsyncEnumerable<T> items, IProgress<int> progress, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        int count = 0;
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            progress.Report(++count);
            yield return item;
        }
    }
}
