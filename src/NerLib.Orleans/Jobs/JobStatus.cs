namespace NerLib.Orleans;

/// <summary>Where a job is.</summary>
public enum JobPhase
{
    /// <summary>No job of this name was submitted.</summary>
    Unknown,

    /// <summary>The input is being cut into shards.</summary>
    Planning,

    /// <summary>Shards are being annotated.</summary>
    Running,

    /// <summary>The parts are being put into one file.</summary>
    Merging,

    /// <summary>All parts are written.</summary>
    Done,

    /// <summary>Some shards were given up, or the input cannot be read; the status says why. Submitted again, the job goes on.</summary>
    Failed,

    /// <summary>Stopped by who submitted it. Submitted again, the job goes on.</summary>
    Cancelled,
}

/// <summary>How far a job is.</summary>
[GenerateSerializer, Immutable]
public sealed record JobStatus
{
    /// <summary>The job's name.</summary>
    [Id(0)]
    public required string Name { get; init; }

    /// <summary>Where it is.</summary>
    [Id(1)]
    public JobPhase Phase { get; init; }

    /// <summary>Shards of the input; 0 until they are cut.</summary>
    [Id(2)]
    public int Shards { get; init; }

    /// <summary>Shards whose parts are written.</summary>
    [Id(3)]
    public int ShardsDone { get; init; }

    /// <summary>Shards that were given up after several attempts.</summary>
    [Id(4)]
    public int ShardsFailed { get; init; }

    /// <summary>Times that a shard was begun again, because its silo died or could not do it.</summary>
    [Id(5)]
    public int Retries { get; init; }

    /// <summary>Texts that are annotated.</summary>
    [Id(6)]
    public long Annotated { get; init; }

    /// <summary>Texts that are reported as wrong, in the output too.</summary>
    [Id(7)]
    public long FailedTexts { get; init; }

    /// <summary>Texts of the input; 0 until the shards are cut.</summary>
    [Id(8)]
    public long Texts { get; init; }

    /// <summary>Time of work, without that in which no silo ran.</summary>
    [Id(9)]
    public TimeSpan Elapsed { get; init; }

    /// <summary>Texts a second over the time of work; 0 before the first.</summary>
    public double TextsPerSecond => Elapsed > TimeSpan.Zero ? (Annotated + FailedTexts) / Elapsed.TotalSeconds : 0;

    /// <summary>What annotates: model, library and options.</summary>
    [Id(10)]
    public string? Fingerprint { get; init; }

    /// <summary>What went wrong, the first hundred: texts with their places, shards that were given up, silos that were refused.</summary>
    [Id(11)]
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Silos that work on shards now, with how many.</summary>
    [Id(12)]
    public IReadOnlyList<string> Working { get; init; } = [];

    /// <summary>The silo that keeps the job, as host, port and generation.</summary>
    [Id(13)]
    public string? Coordinator { get; init; }
}
