using System.CommandLine;
using NerLib;
using NerLib.Cli.Commands;

var root = new RootCommand("Who and what is named in English text, what is quoted, and who said it.")
{
    AnnotateCommand.Create(),
    BatchCommand.Create(),
    TagCommand.Create(),
    EvaluateCommand.Create(),
    TrainCommand.Create(),
    InspectCommand.Create(),
};

try
{
    if (args.Contains("")) throw new InvalidDataException("an argument is empty; give a name, or leave it out.");
    return await root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is NerModelException or IOException or UnauthorizedAccessException or InvalidDataException)
{
    await Console.Error.WriteLineAsync($"nerlib: {error.Message}");
    return 1;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("nerlib: cancelled; what was written before stands.");
    return 130;
}
