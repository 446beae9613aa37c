using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using NerLib.Orleans;
using NerLib.Orleans.Jobs;

namespace NerLib.Cli.Cluster;

/// <summary><c>nerlib cluster status</c>: how far jobs are.</summary>
static class StatusCommand
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static Command Create()
    {
        var client = new ClusterClient();
        var name = new Argument<string?>("NAME") { Description = "The job; all jobs if left out.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "A JSON object a line for each job." };
        var command = new Command("status", "Tells how far jobs are.") { name, json };
        client.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var jobs = await client.AskAsync(parsed, grains => StatusesAsync(grains, parsed.GetValue(name)), cancellationToken);
            foreach (var job in jobs)
                if (parsed.GetValue(json)) Console.WriteLine(JsonSerializer.Serialize(job, Json));
                else await StatusReport.WriteAsync(job, Console.Out);
            return jobs.Any(job => StatusReport.ExitCodeOf(job) != 0) ? 1 : 0;
        });
        return command;
    }

    static async Task<List<JobStatus>> StatusesAsync(IGrainFactory grains, string? name)
    {
        var jobs = new List<JobStatus>();
        foreach (string job in name is null ? await grains.GetGrain<IJobRegistryGrain>(0).ListAsync() : [name])
            jobs.Add(await grains.GetGrain<IAnnotationJobGrain>(job).GetStatusAsync());
        return jobs;
    }
}
