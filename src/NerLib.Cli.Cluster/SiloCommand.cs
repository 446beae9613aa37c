using System.CommandLine;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NerLib.Cli.Commands;
using NerLib.Orleans;

namespace NerLib.Cli.Cluster;

/// <summary><c>nerlib cluster silo</c>: one process of a cluster.</summary>
static class SiloCommand
{
    public static Command Create()
    {
        var connection = new ConnectionOptions();
        var host = new Option<IPAddress>("--host")
        {
            Description = "The address of this machine as the others see it; 127.0.0.1 if left out, for silos of one machine.",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result =>
            {
                if (IPAddress.TryParse(result.Tokens[0].Value, out var address)) return address;
                result.AddError($"--host takes an IP address; found '{result.Tokens[0].Value}'.");
                return IPAddress.None;
            },
        };
        var port = ConnectionOptions.Port("--port", "The port for other silos.", 11111);
        var gateway = ConnectionOptions.Port("--gateway", "The port for submit, status and cancel.", 30000);
        var join = ConnectionOptions.EndPoint(
            "--join", "Without a database: the first silo of the cluster, which this one joins; itself the first if left out.");
        var threads = CommonOptions.Count("--threads", "Texts to work on at once; 0, the default, for the number of processors.");
        var deadAfter = new Option<int>("--dead-after")
        {
            Description = "A silo that does not answer for so long is dead: its work is done by others. The same for all silos; 10 if left out.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 10,
            CustomParser = result =>
            {
                string found = result.Tokens[0].Value;
                if (int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) && seconds is >= 3 and <= 600) return seconds;
                result.AddError($"--dead-after takes whole seconds from 3 to 600; found '{found}'.");
                return default;
            },
        };
        var verbose = new Option<bool>("--verbose") { Description = "Log what the silo does, on standard error." };
        var layers = CommonOptions.Layers();
        var minConfidence = CommonOptions.MinConfidence();
        var acts = CommonOptions.Acts();
        var model = CommonOptions.Model();
        var names = new NameOptions();
        var command = new Command("silo", "Runs a process of the cluster until it is stopped.")
        {
            host, port, gateway, join, threads, deadAfter, layers, minConfidence, acts, model, verbose,
        };
        connection.AddTo(command);
        names.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? path = parsed.GetValue(model);
            var options = new NerOptions
            {
                MinConfidence = parsed.GetValue(minConfidence),
                Acts = parsed.GetValue(acts) ?? QuoteActs.Speech,
                Layers = parsed.GetValue(layers) ?? Layers.Quotes,
            };
            var silo = new SiloSettings
            {
                Cluster = connection.Cluster(parsed),
                Database = connection.Database(parsed),
                Silo = new(parsed.GetValue(host)!, parsed.GetValue(port)),
                GatewayPort = parsed.GetValue(gateway),
                First = parsed.GetValue(join),
                DeadAfter = TimeSpan.FromSeconds(parsed.GetValue(deadAfter)),
                Verbose = parsed.GetValue(verbose),
                Threads = parsed.GetValue(threads),
                Model = path is null ? EnglishModel.Load : () => NerModel.Load(path),
                Pipeline = names.Apply(parsed, options),
            };
            using var app = silo.Build();
            await app.StartAsync(cancellationToken);
            await Console.Error.WriteLineAsync(
                $"nerlib: silo {silo.Silo} of the cluster '{silo.Cluster}' runs, gateway {silo.GatewayPort}, {silo.Width} threads, "
                + $"fingerprint {app.Services.GetRequiredService<SiloFingerprint>().Value}");
            await app.WaitForShutdownAsync(cancellationToken);
        });
        return command;
    }
}
