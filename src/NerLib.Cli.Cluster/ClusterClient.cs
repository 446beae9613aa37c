using System.CommandLine;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace NerLib.Cli.Cluster;

/// <summary>The options of commands that ask a running cluster, and the way to it.</summary>
sealed class ClusterClient
{
    readonly ConnectionOptions _connection = new();

    readonly Option<IPEndPoint?> _gateway = ConnectionOptions.EndPoint(
        "--gateway", "Without a database: the gateway of a silo; 127.0.0.1:30000 if left out.");

    public void AddTo(Command command)
    {
        _connection.AddTo(command);
        command.Options.Add(_gateway);
    }

    /// <summary>Asks the cluster.</summary>
    /// <exception cref="InvalidDataException">No silo answers, or the cluster refuses what it is asked.</exception>
    public async Task<T> AskAsync<T>(ParseResult parsed, Func<IGrainFactory, Task<T>> ask, CancellationToken cancellationToken)
    {
        using var host = Build(_connection.Cluster(parsed), _connection.Database(parsed), parsed.GetValue(_gateway) ?? new(IPAddress.Loopback, 30000));
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new InvalidDataException($"no silo of the cluster answers ({error.GetBaseException().Message}); start one: nerlib cluster silo", error);
        }
        try
        {
            return await ask(host.Services.GetRequiredService<IClusterClient>());
        }
        catch (Exception error) when (error is InvalidOperationException or OrleansException or TimeoutException or ArgumentException)
        {
            throw new InvalidDataException(error.Message, error);
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    public static IHost Build(string cluster, string? database, IPEndPoint gateway)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.UseOrleansClient(client =>
        {
            client.Configure<ClusterOptions>(options => options.ClusterId = options.ServiceId = cluster);
            if (database is null) client.UseStaticClustering(gateway);
            else client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (SiloSettings.Postgres, database));
        });
        return builder.Build();
    }
}
