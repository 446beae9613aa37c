using NerLib.Pipeline;

namespace NerLib.Tests.Pipeline;

public class OrderedParallelTests
{
    [Test]
    public async Task Results_come_in_order_whatever_takes_longer()
    {
        var results = new List<int>();
        await foreach (int result in OrderedParallel.Select(Numbers(50), (n, _) => { Thread.SpinWait(n % 7 * 20_000); return n; }, 4)) results.Add(result);
        results.Should().Equal(Enumerable.Range(0, 50));
    }

    [Test]
    public async Task No_more_is_read_ahead_than_the_width()
    {
        int read = 0, taken = 0;
        await foreach (int _ in OrderedParallel.Select(Numbers(30, () => read++), (n, _) => n, 3))
            (read - ++taken).Should().BeLessThanOrEqualTo(3);
    }

    [Test]
    public async Task A_fault_of_the_work_reaches_the_reader()
    {
        var act = async () =>
        {
            await foreach (int _ in OrderedParallel.Select(Numbers(5), (n, _) => n == 3 ? throw new InvalidDataException("three") : n, 2)) { }
        };
        await act.Should().ThrowAsync<InvalidDataException>().WithMessage("three");
    }

    [Test]
    public async Task Cancelling_stops_the_reading()
    {
        using var stop = new CancellationTokenSource();
        int read = 0;
        var act = async () =>
        {
            await foreach (int n in OrderedParallel.Select(Numbers(1_000_000, () => read++), (n, _) => n, 2, stop.Token))
                if (n == 10) await stop.CancelAsync();
        };
        await act.Should().ThrowAsync<OperationCanceledException>();
        read.Should().BeLessThan(100);
    }

    [Test]
    public async Task A_slow_consumer_holds_the_reader_back()
    {
        int read = 0;
        await using var results = OrderedParallel.Select(Numbers(1_000, () => read++), (n, _) => n, 3).GetAsyncEnumerator();
        await results.MoveNextAsync();
        await Task.Delay(200);   // whoever read on would have read all by now
        read.Should().BeLessThanOrEqualTo(4);
    }

    [Test]
    public async Task What_a_failing_source_gave_before_comes_out_before_its_fault()
    {
        var results = new List<int>();
        var act = async () =>
        {
            await foreach (int n in OrderedParallel.Select(Numbers(10, fault: 7), (n, _) => n, 4)) results.Add(n);
        };
        await act.Should().ThrowAsync<IOException>().WithMessage("no 7");
        results.Should().Equal(Enumerable.Range(0, 7));
    }

    [Test]
    public async Task Breaking_off_leaves_nothing_running()
    {
        int running = 0;
        bool closed = false;
        await foreach (int n in OrderedParallel.Select(Numbers(1_000, onEnd: () => closed = true), Work, 4))
            if (n == 5) break;
        (Volatile.Read(ref running), closed).Should().Be((0, true));

        int Work(int n, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref running);
            if (n > 5) cancellationToken.WaitHandle.WaitOne();   // ends only when told to stop
            Interlocked.Decrement(ref running);
            return n;
        }
    }

    [Test]
    public async Task Cancelling_while_work_is_under_way_leaves_nothing_running()
    {
        using var stop = new CancellationTokenSource();
        int running = 0;
        var act = async () =>
        {
            await foreach (int n in OrderedParallel.Select(Numbers(1_000), Work, 4, stop.Token))
                if (n == 5) stop.CancelAfter(50);
        };
        await act.Should().ThrowAsync<OperationCanceledException>();
        Volatile.Read(ref running).Should().Be(0);

        int Work(int n, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref running);
            if (n > 5) cancellationToken.WaitHandle.WaitOne();
            Interlocked.Decrement(ref running);
            cancellationToken.ThrowIfCancellationRequested();
            return n;
        }
    }

    static async IAsyncEnumerable<int> Numbers(int count, Action? onRead = null, int fault = -1, Action? onEnd = null)
    {
        try
        {
            for (int i = 0; i < count; i++)
            {
                await Task.Yield();
                onRead?.Invoke();
                yield return i != fault ? i : throw new IOException($"no {i}");
            }
        }
        finally
        {
            onEnd?.Invoke();
        }
    }
}
