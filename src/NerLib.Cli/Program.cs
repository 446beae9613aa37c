using NerLib.Cli;

return await CommandLine.RunAsync(args);
