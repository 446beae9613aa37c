using NerLib.Batch.Input;

namespace NerLib.Orleans.Jobs;

/// <summary>What is kept of a job.</summary>
sealed class JobManifest
{
    public AnnotationJob? Job { get; set; }

    public JobPhase Phase { get; set; }

    public string Fingerprint { get; set; } = "";

    public List<ShardEntry> Shards { get; set; } = [];

    public double Seconds { get; set; }

    public int Retries { get; set; }

    public List<string> Problems { get; set; } = [];
}

/// <summary>A shard of a job, and what became of it.</summary>
sealed class ShardEntry
{
    public required InputShard Shard { get; set; }

    public ShardState State { get; set; }

    /// <summary>Times that it was handed out: each is a grain of its own.</summary>
    public int Tries { get; set; }

    /// <summary>Times that it came to nothing.</summary>
    public int Failures { get; set; }

    /// <summary>Times that its silo was lost over it.</summary>
    public int Deaths { get; set; }

    public long Annotated { get; set; }

    public long FailedTexts { get; set; }
}

enum ShardState
{
    Waiting,
    Running,
    Done,
    GivenUp,
}
