using NerLib.Batch.Input;
using NerLib.Orleans.Shards;

namespace NerLib.Orleans.Jobs;

/// <summary>
/// A compressed input, unpacked into the output folder while its job runs: what is compressed can only be read from its start, which each shard
/// would have to do.
/// </summary>
static class UnpackedInput
{
    const string Start = "unpacked-";

    /// <summary>The file that the job reads: the input, or what it is unpacked to. Its name says what it holds, as that of the input does.</summary>
    public static string PathOf(AnnotationJob job) =>
        IsNeeded(job) ? Path.Combine(job.Output, Start + Path.GetFileNameWithoutExtension(job.Input)) : job.Input;

    /// <summary>Unpacks the input if it is compressed and not unpacked yet.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static async Task WriteAsync(AnnotationJob job, CancellationToken cancellationToken)
    {
        if (!IsNeeded(job) || File.Exists(PathOf(job))) return;
        await PartFile.WriteAsync(PathOf(job), async unpacked =>
        {
            await using var packed = CompressedFile.OpenInput(job.Input);
            await packed.CopyToAsync(unpacked, cancellationToken);
        });
    }

    /// <summary>Removes what is unpacked, and what tries left that came to nothing.</summary>
    public static void Remove(AnnotationJob job)
    {
        if (!IsNeeded(job) || !Directory.Exists(job.Output)) return;
        foreach (string file in Directory.GetFiles(job.Output, Path.GetFileName(PathOf(job)) + "*")) File.Delete(file);
    }

    // A list is read whole by each shard, and names paths from its own folder on.
    static bool IsNeeded(AnnotationJob job) =>
        CompressedFile.Is(job.Input) && !Directory.Exists(job.Input) && (job.InputFormat ?? InputFormats.FormatOf(job.Input)) != InputFormats.List;
}
