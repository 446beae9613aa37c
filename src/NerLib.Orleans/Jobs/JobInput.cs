using NerLib.Batch.Input;
using NerLib.Orleans.Jobs;

namespace NerLib.Orleans;

/// <summary>The input of a job, opened as <c>nerlib batch</c> opens it.</summary>
static class JobInput
{
    const long LeastShard = 1L << 20, MostShard = 1L << 28;

    /// <summary>Shards where the job does not say how long they are: so many that none holds up the end, so few that the manifest is small.</summary>
    const int ManyShards = 1_000;

    public static Task<IInputSource> OpenInputAsync(this AnnotationJob job, CancellationToken cancellationToken)
    {
        var names = new FieldNames(job.TextField, job.IdField ?? FieldNames.DefaultId, IdIsRequired: job.IdField is not null);
        return InputFormats.OpenAsync(UnpackedInput.PathOf(job), job.InputFormat, names, _ => { }, cancellationToken);
    }

    /// <summary>Least length of a shard, in bytes.</summary>
    public static long ShardBytesOf(this AnnotationJob job, IInputSource input) =>
        job.ShardBytes > 0 ? job.ShardBytes : Math.Clamp((input.Length ?? 0) / ManyShards, LeastShard, MostShard);

    /// <summary>Cuts the input of a job into shards.</summary>
    public static async Task<List<ShardEntry>> PlanAsync(AnnotationJob job, int width, CancellationToken cancellationToken)
    {
        if (job.Input == Files.Standard) throw new InvalidDataException("A cluster cannot read standard input; give a file, a list of files or a folder.");
        await using var input = await job.OpenInputAsync(cancellationToken);
        var shards = new List<ShardEntry>();
        await foreach (var shard in ShardPlanner.PlanAsync(input, job.ShardBytesOf(input), job.MaxTextLength, width, cancellationToken))
            shards.Add(new() { Shard = shard });
        return shards;
    }
}
