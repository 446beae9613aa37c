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
        var command = new Command("batch", "Annotates many texts; a bad line is reported and the rest goes on.") { input, output, threads, offsets, minConfidence, model, noText, tokens };
        names.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string source = parsed.GetValue(input)!;
            string? target = parsed.GetValue(output);
            Files.RefuseSame(source, target);
            var pipeline = CommonOptions.CreatePipeline(parsed.GetValue(model), names.Apply(parsed, new() { MinConfidence = parsed.GetValue(minConfidence) }));
            var format = new JsonFormatOptions { Offsets = parsed.GetValue(offsets), Text = !parsed.GetValue(noText), Tokens = parsed.GetValue(tokens) };
            int width = parsed.GetValue(threads) is > 0 and var n ? n : Environment.ProcessorCount;

            await using var from = Files.OpenInput(source);
            await using var to = new BufferedStream(Files.OpenOutput(target), 1 << 16);
            var batch = new Batch(pipeline, format, width);
            await BatchProgress.RunAsync(from.CanSeek ? from.Length : null, done => batch.RunAsync(from, to, done, cancellationToken));
            return batch.BadLines > 0 ? 1 : 0;
        });
        return command;
    }
}
