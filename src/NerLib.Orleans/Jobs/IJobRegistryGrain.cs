namespace NerLib.Orleans.Jobs;

/// <summary>The names of all jobs of the cluster, under the key 0.</summary>
[Alias("NerLib.Orleans.IJobRegistryGrain")]
interface IJobRegistryGrain : IGrainWithIntegerKey
{
    /// <summary>Remembers a job that begins.</summary>
    Task BegunAsync(string name);

    /// <summary>Remembers that a job need not be woken any more.</summary>
    Task EndedAsync(string name);

    /// <summary>All names, in the order in which the jobs were begun first.</summary>
    Task<List<string>> ListAsync();

    /// <summary>Wakes jobs that are not done. All silos ask for it again and again; what more than one asks is done once.</summary>
    Task WakeAsync();
}

/// <summary>A job as those who wake it see it.</summary>
[Alias("NerLib.Orleans.IWakingJob")]
interface IWakingJob : IGrainWithStringKey
{
    /// <summary>Goes on, if the job is not done and does not run.</summary>
    /// <returns>Whether it need be woken again.</returns>
    Task<bool> WakeAsync();
}
