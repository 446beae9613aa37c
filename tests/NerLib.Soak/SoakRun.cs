using System.Diagnostics;
using System.Security.Cryptography;

namespace NerLib.Soak;

/// <summary>Many threads over one pipeline for a while.</summary>
/// <remarks>
/// Half of the texts come again and again, and each result is compared at once; the other half are new, with words never met before, so that what is
/// remembered of words is seen to stay within bounds. Of these a sample is annotated again afterwards, by a fresh pipeline on one thread.
/// </remarks>
static class SoakRun
{
    const int KnownTexts = 100, MostSampled = 1_000;

    /// <summary>In a shorter run memory is still filling, and is not judged.</summary>
    static readonly TimeSpan ShortestForMemory = TimeSpan.FromMinutes(1);

    /// <returns>0 if all results are right and memory stays flat over a minute or more, else 1.</returns>
    public static int Run(TimeSpan length, int threads, int seed)
    {
        var pipeline = EnglishModel.CreatePipeline(new() { Layers = Layers.All });
        var known = Enumerable.Range(0, KnownTexts).Select(number => NewsText.Make(seed, number)).ToArray();
        var expected = known.Select(text => DigestOf(pipeline.Annotate(text))).ToArray();
        var sampled = new (int Number, UInt128 Digest)[MostSampled];
        int sampledCount = 0, next = KnownTexts;
        long documents = 0, units = 0, wrong = 0;
        var memory = new MemoryCurve();
        var clock = Stopwatch.StartNew();

        var workers = Enumerable.Range(0, threads).Select(thread => new Thread(() =>
        {
            var random = new Random(seed + thread);
            while (clock.Elapsed < length)
            {
                bool isNew = random.Next(2) == 0;
                int number = isNew ? Interlocked.Increment(ref next) : random.Next(KnownTexts);
                string text = isNew ? NewsText.Make(seed, number) : known[number];
                var digest = DigestOf(pipeline.Annotate(text));
                if (isNew && Interlocked.Increment(ref sampledCount) is var place && place <= MostSampled) sampled[place - 1] = (number, digest);
                if (!isNew && digest != expected[number]) Interlocked.Increment(ref wrong);
                Interlocked.Increment(ref documents);
                Interlocked.Add(ref units, text.Length);
            }
        })).ToList();
        foreach (var worker in workers) worker.Start();
        while (clock.Elapsed < length)
        {
            Thread.Sleep(length / 60);
            memory.Sample();
        }
        foreach (var worker in workers) worker.Join();
        var elapsed = clock.Elapsed;

        var fresh = EnglishModel.CreatePipeline(new() { Layers = Layers.All });
        int checkedAfter = Math.Min(sampledCount, MostSampled);
        wrong += sampled.Take(checkedAfter).Count(sample => DigestOf(fresh.Annotate(NewsText.Make(seed, sample.Number))) != sample.Digest);

        Console.WriteLine($"{threads} threads, {elapsed.TotalSeconds:F0} s: {documents} texts, {units / 1e6:F1} million characters, "
            + $"{units / elapsed.TotalSeconds / 1000:F0} thousand a second");
        Console.WriteLine($"results that differ from a single thread's: {wrong} (known texts each time; {checkedAfter} new ones afterwards)");
        Console.WriteLine(memory);
        return wrong == 0 && (memory.IsFlat || length < ShortestForMemory) ? 0 : 1;
    }

    static UInt128 DigestOf(Document document)
    {
        string everything = JsonFormat.ToString(document, new() { Tokens = true }) + string.Join(' ', document.Syntax);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(everything), hash);
        return BitConverter.ToUInt128(hash);
    }
}
