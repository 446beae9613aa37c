using NerLib.Cli;
using NerLib.Cli.Cluster;

return await CommandLine.RunAsync(args, ClusterCommand.Create());
