using System.Globalization;
using NerLib.Orleans;

namespace NerLib.Cli.Cluster;

/// <summary>A job's state in words.</summary>
static class StatusReport
{
    public static async Task WriteAsync(JobStatus job, TextWriter output)
    {
        foreach (string problem in job.Problems) await output.WriteLineAsync($"nerlib: {problem}");
        await output.WriteLineAsync(Line(job));
    }

    /// <summary>1 where a text or a shard is wrong, or there is no such job.</summary>
    public static int ExitCodeOf(JobStatus job) => job.Phase is JobPhase.Failed or JobPhase.Unknown || job.FailedTexts > 0 ? 1 : 0;

    static string Line(JobStatus job)
    {
        if (job.Phase == JobPhase.Unknown) return $"nerlib: there is no job '{job.Name}'.";
        string retries = job.Retries > 0 ? $", {job.Retries} shards begun again" : "";
        string givenUp = job.ShardsFailed > 0 ? $", {job.ShardsFailed} given up" : "";
        string where = job.Working.Count > 0 ? $"; at work: {string.Join(", ", job.Working)}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"nerlib: {job.Name} {job.Phase.ToString().ToLowerInvariant()}: {job.ShardsDone} of {job.Shards} shards{retries}{givenUp}; "
            + $"{job.Annotated} of {job.Texts} texts in {job.Elapsed.TotalSeconds:F1} s ({job.TextsPerSecond:F1}/s), {job.FailedTexts} failed{where}");
    }
}
