using NerLib.Cli;
using NerLib.Cli.Commands;

return args is ["train", ..] && TrainingTool.Find() is { } tool
    ? await TrainingTool.RunAsync(tool, args)
    : await CommandLine.RunAsync(args, TrainingTool.Create());
