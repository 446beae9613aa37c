using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NerLib.Cli.Cluster;

namespace NerLib.Orleans.Tests;

/// <summary>Silos as processes over one database, and a client that asks them.</summary>
/// <param name="database">Keeps silos and jobs.</param>
/// <param name="name">Of the cluster: those of other tests in the same database have others.</param>
sealed class TestCluster(string database, string name) : IAsyncDisposable
{
    readonly List<(NerlibCluster Process, int Port, int Gateway)> _silos = [];
    IHost? _client;

    public string Name => name;

    /// <summary>The options by which commands find the cluster.</summary>
    public string[] Connection => ["--postgres", database, "--cluster", name];

    public async Task<NerlibCluster> StartSiloAsync(params string[] options)
    {
        int port = Postgres.FreePort(), gateway = Postgres.FreePort();
        var silo = await StartSiloAsync(port, gateway, options);
        _silos.Add((silo, port, gateway));
        return silo;
    }

    /// <summary>Kills all silos, and starts as many again at the same addresses.</summary>
    public async Task RestartAsync()
    {
        await ForgetClientAsync();
        foreach (var (process, _, _) in _silos) process.Kill();
        var started = await Task.WhenAll(_silos.Select(silo => StartSiloAsync(silo.Port, silo.Gateway)));
        for (int i = 0; i < started.Length; i++) _silos[i] = (started[i], _silos[i].Port, _silos[i].Gateway);
    }

    /// <summary>The silo at an address that a status gives.</summary>
    public NerlibCluster SiloAt(string address) => _silos.Single(silo => address.Contains($":{silo.Port}@", StringComparison.Ordinal)).Process;

    /// <summary>The other one of two silos.</summary>
    public NerlibCluster SiloBeside(string address) => _silos.Single(silo => !address.Contains($":{silo.Port}@", StringComparison.Ordinal)).Process;

    /// <summary>Asks the job; asks again where the silo that answered has died.</summary>
    public async Task<JobStatus> AskAsync(string job, Func<IAnnotationJobGrain, Task<JobStatus>> ask)
    {
        for (int i = 0; ; i++)
            try
            {
                return await ask((await ClientAsync()).GetGrain<IAnnotationJobGrain>(job));
            }
            catch (Exception error) when (i < 60 && error is not InvalidOperationException)
            {
                await ForgetClientAsync();
                await Task.Delay(1000);
            }
    }

    /// <summary>Asks the job again and again until it is as far as is said, or over.</summary>
    public async Task<JobStatus> WaitAsync(string job, Func<JobStatus, bool> far)
    {
        while (true)
        {
            var status = await AskAsync(job, grain => grain.GetStatusAsync());
            if (far(status) || status.Phase is JobPhase.Done or JobPhase.Failed or JobPhase.Cancelled) return status;
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ForgetClientAsync();
        foreach (var (process, _, _) in _silos) process.Dispose();
    }

    Task<NerlibCluster> StartSiloAsync(int port, int gateway, params string[] options) => NerlibCluster.StartSiloAsync(
        [
            .. Connection, "--port", port.ToString(CultureInfo.InvariantCulture), "--gateway", gateway.ToString(CultureInfo.InvariantCulture),
            "--threads", "1", "--dead-after", "9", .. options,
        ]);

    async Task<IGrainFactory> ClientAsync()
    {
        if (_client is null)
        {
            _client = ClusterClient.Build(name, database, new(IPAddress.Loopback, 0));
            await _client.StartAsync();
        }
        return _client.Services.GetRequiredService<IClusterClient>();
    }

    async Task ForgetClientAsync()
    {
        if (_client is null) return;
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _client.StopAsync(stop.Token);
            _client.Dispose();
        }
        catch (Exception error) when (error is not AssertionException)
        {
            // Its silos are gone.
        }
        _client = null;
    }
}
