using System.CommandLine;
using NerLib.Batch.Input;
using NerLib.Cli.Commands;
using NerLib.Orleans;

namespace NerLib.Cli.Cluster;

/// <summary><c>nerlib cluster submit</c>: begins a job.</summary>
static class SubmitCommand
{
    static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    public static Command Create()
    {
        var client = new ClusterClient();
        var input = new Argument<string>("INPUT")
        {
            Description = "Texts, as nerlib batch reads them: .jsonl, .csv, .tsv (also .gz, .zst), .parquet, a folder, or a .list of files. "
                + "All silos must see it under this path.",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write part-00000.jsonl and so on to; all silos must see it under this path.",
            HelpName = "DIR",
            Required = true,
        };
        var name = new Option<string?>("--name") { Description = "The name of the job; that of the output folder if left out.", HelpName = "NAME" };
        var merge = new Option<string?>("--merge") { Description = "A file to put all parts into when they are done.", HelpName = "PATH" };
        var force = new Option<bool>("--force") { Description = "Remove parts of another job that stand in the output folder." };
        var inputFormat = CommonOptions.InputFormat();
        var textField = CommonOptions.TextField();
        var idField = new Option<string?>("--id-field") { Description = "The field or column of the id; id if left out.", HelpName = "NAME" };
        var maxLength = CommonOptions.MaxLength();
        var offsets = CommonOptions.Offsets();
        var noText = CommonOptions.NoText();
        var tokens = CommonOptions.Tokens();
        var shard = CommonOptions.Count(
            "--shard-kb", "Length of what a silo is given at a time, in KB of the input; 0, the default, for a thousandth of it, but 1 to 256 MB.");
        var fingerprint = new Option<string?>("--fingerprint")
        {
            Description = "Model, library and options that are to annotate, as a silo tells them; those of the silo that begins if left out.",
            HelpName = "HEX",
        };
        var wait = new Option<bool>("--wait") { Description = "Wait until the job is done; it goes on without that too." };
        var command = new Command("submit", "Begins a job; the same command again goes on with one that failed or was cancelled.")
        {
            input, output, name, merge, force, inputFormat, textField, idField, maxLength, offsets, noText, tokens, shard, fingerprint, wait,
        };
        client.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string folder = Path.GetFullPath(parsed.GetValue(output)!);
            var job = new AnnotationJob
            {
                Input = parsed.GetValue(input) is Files.Standard ? Files.Standard : Path.GetFullPath(parsed.GetValue(input)!),
                Output = folder,
                MergedFile = parsed.GetValue(merge) is { } merged ? Path.GetFullPath(merged) : null,
                Overwrite = parsed.GetValue(force),
                InputFormat = parsed.GetValue(inputFormat),
                TextField = parsed.GetValue(textField)!,
                IdField = parsed.GetValue(idField),
                MaxTextLength = parsed.GetValue(maxLength),
                Offsets = parsed.GetValue(offsets),
                IncludeText = !parsed.GetValue(noText),
                IncludeTokens = parsed.GetValue(tokens),
                ShardBytes = parsed.GetValue(shard) * 1024L,
                Fingerprint = parsed.GetValue(fingerprint),
            };
            string key = parsed.GetValue(name) ?? Path.GetFileName(folder);
            var status = await client.AskAsync(parsed, async grains =>
            {
                var grain = grains.GetGrain<IAnnotationJobGrain>(key);
                var begun = await grain.SubmitAsync(job);
                return parsed.GetValue(wait) ? await WaitAsync(grain, begun, cancellationToken) : begun;
            }, cancellationToken);
            await StatusReport.WriteAsync(status, Console.Error);
            return StatusReport.ExitCodeOf(status);
        });
        return command;
    }

    static async Task<JobStatus> WaitAsync(IAnnotationJobGrain grain, JobStatus status, CancellationToken cancellationToken)
    {
        while (status.Phase is JobPhase.Planning or JobPhase.Running or JobPhase.Merging)
        {
            await Task.Delay(Period, cancellationToken);
            try
            {
                status = await grain.GetStatusAsync();
            }
            catch (Exception error) when (error is OrleansException or TimeoutException)
            {
                // The silo that keeps the job has died; another takes it over.
            }
        }
        return status;
    }
}
