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
        var file = new Argument<string>("FILE") { Description = "A text file in UTF-8, or - for standard input.", DefaultValueFactory = _ => Files.Standard };
        var format = new Option<string>("--format") { Description = "How to write the result.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "html", "conll");
        var output = CommonOptions.Output();
        var offsets = CommonOptions.Offsets();
        var minConfidence = CommonOptions.MinConfidence();
        var model = CommonOptions.Model();
        var names = new NameOptions();
        var noText = CommonOptions.NoText();
        var tokens = CommonOptions.Tokens();
        var command = new Command("annotate", "Finds entities, quotes and speakers in one text.") { file, format, output, offsets, minConfidence, model, noText, tokens };
        names.AddTo(command);
        command.SetAction(parsed =>
        {
            Files.RefuseSame(parsed.GetValue(file)!, parsed.GetValue(output));
            string text = TextInput.Read(parsed.GetValue(file)!);
            var pipeline = CommonOptions.CreatePipeline(parsed.GetValue(model), names.Apply(parsed, new() { MinConfidence = parsed.GetValue(minConfidence) }));
            var document = pipeline.Annotate(text);
            switch (parsed.GetValue(format))
            {
                case "json":
                    WriteJson(document, parsed.GetValue(output), new()
                    {
                        Offsets = parsed.GetValue(offsets),
                        Text = !parsed.GetValue(noText),
                        Tokens = parsed.GetValue(tokens),
                        Indented = true,
                    });
                    break;
                case "html":
                    Write(parsed.GetValue(output), writer => HtmlReport.Write(document, writer));
                    break;
                case "conll":
                    Write(parsed.GetValue(output), writer => ConllFormat.Write(document, writer));
                    break;
                default:
                    TextReport.Write(document, parsed.GetValue(output));
                    break;
            }
        });
        return command;
    }

    static void WriteJson(Document document, string? path, JsonFormatOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonFormat.Write(document, buffer, options);
        using var stream = Files.OpenOutput(path);
        stream.Write(buffer.WrittenSpan);
        stream.WriteByte((byte)'\n');
    }

    static void Write(string? path, Action<TextWriter> write)
    {
        using var writer = Utf8.OpenWriter(path);
        write(writer);
    }
}
