using System.Buffers;
using System.CommandLine;
using NerLib.Cli.Input;
using NerLib.Cli.Report;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib annotate</c>: one text.</summary>
static class AnnotateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A text file in UTF-8, a saved web page (.html, .htm), or - for standard input.",
            DefaultValueFactory = _ => Files.Standard,
        };
        var format = new Option<string>("--format") { Description = "How to write the result.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "html", "conll", "spacy");
        var inputFormat = new Option<string?>("--input-format")
        {
            Description = "text, or html for the article of a web page; by the file's name if left out.",
        };
        inputFormat.AcceptOnlyFromAmong("text", "html");
        var output = CommonOptions.Output();
        var offsets = CommonOptions.Offsets();
        var minConfidence = CommonOptions.MinConfidence();
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
            file, inputFormat, format, output, offsets, minConfidence, model, noText, tokens, date,
        };
        names.AddTo(command);
        command.SetAction(parsed =>
        {
            Files.RefuseSame(parsed.GetValue(file)!, parsed.GetValue(output));
            string source = parsed.GetValue(file)!;
            bool isWebPage = parsed.GetValue(inputFormat) is { } given ? given == "html" : WebPageInput.IsWebPage(source);
            var page = isWebPage ? WebPageInput.Read(source) : null;
            string text = page?.Text ?? TextInput.Read(source);
            var options = new NerOptions
            {
                MinConfidence = parsed.GetValue(minConfidence),
                Layers = parsed.GetValue(format) == "spacy" ? Layers.All : Layers.Quotes,
            };
            var pipeline = CommonOptions.CreatePipeline(parsed.GetValue(model), names.Apply(parsed, options));
            var written = parsed.GetValue(date) is { } day ? IsoDay.Parse(day) : page?.Date;
            var document = page is null ? pipeline.Annotate(text, written) : pipeline.Annotate(text, written, page.Regions);
            switch (parsed.GetValue(format))
            {
                case "json":
                    var json = new JsonFormatOptions
                    {
                        Offsets = parsed.GetValue(offsets),
                        Text = !parsed.GetValue(noText),
                        Tokens = parsed.GetValue(tokens),
                        Indented = true,
                    };
                    WriteJson(parsed.GetValue(output), buffer => JsonFormat.Write(document, buffer, json));
                    break;
                case "spacy":
                    WriteJson(parsed.GetValue(output), buffer => SpacyFormat.Write(document, buffer));
                    break;
                case "html":
                    using (var stream = Files.OpenOutput(parsed.GetValue(output))) HtmlReport.Write(document, stream);
                    break;
                case "conll":
                    using (var writer = Utf8.OpenWriter(parsed.GetValue(output))) ConllFormat.Write(document, writer);
                    break;
                default:
                    TextReport.Write(document, parsed.GetValue(output));
                    break;
            }
        });
        return command;
    }

    static void WriteJson(string? path, Action<ArrayBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        using var stream = Files.OpenOutput(path);
        stream.Write(buffer.WrittenSpan);
        stream.WriteByte((byte)'\n');
    }
}
