using NerLib.Orleans.Shards;

namespace NerLib.Orleans.Jobs;

/// <summary>What users are told of a manifest.</summary>
static class JobStatusReport
{
    public static JobStatus Of(
        string name, JobManifest manifest, TimeSpan elapsed, IReadOnlyCollection<(string Silo, ShardProgress? Progress)> live, string coordinator) => new()
        {
            Name = name,
            Phase = manifest.Phase,
            Shards = manifest.Shards.Count,
            ShardsDone = manifest.Shards.Count(shard => shard.State == ShardState.Done),
            ShardsFailed = manifest.Shards.Count(shard => shard.State == ShardState.GivenUp),
            Retries = manifest.Retries,
            Annotated = manifest.Shards.Sum(shard => shard.Annotated) + live.Sum(shard => shard.Progress?.Annotated ?? 0),
            FailedTexts = manifest.Shards.Sum(shard => shard.FailedTexts) + live.Sum(shard => shard.Progress?.FailedTexts ?? 0),
            Texts = manifest.Shards.Sum(shard => shard.Shard.Texts),
            Elapsed = elapsed,
            Fingerprint = manifest.Job is null ? null : manifest.Fingerprint,
            Problems = [.. manifest.Problems],
            Working =
            [
                .. live.Where(shard => shard.Silo.Length > 0).GroupBy(shard => shard.Silo).OrderBy(silo => silo.Key, StringComparer.Ordinal)
                    .Select(silo => $"{silo.Key}: {silo.Count()}"),
            ],
            Coordinator = coordinator,
        };
}
