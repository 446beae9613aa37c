using NerLib.Batch.Input;
using Orleans.Concurrency;

namespace NerLib.Orleans.Shards;

/// <summary>One try at one shard, on the silo where it was begun. It keeps nothing: where that silo dies, it knows of no work.</summary>
[Alias("NerLib.Orleans.IShardGrain")]
interface IShardGrain : IGrainWithStringKey
{
    /// <summary>Begins the work; where it was begun before, tells how far it is.</summary>
    [ResponseTimeout("00:00:10")]
    Task<ShardProgress> StartAsync(ShardTask task);

    /// <summary>How far it is: at once if the work is over, else after some seconds.</summary>
    [ResponseTimeout("00:00:10"), AlwaysInterleave]
    Task<ShardProgress> WaitAsync();

    /// <summary>Stops the work.</summary>
    [ResponseTimeout("00:00:10"), AlwaysInterleave]
    Task StopAsync();
}

/// <summary>What a silo needs to know to do a shard.</summary>
/// <param name="Job">The job.</param>
/// <param name="Index">The shard's number, from 0.</param>
/// <param name="Shard">What of the input it is.</param>
/// <param name="Fingerprint">Of the pipeline that must do it.</param>
/// <param name="IsDeadly">Whether silos have died over it, so that the text that kills them is to be found.</param>
[GenerateSerializer, Immutable]
sealed record ShardTask(
    [property: Id(0)] AnnotationJob Job, [property: Id(1)] int Index, [property: Id(2)] ShardRange Shard, [property: Id(3)] string Fingerprint,
    [property: Id(4)] bool IsDeadly);

/// <summary>A shard of an input, as it is sent.</summary>
[GenerateSerializer, Immutable]
sealed record ShardRange(
    [property: Id(0)] ShardBorder Start, [property: Id(1)] ShardBorder End, [property: Id(2)] long Texts, [property: Id(3)] long Bytes,
    [property: Id(4)] long[] Repeated)
{
    public static ShardRange Of(InputShard shard) =>
        new(ShardBorder.Of(shard.Start), ShardBorder.Of(shard.End), shard.Texts, shard.Bytes, [.. shard.Repeated]);

    public InputShard ToShard() => new(Start.ToPosition(), End.ToPosition(), Texts, Bytes, Repeated);
}

/// <summary>A place in an input, as it is sent.</summary>
[GenerateSerializer, Immutable]
readonly record struct ShardBorder([property: Id(0)] long Offset, [property: Id(1)] long Number, [property: Id(2)] int File)
{
    public static ShardBorder Of(InputPosition position) => new(position.Offset, position.Number, position.File);

    public InputPosition ToPosition() => new(Offset, Number, File);
}

/// <summary>How far a shard is.</summary>
[GenerateSerializer, Immutable]
sealed record ShardProgress(
    [property: Id(0)] ShardOutcome Outcome, [property: Id(1)] string Silo, [property: Id(2)] long Annotated, [property: Id(3)] long FailedTexts,
    [property: Id(4)] IReadOnlyList<string> Problems, [property: Id(5)] string? Message);

enum ShardOutcome
{
    /// <summary>The grain knows of no work: the silo that did it is gone.</summary>
    Lost,
    Running,
    Done,
    Failed,

    /// <summary>The silo's model, library or options are others than the job's.</summary>
    Refused,
}
