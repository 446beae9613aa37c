using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using NerLib.Orleans;
using Orleans.Configuration;

namespace NerLib.Cli.Cluster;

/// <summary>A silo as the command line sets it up.</summary>
sealed record SiloSettings
{
    /// <summary>Name of the provider of PostgreSQL, as ADO.NET knows it.</summary>
    public const string Postgres = "Npgsql";

    /// <summary>Time between two rounds of the housekeeping that no death is found by.</summary>
    static readonly TimeSpan Rarely = TimeSpan.FromMinutes(1);

    public required string Cluster { get; init; }

    /// <summary>The database that keeps silos and jobs; null for memory.</summary>
    public string? Database { get; init; }

    public required IPEndPoint Silo { get; init; }

    public required int GatewayPort { get; init; }

    /// <summary>Without a database: the silo that knows the others; null for this one.</summary>
    public IPEndPoint? First { get; init; }

    public required TimeSpan DeadAfter { get; init; }

    public bool Verbose { get; init; }

    public int Threads { get; init; }

    public int Width => Threads > 0 ? Threads : Environment.ProcessorCount;

    public required Func<NerModel> Model { get; init; }

    public required NerOptions Pipeline { get; init; }

    /// <summary>The process, not yet started. Settings of its folder and its environment are not read: the command line is all there is.</summary>
    public IHost Build()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddSimpleConsole(options => (options.SingleLine, options.TimestampFormat) = (true, "HH:mm:ss "))
            .SetMinimumLevel(Verbose ? LogLevel.Information : LogLevel.Error);
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.UseOrleans(silo =>
        {
            silo.Configure<ClusterOptions>(options => options.ClusterId = options.ServiceId = Cluster);
            silo.ConfigureEndpoints(Silo.Address, Silo.Port, GatewayPort, listenOnAnyHostAddress: !IPAddress.IsLoopback(Silo.Address));
            silo.Configure<ClusterMembershipOptions>(Watch);
            // Loads tell where grains are best placed; the work of a job is placed by the job.
            silo.Configure<DeploymentLoadPublisherOptions>(options => options.DeploymentLoadPublisherRefreshTime = Rarely);
            silo.Configure<SiloMessagingOptions>(options => options.GrainWorkloadAnalysisPeriod = Rarely);
            if (Database is null)
            {
                silo.UseDevelopmentClustering(First ?? Silo);
                silo.AddMemoryGrainStorage(NerLibSiloExtensions.StorageName);
            }
            else
            {
                silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Postgres, Database));
                silo.AddAdoNetGrainStorage(
                    NerLibSiloExtensions.StorageName, options => (options.Invariant, options.ConnectionString) = (Postgres, Database));
            }
            silo.UseSystemTextJsonGrainStorageSerializer();
            silo.AddNerLib(options => (options.Model, options.Pipeline, options.Threads) = (Model, Pipeline, Threads));
        });
        return builder.Build();
    }

    /// <summary>How silos watch one another: three calls unanswered are the time after which a silo is dead.</summary>
    void Watch(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = DeadAfter / 3;
        options.NumMissedProbesLimit = 3;
        options.TableRefreshTimeout = DeadAfter;
        // What a cluster that was killed as a whole left in the table must not hold up the next.
        options.IAmAliveTablePublishTimeout = DeadAfter;
        options.NumMissedTableIAmAliveLimit = 2;
        options.DefunctSiloCleanupPeriod = TimeSpan.FromMinutes(10);
    }
}
