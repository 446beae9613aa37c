namespace NerLib.Tests.Pipeline;

/// <summary>Many things that have a text, each annotated or told what is wrong with it.</summary>
public class AnnotateItemsTests
{
    static readonly NerPipeline Pipeline = new(NerModel.Empty, new() { MaxTextLength = 20 });

    [Test]
    public async Task Items_come_back_in_order_with_their_documents()
    {
        var items = Enumerable.Range(0, 60).ToList();
        var back = await Read(Pipeline.AnnotateAsync(items, n => new string('a', n % 7), threads: 3));
        back.Select(found => found.Item).Should().Equal(items);
        back.Select(found => found.Document!.Text.Length).Should().Equal(items.Select(n => n % 7));
        back.Should().OnlyContain(found => found.Error == null);
    }

    [TestCase("null", typeof(ArgumentException), "*textOf returned null*")]
    [TestCase("throws", typeof(IOException), "no such file")]
    [TestCase("gives up", typeof(OperationCanceledException), "*", Description = "not by the token of the whole")]
    [TestCase("has more than twenty units", typeof(ArgumentException), "*26 UTF-16 units*MaxTextLength allows 20*")]
    public async Task A_bad_item_has_its_error_and_the_others_their_documents(string bad, Type error, string message)
    {
        var back = await Read(Pipeline.AnnotateAsync(["one", bad, "two"], TextOf, threads: 2));
        back.Select(found => found.Document?.Text).Should().Equal("one", null, "two");
        back.Select(found => found.Error is null).Should().Equal(true, false, true);
        back[1].Error.Should().BeAssignableTo(error);
        back[1].Error!.Message.Should().Match(message);

        static string TextOf(string item) => item switch
        {
            "null" => null!,
            "throws" => throw new IOException("no such file"),
            "gives up" => throw new OperationCanceledException(),
            _ => item,
        };
    }

    [Test]
    public async Task Progress_counts_what_is_handed_over()
    {
        var counts = new List<int>();
        await Read(Pipeline.AnnotateAsync(["a", null, "c"], item => item!, progress: new Immediate(counts.Add)));
        counts.Should().Equal(1, 2, 3);
    }

    [Test]
    public async Task Cancelling_stops_it_and_makes_no_error_of_an_item()
    {
        using var stop = new CancellationTokenSource();
        var back = new List<Annotated<int>>();
        var act = async () =>
        {
            await foreach (var found in Pipeline.AnnotateAsync(Enumerable.Range(0, 1_000_000), n => $"{n}", threads: 2, cancellationToken: stop.Token))
            {
                back.Add(found);
                if (found.Item == 10) await stop.CancelAsync();
            }
        };
        await act.Should().ThrowAsync<OperationCanceledException>();
        back.Should().HaveCountLessThan(100).And.OnlyContain(found => found.Error == null);
    }

    [Test]
    public async Task No_more_is_read_ahead_than_threads_run()
    {
        int read = 0, taken = 0;
        await foreach (var _ in Pipeline.AnnotateAsync(Items(), n => $"{n}", threads: 3)) (read - ++taken).Should().BeLessThanOrEqualTo(3);

        IEnumerable<int> Items()
        {
            for (; read < 30; read++) yield return read;
        }
    }

    [Test]
    public void Bad_arguments_are_refused_at_once()
    {
        FluentActions.Invoking(() => Pipeline.AnnotateAsync((IEnumerable<string>)null!, item => item)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Pipeline.AnnotateAsync(["a"], null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Pipeline.AnnotateAsync(["a"], item => item, threads: -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    static async Task<List<Annotated<T>>> Read<T>(IAsyncEnumerable<Annotated<T>> found)
    {
        var all = new List<Annotated<T>>();
        await foreach (var item in found) all.Add(item);
        return all;
    }

    // Progress<T> would tell later, on another thread.
    sealed class Immediate(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
