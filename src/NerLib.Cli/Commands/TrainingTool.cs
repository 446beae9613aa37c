using System.CommandLine;
using System.Diagnostics;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib train</c> of the tool that does not train itself: that would bring native libraries which nothing else needs.</summary>
static class TrainingTool
{
    const string Name = "nerlib-train", Package = "NerLib.Cli.Training";

    /// <summary>The command where the tool is not installed: says how to install it.</summary>
    public static Command Create()
    {
        var command = new Command("train", $"Trains a model; needs the tool {Name} of the package {Package}.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(Refuse);
        return command;
    }

    static void Refuse(ParseResult parsed) =>
        throw new InvalidDataException($"training is a tool of its own; install it: dotnet tool install --global {Package}");

    /// <summary>The path of the tool that trains, beside this one or in a folder of PATH; null if it is not installed.</summary>
    public static string? Find()
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
