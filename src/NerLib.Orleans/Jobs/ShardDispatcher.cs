using NerLib.Orleans.Shards;
using Orleans.Runtime.Placement;

namespace NerLib.Orleans.Jobs;

/// <summary>
/// Hands out the shards of a job: to each silo as many at once as it may have, and anew what came to nothing. Runs on the scheduler of the job's grain,
/// so that nothing here happens at once.
/// </summary>
/// <param name="name">The job.</param>
/// <param name="manifest">Its shards; changed here.</param>
/// <param name="shardsAtOnce">Shards that a silo has at once.</param>
/// <param name="grains">The cluster.</param>
/// <param name="silos">Its silos.</param>
/// <param name="problem">Told of what goes wrong.</param>
sealed class ShardDispatcher(
    string name, JobManifest manifest, int shardsAtOnce, IGrainFactory grains, ISiloStatusOracle silos, Action<string> problem)
{
    /// <summary>A shard that came to nothing so often is given up: it may be what kills silos.</summary>
    const int MostFailures = 5;

    /// <summary>Silos that a shard has lost when the text that kills them is looked for, one text at a time.</summary>
    const int ManyDeaths = 2;

    /// <summary>How long a silo that did not answer gets no work: longer than it takes to call it dead.</summary>
    static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);

    readonly Dictionary<int, (string Silo, ShardProgress? Progress)> _live = [];
    readonly Dictionary<string, DateTime> _resting = [];
    readonly HashSet<string> _refused = [];
    readonly Dictionary<int, DateTime> _notBefore = [];
    bool _hasDied;

    /// <summary>Shards that are worked on now: the silo, and how far they are.</summary>
    public IReadOnlyCollection<(string Silo, ShardProgress? Progress)> Live => _live.Values;

    /// <summary>Works until each shard is done or given up.</summary>
    /// <param name="tick">Called often, to save what has changed; told whether that must be now.</param>
    /// <param name="cancellationToken">Stops it, and the shards that are worked on.</param>
    public async Task RunAsync(Func<bool, Task> tick, CancellationToken cancellationToken)
    {
        // What an earlier activation of the job had handed out may still be worked on.
        var running = Indices(ShardState.Running).Select(index => FollowAsync(index, null, cancellationToken)).ToList();
        while (true)
        {
            foreach (var (index, silo) in Indices(ShardState.Waiting).Where(IsDue).Zip(FreeSilos()).ToList())
                running.Add(FollowAsync(index, silo, cancellationToken));
            if (running.Count == 0 && !Indices(ShardState.Waiting).Any()) return;
            await Task.WhenAny([.. running, Task.Delay(Tick, cancellationToken)]);
            foreach (var over in running.Where(task => task.IsCompleted).ToList())
            {
                running.Remove(over);
                await over;
            }
            // The silo that keeps the job may be the next to die.
            await tick(_hasDied);
            _hasDied = false;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    IEnumerable<int> Indices(ShardState state) => Enumerable.Range(0, manifest.Shards.Count).Where(index => manifest.Shards[index].State == state);

    bool IsDue(int index) => !_notBefore.TryGetValue(index, out var time) || time <= DateTime.UtcNow;

    /// <summary>Silos that may be given a shard, each as often as it may; those with the least work first.</summary>
    List<SiloAddress> FreeSilos()
    {
        var free = from silo in silos.GetApproximateSiloStatuses(onlyActive: true).Keys
                   let address = silo.ToParsableString()
                   where !_refused.Contains(address) && (!_resting.TryGetValue(address, out var until) || until <= DateTime.UtcNow)
                   let working = _live.Values.Count(live => live.Silo == address)
                   from place in Enumerable.Range(working, Math.Max(0, shardsAtOnce - working))
                   orderby place, address
                   select silo;
        return [.. free];
    }

    /// <param name="index">The shard.</param>
    /// <param name="silo">Where to begin it; null to ask for what was begun.</param>
    /// <param name="cancellationToken">Stops the shard too.</param>
    async Task FollowAsync(int index, SiloAddress? silo, CancellationToken cancellationToken)
    {
        var entry = manifest.Shards[index];
        string address = silo?.ToParsableString() ?? "";
        if (silo is not null) (entry.State, entry.Tries) = (ShardState.Running, entry.Tries + 1);
        _live[index] = (address, null);
        // A try is a grain of its own: a dead silo may stand in the directory for its grain, and a silo that refuses it has it for good.
        var grain = grains.GetGrain<IShardGrain>($"{name}/{index}/{entry.Tries}");
        bool begun = silo is null, over = false;
        try
        {
            var progress = silo is null ? await grain.WaitAsync() : await StartAsync(grain, index, silo);
            begun = true;
            while (progress.Outcome == ShardOutcome.Running && !cancellationToken.IsCancellationRequested)
            {
                address = progress.Silo;
                _live[index] = (address, progress);
                progress = await grain.WaitAsync();
            }
            Settle(index, progress);
            over = true;
            await grain.StopAsync();
        }
        catch (Exception error) when (error is OrleansException or TimeoutException)
        {
            if (over) return;
            _resting[address] = DateTime.UtcNow + Rest;
            entry.State = ShardState.Waiting;
            // A silo that cannot be reached says nothing of the shard; one that is lost over it may.
            if (begun) Die(index, "its silo did not answer any more");
        }
        finally
        {
            _live.Remove(index);
        }
    }

    async Task<ShardProgress> StartAsync(IShardGrain grain, int index, SiloAddress silo)
    {
        var entry = manifest.Shards[index];
        RequestContext.Set(IPlacementDirector.PlacementHintKey, silo);
        try
        {
            return await grain.StartAsync(new(manifest.Job!, index, ShardRange.Of(entry.Shard), manifest.Fingerprint, entry.Deaths >= ManyDeaths));
        }
        finally
        {
            RequestContext.Remove(IPlacementDirector.PlacementHintKey);
        }
    }

    void Settle(int index, ShardProgress progress)
    {
        var entry = manifest.Shards[index];
        switch (progress.Outcome)
        {
            case ShardOutcome.Done:
                (entry.State, entry.Annotated, entry.FailedTexts) = (ShardState.Done, progress.Annotated, progress.FailedTexts);
                foreach (string found in progress.Problems) problem(found);
                break;
            case ShardOutcome.Refused:
                entry.State = ShardState.Waiting;
                if (_refused.Add(progress.Silo)) problem($"the silo {progress.Silo} is refused: {progress.Message}");
                break;
            case ShardOutcome.Lost:
                Die(index, "its silo is gone");
                break;
            case ShardOutcome.Failed:
                Fail(index, progress.Message!);
                break;
            default:
                entry.State = ShardState.Waiting;
                break;
        }
    }

    void Die(int index, string reason)
    {
        manifest.Shards[index].Deaths++;
        _hasDied = true;
        Fail(index, reason);
    }

    void Fail(int index, string reason)
    {
        var entry = manifest.Shards[index];
        entry.Failures++;
        if (entry.Failures == MostFailures)
        {
            entry.State = ShardState.GivenUp;
            problem($"shard {index} was given up after {MostFailures} tries: {reason}");
            return;
        }
        entry.State = ShardState.Waiting;
        manifest.Retries++;
        _notBefore[index] = DateTime.UtcNow + Tick * Math.Pow(2, entry.Failures - 1);
    }
}
