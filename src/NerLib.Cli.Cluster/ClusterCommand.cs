using System.CommandLine;

namespace NerLib.Cli.Cluster;

/// <summary><c>nerlib cluster</c>: an archive on many machines.</summary>
static class ClusterCommand
{
    public static Command Create() => new("cluster", "Annotates an archive on many machines.")
    {
        InitCommand.Create(),
        SiloCommand.Create(),
        SubmitCommand.Create(),
        StatusCommand.Create(),
        CancelCommand.Create(),
    };
}
