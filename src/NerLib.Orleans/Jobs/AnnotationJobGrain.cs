using System.Diagnostics;
using Microsoft.Extensions.Logging;
using NerLib.Orleans.Shards;
using Orleans.Storage;

namespace NerLib.Orleans.Jobs;

/// <summary>Cuts the input into shards, has them done, and keeps what is done. The work goes on between calls, on the grain's scheduler.</summary>
sealed class AnnotationJobGrain(
    [PersistentState("job", NerLibSiloExtensions.StorageName)] IPersistentState<JobManifest> manifest,
    NerLibSiloOptions options, SiloFingerprint fingerprint, ISiloStatusOracle silos, ILogger<AnnotationJobGrain> log)
    : Grain, IAnnotationJobGrain, IWakingJob, IDisposable
{
    const int MostProblems = 100;

    /// <summary>Time between two writes of the manifest while shards are done: what it lacks after a death is done again, to the same bytes.</summary>
    static readonly TimeSpan SavePeriod = TimeSpan.FromSeconds(5);

    readonly SemaphoreSlim _saving = new(1);
    readonly Stopwatch _sinceSaved = new();
    CancellationTokenSource _stop = new();
    ShardDispatcher? _dispatcher;
    Task? _work;

    JobManifest Manifest => manifest.State;

    bool IsUnfinished => Manifest.Phase is JobPhase.Planning or JobPhase.Running or JobPhase.Merging;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        GoOn();
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => _stop.CancelAsync();

    public async Task<JobStatus> SubmitAsync(AnnotationJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        bool same = Manifest.Job is { } known && known with { Overwrite = job.Overwrite } == job;
        if (IsUnfinished && !same)
            throw new InvalidOperationException(
                $"The job '{this.GetPrimaryKeyString()}' runs with other input or options; wait for it, cancel it, or give another name.");
        bool isDone = same && Manifest.Phase == JobPhase.Done && PartFile.AllIn(job.Output).Length == Manifest.Shards.Count;
        if (IsUnfinished || (isDone && !job.Overwrite)) return Status();
        if (same && !job.Overwrite && Manifest.Phase != JobPhase.Done) Retry();
        else Begin(job);
        await SaveAsync();
        await GrainFactory.GetGrain<IJobRegistryGrain>(0).BegunAsync(this.GetPrimaryKeyString());
        GoOn();
        return Status();
    }

    public Task<JobStatus> GetStatusAsync() => Task.FromResult(Status());

    public async Task<JobStatus> CancelAsync()
    {
        if (!IsUnfinished) return Status();
        await _stop.CancelAsync();
        if (_work is not null) await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        _stop.Dispose();
        _stop = new();
        await EndAsync(JobPhase.Cancelled);
        return Status();
    }

    public Task<bool> WakeAsync()
    {
        GoOn();
        return Task.FromResult(IsUnfinished);
    }

    public void Dispose()
    {
        _stop.Dispose();
        _saving.Dispose();
    }

    void Begin(AnnotationJob job)
    {
        var parts = PartFile.AllIn(job.Output);
        if (parts.Length > 0 && !job.Overwrite)
            throw new InvalidOperationException(
                $"'{job.Output}' has {parts.Length} parts of another job; give another folder, or say that they are to be removed.");
        foreach (string part in parts) File.Delete(part);
        Directory.CreateDirectory(job.Output);
        UnpackedInput.Remove(job);
        manifest.State = new() { Job = job, Phase = JobPhase.Planning, Fingerprint = job.Fingerprint ?? fingerprint.Value };
    }

    void Retry()
    {
        foreach (var shard in Manifest.Shards.Where(shard => shard.State == ShardState.GivenUp))
            (shard.State, shard.Failures, shard.Deaths) = (ShardState.Waiting, 0, 0);
        Manifest.Problems.Clear();
        Manifest.Phase = Manifest.Shards.Count > 0 ? JobPhase.Running : JobPhase.Planning;
    }

    void GoOn()
    {
        if (IsUnfinished && _work is null or { IsCompleted: true }) _work = WorkAsync(_stop.Token);
    }

    async Task WorkAsync(CancellationToken cancellationToken)
    {
        try
        {
            _sinceSaved.Restart();
            if (Manifest.Phase != JobPhase.Merging) await UnpackAsync(cancellationToken);
            if (Manifest.Phase == JobPhase.Planning) await PlanAsync(cancellationToken);
            if (Manifest.Phase == JobPhase.Running) await AnnotateAsync(cancellationToken);
            if (Manifest.Phase == JobPhase.Merging) await MergeAsync(cancellationToken);
            await EndAsync(Manifest.Shards.Any(shard => shard.State == ShardState.GivenUp) ? JobPhase.Failed : JobPhase.Done);
        }
        catch (OperationCanceledException)
        {
            // cancelled, or this activation ends
        }
        catch (InconsistentStateException error)
        {
            log.JobInterrupted(error, this.GetPrimaryKeyString());
            DeactivateOnIdle();   // another activation keeps the job
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Tell(error.Message);
            await EndAsync(JobPhase.Failed);
        }
        catch (Exception error)
        {
            log.JobInterrupted(error, this.GetPrimaryKeyString());
        }
    }

    Task UnpackAsync(CancellationToken cancellationToken)
    {
        var job = Manifest.Job!;
        return Task.Run(() => UnpackedInput.WriteAsync(job, cancellationToken), cancellationToken);
    }

    async Task PlanAsync(CancellationToken cancellationToken)
    {
        var job = Manifest.Job!;
        Manifest.Shards = await Task.Run(() => JobInput.PlanAsync(job, options.Width, cancellationToken), cancellationToken);
        Manifest.Phase = JobPhase.Running;
        await SaveAsync();
    }

    async Task AnnotateAsync(CancellationToken cancellationToken)
    {
        _dispatcher = new(this.GetPrimaryKeyString(), Manifest, options.ShardsAtOnce, GrainFactory, silos, Tell);
        await _dispatcher.RunAsync(now => now || _sinceSaved.Elapsed >= SavePeriod ? SaveAsync() : Task.CompletedTask, cancellationToken);
        PartFile.RemoveUnfinished(Manifest.Job!.Output);
        if (Manifest.Job.MergedFile is not null && Manifest.Shards.All(shard => shard.State == ShardState.Done)) Manifest.Phase = JobPhase.Merging;
        await SaveAsync();
    }

    async Task MergeAsync(CancellationToken cancellationToken)
    {
        var (job, shards) = (Manifest.Job!, Manifest.Shards.Count);
        await Task.Run(() => PartFile.MergeAsync(job.Output, shards, job.MergedFile!, cancellationToken), cancellationToken);
    }

    async Task EndAsync(JobPhase phase)
    {
        UnpackedInput.Remove(Manifest.Job!);
        Manifest.Phase = phase;
        await SaveAsync();
        await GrainFactory.GetGrain<IJobRegistryGrain>(0).EndedAsync(this.GetPrimaryKeyString());
    }

    async Task SaveAsync()
    {
        await _saving.WaitAsync();
        try
        {
            Manifest.Seconds += _sinceSaved.Elapsed.TotalSeconds;
            if (IsUnfinished) _sinceSaved.Restart();
            else _sinceSaved.Reset();
            await manifest.WriteStateAsync();
        }
        finally
        {
            _saving.Release();
        }
        var status = Status();
        log.JobIs(status.Name, status.Phase, status.ShardsDone, status.Shards, status.Annotated);
    }

    void Tell(string problem)
    {
        log.JobProblem(this.GetPrimaryKeyString(), problem);
        if (Manifest.Problems.Count < MostProblems) Manifest.Problems.Add(problem);
    }

    JobStatus Status() => JobStatusReport.Of(
        this.GetPrimaryKeyString(), Manifest, TimeSpan.FromSeconds(Manifest.Seconds) + _sinceSaved.Elapsed, IsUnfinished ? _dispatcher?.Live ?? [] : [],
        silos.SiloAddress.ToParsableString());
}
