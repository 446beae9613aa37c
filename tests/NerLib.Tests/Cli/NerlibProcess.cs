using System.Diagnostics;

namespace NerLib.Tests.Cli;

/// <summary>The command line as a process of its own.</summary>
static class NerlibProcess
{
    public sealed record Result(int ExitCode, string Output, string Error);

    /// <summary>The file that <c>dotnet</c> runs.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "NerLib.Cli.dll");

    public static Result Run(string arguments, byte[]? input = null)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{Program}\" {arguments}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input ?? []);
        process.StandardInput.Close();
        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result);
    }

    public static Result Run(string arguments, string input) => Run(arguments, System.Text.Encoding.UTF8.GetBytes(input));
}
