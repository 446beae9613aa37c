using NerLib.Documents;

namespace NerLib.Tests.Pipeline;

/// <summary>What a pipeline keeps between texts: bounded by the processors, shared by the pipelines of a model.</summary>
[NonParallelizable]
public class MemoryTests
{
    const double Megabyte = 1 << 20;
    const int BurstThreads = 32;

    /// <summary>Megabytes: mostly what the two networks and the tagger remember of the words met last.</summary>
    const double BuffersOfAThread = 40, Spare = 8;

    static readonly string Article = File.ReadAllText(Path.Combine(Repository.Root, "docs", "article.txt"));

    [Test]
    public void What_a_burst_of_threads_took_is_given_back()
    {
        var pipeline = EnglishModel.CreatePipeline();
        Burst(pipeline, threads: 1);
        double quiet = LiveMegabytes();
        Burst(pipeline, BurstThreads);
        double kept = LiveMegabytes() - quiet;
        // A pool keeps the buffers of as many threads as there are processors; the first ones are there already.
        kept.Should().BeLessThan(BuffersOfAThread * (Environment.ProcessorCount - 1) + Spare);
        GC.KeepAlive(pipeline);
    }

    [Test]
    public void A_second_pipeline_over_the_same_model_shares_its_tables()
    {
        var model = EnglishModel.Load();
        var first = new NerPipeline(model);
        first.Annotate(Article);
        double one = LiveMegabytes();
        var second = new NerPipeline(model, new() { MinConfidence = 0.5f });
        second.Annotate(Article);
        (LiveMegabytes() - one).Should().BeLessThan(2);
        GC.KeepAlive((first, second));
    }

    [Test]
    public void A_pool_keeps_as_many_as_there_are_processors()
    {
        int made = 0;
        var pool = new BufferPool<object>(() => Interlocked.Increment(ref made));
        var rented = Enumerable.Range(0, pool.Capacity + 5).Select(_ => pool.Rent()).ToList();
        rented.ForEach(pool.Return);
        int before = made;
        var again = Enumerable.Range(0, pool.Capacity + 5).Select(_ => pool.Rent()).ToList();
        again.Should().OnlyHaveUniqueItems();
        (made - before).Should().Be(5);
    }

    [Test]
    public void The_workspace_of_a_huge_text_is_not_kept()
    {
        var workspace = new Workspace();
        workspace.IsWorthKeeping.Should().BeTrue();
        workspace.Tokens.EnsureCapacity(1_000_000);
        workspace.IsWorthKeeping.Should().BeFalse();
    }

    /// <summary>Several threads at once, from the same moment on.</summary>
    static void Burst(NerPipeline pipeline, int threads)
    {
        using var together = new Barrier(threads);
        var running = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            together.SignalAndWait();
            for (int i = 0; i < 5; i++) pipeline.Annotate(Article);
        })).ToList();
        running.ForEach(thread => thread.Start());
        running.ForEach(thread => thread.Join());
    }

    static double LiveMegabytes()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true) / Megabyte;
    }
}
