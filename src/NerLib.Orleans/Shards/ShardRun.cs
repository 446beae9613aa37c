using NerLib.Batch;
using NerLib.Batch.Input;
using NerLib.Batch.Output;

namespace NerLib.Orleans.Shards;

/// <summary>Reads a shard, annotates it, and writes its part: under a temporary name first, so that a part that is there is whole.</summary>
/// <param name="task">What to do.</param>
/// <param name="pipeline">Does it.</param>
/// <param name="options">Of the silo.</param>
sealed class ShardRun(ShardTask task, NerPipeline pipeline, NerLibSiloOptions options)
{
    /// <summary>Problems told of a shard; the output has all.</summary>
    const int MostProblems = 20;

    readonly BatchRun _batch = new(pipeline, task.Job.MaxTextLength, task.IsDeadly ? 1 : options.Width, repeated: task.Shard.Repeated);
    readonly List<string> _problems = [];

    public long Annotated => _batch.Annotated;

    public long FailedTexts => _batch.Failed;

    /// <summary>Texts that are wrong, with their places. To be read when the work is over.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var job = task.Job;
        var whole = await job.OpenInputAsync(cancellationToken);
        var part = new PartFile(job.Output, task.Index);
        var shard = new ShardSource(whole, job.Input, task.Shard.ToShard());
        await using IInputSource input = task.IsDeadly ? new CarefulSource(shard, part.Trail) : shard;
        await part.WriteAsync(async file =>
        {
            var json = new JsonFormatOptions
            {
                Offsets = job.Offsets,
                Text = job.IncludeText,
                Tokens = job.IncludeTokens || options.Pipeline.Layers == Layers.Tokens,
            };
            await _batch.RunAsync(input, new JsonLinesWriter(file, json), Warn, () => { }, cancellationToken);
        });
    }

    void Warn(string problem)
    {
        if (_problems.Count < MostProblems) _problems.Add(problem);
    }
}
