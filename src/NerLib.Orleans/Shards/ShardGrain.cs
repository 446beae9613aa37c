using Orleans.Placement;

namespace NerLib.Orleans.Shards;

/// <summary>Runs a shard beside the scheduler of grains, and is asked how far it is.</summary>
[RandomPlacement]
sealed class ShardGrain(NerPipeline pipeline, NerLibSiloOptions options, SiloFingerprint fingerprint, ILocalSiloDetails silo) : Grain, IShardGrain, IDisposable
{
    /// <summary>How long a question waits for news: well within the time that an answer may take.</summary>
    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    readonly CancellationTokenSource _stop = new();
    ShardRun? _run;
    Task? _work;

    public Task<ShardProgress> StartAsync(ShardTask task)
    {
        if (task.Fingerprint != fingerprint.Value)
            return Task.FromResult(Report(
                ShardOutcome.Refused, $"its model, library or options are others ({fingerprint.Value}) than the job's ({task.Fingerprint})"));
        if (_run is null)
        {
            _run = new(task, pipeline, options);
            _work = Task.Run(() => _run.RunAsync(_stop.Token));
        }
        return Task.FromResult(Report());
    }

    public async Task<ShardProgress> WaitAsync()
    {
        if (_work is not null) await Task.WhenAny(_work, Task.Delay(LongestWait));
        return Report();
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        DeactivateOnIdle();
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        // The work ends between two texts; what it has not written by then is removed by the job.
        if (_work is not null) await Task.WhenAny(_work, Task.Delay(LongestWait, cancellationToken));
    }

    public void Dispose() => _stop.Dispose();

    ShardProgress Report() => _work switch
    {
        null => Report(ShardOutcome.Lost),
        { IsCompletedSuccessfully: true } => Report(ShardOutcome.Done),
        { IsFaulted: true } => Report(ShardOutcome.Failed, _work.Exception!.GetBaseException().Message),
        { IsCanceled: true } => Report(ShardOutcome.Failed, "it was stopped"),
        _ => Report(ShardOutcome.Running),
    };

    ShardProgress Report(ShardOutcome outcome, string? message = null) => new(
        outcome, silo.SiloAddress.ToParsableString(), _run?.Annotated ?? 0, _run?.FailedTexts ?? 0,
        outcome == ShardOutcome.Done ? _run!.Problems : [], message);
}
