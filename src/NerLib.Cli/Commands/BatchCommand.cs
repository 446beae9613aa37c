using System.CommandLine;
using NerLib.Cli.Input;
using NerLib.Cli.Report;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib batch</c>: a text a line in, an annotation a line out.</summary>
static class BatchCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("INPUT.jsonl") { Description = "One {\"id\", \"text\"} a line, or - for standard input." };
        var output = CommonOptions.Output();
        var threads = CommonOptions.Count("--threads", "Texts to work on at once; 0, the default, for the number of processors.");
        var offsets = CommonOptions.Offsets();
        var minConfidence = CommonOptions.MinConfidence();
        var model = CommonOptions.Model();
        var names = new NameOptions();
        var noText = CommonOptions.NoText();
        var tokens = CommonOptions.Tokens();
        var resume = new Option<bool>("--resume") { Description = "Go on with the output of a run that was cut off: what stands in it is not done again." };
        var command = new Command("batch", "Annotates many texts; a bad line is reported and the rest goes on.")
        {
            input, output, resume, threads, offsets, minConfidence, model, noText, tokens,
        };
        names.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string source = parsed.GetValue(input)!;
            string? target = parsed.GetValue(output);
            Files.RefuseSame(source, target);
            if (parsed.GetValue(resume) && target is null) throw new InvalidDataException("--resume goes on with the file of --output; give one.");
            var pipeline = CommonOptions.CreatePipeline(parsed.GetValue(model), names.Apply(parsed, new() { MinConfidence = parsed.GetValue(minConfidence) }));
            var format = new JsonFormatOptions { Offsets = parsed.GetValue(offsets), Text = !parsed.GetValue(noText), Tokens = parsed.GetValue(tokens) };
            int width = parsed.GetValue(threads) is > 0 and var n ? n : Environment.ProcessorCount;

            await using var from = Files.OpenInput(source);
            await using var file = parsed.GetValue(resume) ? Files.OpenToContinue(target!) : Files.OpenOutput(target);
            var finished = parsed.GetValue(resume) ? await FinishedLines.ReadAsync((FileStream)file, cancellationToken) : null;
            await using var to = new BufferedStream(file, 1 << 16);
            var batch = new Batch(pipeline, format, width, finished);
            // A bar among the lines of the output would spoil both.
            bool showBar = !Console.IsErrorRedirected && (target is not null || Console.IsOutputRedirected);
            await new BatchProgress(batch, from.CanSeek ? from.Length : null)
                .RunAsync(showBar, progress => batch.RunAsync(from, to, progress, cancellationToken));
            if (finished is { Left: > 0 })
                await Console.Error.WriteLineAsync($"nerlib: {finished.Left} lines of '{target}' have ids that the input lacks; they were kept.");
            return batch.BadLines > 0 ? 1 : 0;
        });
        return command;
    }
}
