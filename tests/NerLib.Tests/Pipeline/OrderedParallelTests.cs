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

    static async IAsyncEnumerable<int> Numbers(int count, Action? onRead = null)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            onRead?.Invoke();
            yield return i;
        }
    }
}
