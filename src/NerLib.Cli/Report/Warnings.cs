namespace NerLib.Cli.Report;

/// <summary>What does not stop the work, on standard error.</summary>
static class Warnings
{
    public static void Write(string message) => Console.Error.WriteLine($"nerlib: {message}");
}
