using Microsoft.Extensions.Logging;

namespace NerLib.Orleans.Jobs;

/// <summary>What is kept of the names of jobs.</summary>
sealed class JobNames
{
    public List<string> All { get; set; } = [];

    public List<string> Unfinished { get; set; } = [];
}

sealed class JobRegistryGrain(
    [PersistentState("jobs", NerLibSiloExtensions.StorageName)] IPersistentState<JobNames> names, ILogger<JobRegistryGrain> log) : Grain, IJobRegistryGrain
{
    DateTime _wokenAt = DateTime.MinValue;

    public async Task BegunAsync(string name)
    {
        if (!names.State.All.Contains(name)) names.State.All.Add(name);
        if (!names.State.Unfinished.Contains(name)) names.State.Unfinished.Add(name);
        await names.WriteStateAsync();
    }

    public async Task EndedAsync(string name)
    {
        if (names.State.Unfinished.Remove(name)) await names.WriteStateAsync();
    }

    public Task<List<string>> ListAsync() => Task.FromResult(names.State.All.ToList());

    public async Task WakeAsync()
    {
        if (DateTime.UtcNow - _wokenAt < JobWaker.Period / 2) return;
        _wokenAt = DateTime.UtcNow;
        foreach (string name in names.State.Unfinished.ToList())
            try
            {
                if (!await GrainFactory.GetGrain<IWakingJob>(name).WakeAsync()) await EndedAsync(name);
            }
            catch (Exception error) when (error is OrleansException or TimeoutException)
            {
                log.JobNotWoken(name, error.Message);
            }
    }
}
