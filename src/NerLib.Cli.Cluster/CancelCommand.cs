using System.CommandLine;
using NerLib.Orleans;

namespace NerLib.Cli.Cluster;

/// <summary><c>nerlib cluster cancel</c>: stops a job.</summary>
static class CancelCommand
{
    public static Command Create()
    {
        var client = new ClusterClient();
        var name = new Argument<string>("NAME") { Description = "The job." };
        var command = new Command("cancel", "Stops a job; submitted again, it goes on.") { name };
        client.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string job = parsed.GetValue(name)!;
            var status = await client.AskAsync(parsed, grains => grains.GetGrain<IAnnotationJobGrain>(job).CancelAsync(), cancellationToken);
            await StatusReport.WriteAsync(status, Console.Error);
            return status.Phase == JobPhase.Cancelled ? 0 : 1;
        });
        return command;
    }
}
