using System.Diagnostics;

namespace NerLib.Tests.Cli;

/// <summary>The command line as a process of its own.</summary>
static class NerlibProcess
{
    public sealed record Result(int ExitCode, string Output, string Error);

    /// <summary>The file that <c>dotnet</c> runs.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "NerLib.Cli.dll");

    static string TrainingProgram { get; } = Path.Combine(AppContext.BaseDirectory, "NerLib.Cli.Training.dll");

    /// <param name="arguments">As on a command line.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="variable">A variable of the environment, and its value.</param>
    public static Result Run(string arguments, byte[]? input = null, (string Name, string Value)? variable = null) =>
        Run(Program, arguments, input, variable);

    public static Result Run(string arguments, string input) => Run(arguments, System.Text.Encoding.UTF8.GetBytes(input));

    /// <summary>The tool that trains too.</summary>
    public static Result RunTraining(string arguments, string input = "") =>
        Run(TrainingProgram, arguments, System.Text.Encoding.UTF8.GetBytes(input), variable: null);

    static Result Run(string program, string arguments, byte[]? input, (string Name, string Value)? variable)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{program}\" {arguments}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        start.Environment.Remove("COLUMNS");
        if (variable is var (name, value)) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input ?? []);
        process.StandardInput.Close();
        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result);
    }
}
