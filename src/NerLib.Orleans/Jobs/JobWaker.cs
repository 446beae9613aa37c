using Microsoft.Extensions.Logging;

namespace NerLib.Orleans.Jobs;

/// <summary>
/// Asks again and again, from each silo, that jobs go on: their grains are found nowhere when their silo has died, or the cluster was started again.
/// </summary>
/// <param name="grains">The cluster.</param>
/// <param name="log">Told of what fails; it is tried again.</param>
sealed class JobWaker(IGrainFactory grains, ILogger<JobWaker> log) : ILifecycleParticipant<ISiloLifecycle>, IDisposable
{
    readonly CancellationTokenSource _stop = new();
    Task _work = Task.CompletedTask;

    /// <summary>Time between two calls of a silo: how long a job rests at most when its silo is known to be dead.</summary>
    public static TimeSpan Period { get; } = TimeSpan.FromSeconds(4);

    public void Participate(ISiloLifecycle lifecycle) => lifecycle.Subscribe(nameof(JobWaker), ServiceLifecycleStage.Active, Start, StopAsync);

    public void Dispose() => _stop.Dispose();

    Task Start(CancellationToken cancellationToken)
    {
        _work = Task.Run(WakeAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _work.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    async Task WakeAsync()
    {
        using var timer = new PeriodicTimer(Period);
        while (await timer.WaitForNextTickAsync(_stop.Token))
            try
            {
                await grains.GetGrain<IJobRegistryGrain>(0).WakeAsync();
            }
            catch (Exception error) when (error is OrleansException or TimeoutException)
            {
                log.JobsNotWoken(error.Message);
            }
    }
}
