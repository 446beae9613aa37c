using System.CommandLine;
using System.Diagnostics;

namespace NerLib.Cli.Commands;

/// <summary>A command of the tool <c>nerlib</c> that is a tool of its own, since it brings libraries which nothing else needs.</summary>
/// <param name="Command">The command.</param>
/// <param name="Subject">What it is about, for messages.</param>
/// <param name="Description">What it does.</param>
/// <param name="Name">The tool.</param>
/// <param name="Package">The package to install it from.</param>
sealed record CompanionTool(string Command, string Subject, string Description, string Name, string Package)
{
    public static IReadOnlyList<CompanionTool> All { get; } =
    [
        new("train", "training", "Trains a model", "nerlib-train", "NerLib.Cli.Training"),
        new("cluster", "the cluster", "Annotates an archive on many machines", "nerlib-cluster", "NerLib.Cli.Cluster"),
    ];

    /// <summary>The command where the tool is not installed: says how to install it.</summary>
    public Command Create()
    {
        var command = new Command(Command, $"{Description}; needs the tool {Name} of the package {Package}.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(Refuse);
        return command;
    }

    void Refuse(ParseResult parsed) =>
        throw new InvalidDataException($"{Subject} is a tool of its own; install it: dotnet tool install --global {Package}");

    /// <summary>The path of the tool, beside this one or in a folder of PATH; null if it is not installed.</summary>
    public string? Find()
    {
        string file = OperatingSystem.IsWindows() ? Name + ".exe" : Name;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return FoldersOfTools().Concat(folders).Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
    }

    /// <summary>Where this tool is started from: its own folder, or the one over the store in which tools are installed.</summary>
    static IEnumerable<string> FoldersOfTools()
    {
        for (var folder = Path.GetDirectoryName(Environment.ProcessPath); folder is not null; folder = Path.GetDirectoryName(folder))
            if (folder == Path.GetDirectoryName(Environment.ProcessPath)) yield return folder;
            else if (Path.GetFileName(folder) == ".store" && Path.GetDirectoryName(folder) is { } tools) yield return tools;
    }

    /// <summary>Runs the tool in place of this one and gives its exit code.</summary>
    public static async Task<int> RunAsync(string tool, string[] args)
    {
        // An interrupt of the terminal reaches the tool too; this process waits for it to end.
        Console.CancelKeyPress += (_, interrupt) => interrupt.Cancel = true;
        using var process = Process.Start(tool, args);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
