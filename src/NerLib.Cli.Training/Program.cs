using NerLib.Cli;
using NerLib.Cli.Training;

return await CommandLine.RunAsync(args, TrainCommand.Create());
