using Spectre.Console;

namespace NerLib.Cli.Report;

/// <summary>A progress bar on standard error, where that is a terminal.</summary>
static class BatchProgress
{
    /// <param name="totalBytes">Length of the input; null if unknown.</param>
    /// <param name="work">Tells the bytes done.</param>
    public static async Task RunAsync(long? totalBytes, Func<Action<long>, Task> work)
    {
        if (Console.IsErrorRedirected)
        {
            await work(_ => { });
            return;
        }
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask("annotating", maxValue: totalBytes ?? double.MaxValue);
                task.IsIndeterminate = totalBytes is null;
                await work(done => task.Value = done);
                task.StopTask();
            });
    }
}
