using System.CommandLine;
using NerLib.Batch;
using NerLib.Batch.Input;
using NerLib.Batch.Output;
using NerLib.Cli.Report;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib batch</c>: many texts in, an annotation of each out.</summary>
static class BatchCommand
{
    const string JsonLines = "jsonl";

    public static Command Create()
    {
        var input = new Argument<string>("INPUT")
        {
            Description = "Texts: .jsonl, .csv or .tsv (also .gz or .zst of these), .parquet, a folder of .txt and .html files, a .list of files, "
                + "a path a line, or - for JSON lines from standard input.",
        };
        var inputFormat = CommonOptions.InputFormat();
        var textField = CommonOptions.TextField();
        var idField = new Option<string>("--id-field")
        {
            Description = "The field or column of the id.",
            HelpName = "NAME",
            DefaultValueFactory = _ => FieldNames.DefaultId,
        };
        var format = new Option<string>("--format")
        {
            Description = "jsonl for an annotation a line; csv or parquet for a table of quotes or entities.",
            DefaultValueFactory = _ => JsonLines,
        };
        format.AcceptOnlyFromAmong(JsonLines, OutputFormats.Csv, OutputFormats.Parquet);
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var threads = CommonOptions.Count("--threads", "Texts to work on at once; 0, the default, for the number of processors.");
        var offsets = CommonOptions.Offsets();
        var minConfidence = CommonOptions.MinConfidence();
        var acts = CommonOptions.Acts();
        var layers = CommonOptions.Layers();
        var maxLength = CommonOptions.MaxLength();
        var model = CommonOptions.Model();
        var names = new NameOptions();
        var noText = CommonOptions.NoText();
        var tokens = CommonOptions.Tokens();
        var resume = new Option<bool>("--resume") { Description = "Go on with the output of a run that was cut off: what stands in it is not done again." };
        var command = new Command("batch", "Annotates many texts; a bad one is reported and the rest goes on.")
        {
            input, inputFormat, textField, idField, format, output, force, resume, threads, layers, maxLength, offsets,
            minConfidence, acts, model, noText, tokens,
        };
        var tables = new TableOptions(format, layers, output);
        tables.AddTo(command);
        names.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string source = parsed.GetValue(input)!;
            string? target = parsed.GetValue(output);
            var table = tables.Read(parsed);
            OutputFiles.RefuseSame(source, target);
            bool resumes = parsed.GetValue(resume);
            if (resumes && target is null) throw new InvalidDataException("--resume goes on with the file of --output; give one.");
            if (resumes && table is not null) throw new InvalidDataException("--resume goes on with JSON lines, not with tables; leave it out.");
            if (!resumes && !parsed.GetValue(force)) OutputFiles.RefuseExisting(target);

            var options = new NerOptions
            {
                MinConfidence = parsed.GetValue(minConfidence),
                Acts = parsed.GetValue(acts) ?? QuoteActs.Speech,
                Layers = parsed.GetValue(layers) ?? table?.Most ?? Layers.Quotes,
            };
            var pipeline = CommonOptions.CreatePipeline(parsed.GetValue(model), names.Apply(parsed, options));
            var fields = new FieldNames(parsed.GetValue(textField)!, parsed.GetValue(idField)!, parsed.GetResult(idField) is { Implicit: false });
            await using var from = await InputFormats.OpenAsync(source, parsed.GetValue(inputFormat), fields, Warnings.Write, cancellationToken);
            await using var file = resumes ? OutputFiles.OpenToContinue(target!) : OutputFiles.OpenOutput(target);
            var finished = resumes ? await FinishedLines.ReadAsync((FileStream)file, cancellationToken) : null;
            var json = new JsonFormatOptions
            {
                Offsets = parsed.GetValue(offsets),
                Text = !parsed.GetValue(noText),
                Tokens = parsed.GetValue(tokens) || options.Layers == Layers.Tokens,
            };
            await using IDocumentWriter to = table is null
                ? new JsonLinesWriter(file, json)
                : OutputFormats.CreateTable(parsed.GetValue(format)!, table, json.Offsets, Warnings.Write, file);

            int width = parsed.GetValue(threads) is > 0 and var n ? n : Environment.ProcessorCount;
            var batch = new BatchRun(pipeline, parsed.GetValue(maxLength), width, finished);
            // A bar among the lines of the output would spoil both.
            bool showBar = !Console.IsErrorRedirected && (target is not null || Console.IsOutputRedirected);
            await new BatchProgress(batch, from.Length).RunAsync(showBar, progress => batch.RunAsync(from, to, Warnings.Write, progress, cancellationToken));
            if (finished is { Left: > 0 })
                Warnings.Write($"{finished.Left} lines of '{target}' have ids that the input lacks; they were kept.");
            return batch.Failed > 0 ? 1 : 0;
        });
        return command;
    }
}
