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
        return folders.Prepend(Path.GetDirectoryName(Environment.ProcessPath) ?? "").Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
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
