using System.Buffers;
using System.CommandLine;
using NerLib.Batch.Input;
using NerLib.Batch.Output;
using NerLib.Cli.Report;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib annotate</c>: one text.</summary>
static class AnnotateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A text file in UTF-8 (.txt), a saved web page (.html, .htm), or - for standard input.",
            DefaultValueFactory = _ => Files.Standard,
        };
        var format = new Option<string>("--format") { Description = "How to write the result.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "html", "conll", "spacy", OutputFormats.Csv, OutputFormats.Parquet);
        var inputFormat = new Option<string?>("--input-format")
        {
            Description = "text, or html for the article of a web page; by the file's name if left out.",
        };
        inputFormat.AcceptOnlyFromAmong(TextInput.Text, TextInput.Html);
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var layers = CommonOptions.Layers();
        var maxLength = CommonOptions.MaxLength();
        var offsets = CommonOptions.Offsets();
        var minConfidence = CommonOptions.MinConfidence();
        var acts = CommonOptions.Acts();
        var model = CommonOptions.Model();
        var names = new NameOptions();
        var noText = CommonOptions.NoText();
        var tokens = CommonOptions.Tokens();
        var date = new Option<string?>("--date")
        {
            Description = "The day on which the text was written: the values of 'Tuesday' or 'last week' are then dates. A web page may tell it itself.",
            HelpName = "YYYY-MM-DD",
        };
        date.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } day && IsoDay.Parse(day) is null)
                result.AddError($"--date takes a day like 2022-06-14; found '{day}'.");
        });
        var command = new Command("annotate", "Finds entities, quotes and speakers in one text.")
        {
            file, inputFormat, format, output, force, layers, maxLength, offsets, minConfidence, acts, model, noText, tokens, date,
        };
        var tables = new TableOptions(format, layers, output);
        tables.AddTo(command);
        names.AddTo(command);
        command.SetAction(async parsed =>
        {
            string source = parsed.GetValue(file)!;
            string? target = parsed.GetValue(output);
            OutputFiles.RefuseSame(source, target);
            if (!parsed.GetValue(force)) OutputFiles.RefuseExisting(target);
            var text = TextInput.Read(source, parsed.GetValue(inputFormat) ?? FormatOf(source));
            if (text.Text.Length > parsed.GetValue(maxLength))
                throw new InvalidDataException($"the text has {text.Text.Length} characters; --max-length allows {parsed.GetValue(maxLength)}.");
            var table = tables.Read(parsed);
            var options = new NerOptions
            {
                MinConfidence = parsed.GetValue(minConfidence),
                Acts = parsed.GetValue(acts) ?? QuoteActs.Speech,
                Layers = parsed.GetValue(layers) ?? table?.Most ?? (parsed.GetValue(format) == "spacy" ? Layers.All : Layers.Quotes),
            };
            var pipeline = CommonOptions.CreatePipeline(parsed.GetValue(model), names.Apply(parsed, options));
            var document = text.Annotate(pipeline, parsed.GetValue(date) is { } day ? IsoDay.Parse(day) : null);
            switch (parsed.GetValue(format))
            {
                case "json":
                    var json = new JsonFormatOptions
                    {
                        Offsets = parsed.GetValue(offsets),
                        Text = !parsed.GetValue(noText),
                        Tokens = parsed.GetValue(tokens) || options.Layers == Layers.Tokens,
                        Indented = true,
                    };
                    WriteJson(target, buffer => JsonFormat.Write(document, buffer, json));
                    break;
                case "spacy":
                    WriteJson(target, buffer => SpacyFormat.Write(document, buffer));
                    break;
                case "html":
                    using (var stream = OutputFiles.OpenOutput(target)) HtmlReport.Write(document, stream);
                    break;
                case "conll":
                    using (var writer = OutputFiles.OpenWriter(target)) ConllFormat.Write(document, writer);
                    break;
                case OutputFormats.Csv or OutputFormats.Parquet:
                    var record = new InputRecord(source == Files.Standard ? null : JsonText.Of(source), text, null);
                    var file = OutputFiles.OpenOutput(target);
                    await using (var writer = OutputFormats.CreateTable(parsed.GetValue(format)!, table!, parsed.GetValue(offsets), Warnings.Write, file))
                    {
                        await writer.Format(record, document)();
                        await writer.CompleteAsync();
                    }
                    break;
                default:
                    TextReport.Write(document, target, showQuotes: options.Layers.HasFlag(Layers.Quotes));
                    break;
            }
        });
        return command;
    }

    static string FormatOf(string source) =>
        Directory.Exists(source) ? throw new InvalidDataException($"'{source}' is a folder; expected a file. nerlib batch reads the texts of a folder.")
        : TextInput.FormatOf(source) is { } format ? format
        : InputFormats.FormatOf(source) is not null ? throw new InvalidDataException($"'{source}' holds many texts; nerlib batch reads them.")
        : throw new InvalidDataException(
            $"'{source}' ends with no name that is known: {TextInput.Endings}. If it is text or a web page, say so with --input-format.");

    static void WriteJson(string? path, Action<ArrayBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        using var stream = OutputFiles.OpenOutput(path);
        stream.Write(buffer.WrittenSpan);
        stream.WriteByte((byte)'\n');
    }
}
