using System.CommandLine;
using NerLib.Batch.Input;
using NerLib.Cli.Report;
using NerLib.Evaluation;
using NerLib.Evaluation.Corpora;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib tag</c>: entities of words that somebody else has split.</summary>
static class TagCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("INPUT.conll")
        {
            Description = "A token a line, in the first column, a blank line between sentences; or - for standard input.",
        };
        var output = CommonOptions.Output();
        var model = CommonOptions.Model();
        var names = new NameOptions();
        var command = new Command("tag", "Tags given tokens: token TAB BIO-tag.") { input, output, model };
        names.AddTo(command);
        command.SetAction(parsed =>
        {
            string source = parsed.GetValue(input)!;
            string? target = parsed.GetValue(output);
            OutputFiles.RefuseSame(source, target);
            var pipeline = CommonOptions.CreatePipeline(parsed.GetValue(model), names.Apply(parsed, new() { Layers = Layers.Entities }));
            using var reader = new StreamReader(Files.OpenInput(source), Utf8.Lenient);
            using var writer = OutputFiles.OpenWriter(target);
            foreach (var document in ConllFile.ReadDocuments(reader, source, tagged: false))
                foreach (var (sentence, tags) in document.Zip(Tagger.Tag(pipeline, [.. document.Select(sentence => sentence.Words)])))
                {
                    foreach (var (word, tag) in sentence.Words.Zip(tags)) writer.Write($"{word}\t{tag}\n");
                    writer.Write('\n');
                }
        });
        return command;
    }
}
