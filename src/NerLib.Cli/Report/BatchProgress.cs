using System.Diagnostics;
using System.Globalization;
using NerLib.Batch;
using Spectre.Console;

namespace NerLib.Cli.Report;

/// <summary>How far a batch is, on standard error: a bar where that is a terminal, and one line at the end.</summary>
/// <param name="batch">The batch.</param>
/// <param name="totalBytes">Length of the input; null if unknown.</param>
sealed class BatchProgress(BatchRun batch, long? totalBytes)
{
    readonly Stopwatch _time = Stopwatch.StartNew();

    /// <param name="showBar">Whether to draw; else only the line at the end is written.</param>
    /// <param name="work">Gets what to call after each line of the batch.</param>
    public async Task RunAsync(bool showBar, Func<Action, Task> work)
    {
        if (showBar) await DrawAsync(work);
        else await work(() => { });
        await Console.Error.WriteLineAsync(Summary());
    }

    async Task DrawAsync(Func<Action, Task> work)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(Texts(), maxValue: totalBytes ?? double.MaxValue);
                task.IsIndeterminate = totalBytes is null;
                await work(() =>
                {
                    task.Value = batch.Bytes;
                    task.Description = Texts();
                });
                task.Value = task.MaxValue;
                task.StopTask();
            });
    }

    string Texts() => string.Create(CultureInfo.InvariantCulture,
        $"{batch.Annotated:N0} texts, {batch.Annotated / _time.Elapsed.TotalSeconds:N0}/s") + Failures();

    string Failures() => batch.Failed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {batch.Failed:N0} failed") : "";

    string Summary()
    {
        double seconds = _time.Elapsed.TotalSeconds;
        string skipped = batch.Skipped > 0 ? $", {batch.Skipped} skipped as done before" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"nerlib: {batch.Annotated} texts in {seconds:F1} s ({batch.Annotated / seconds:F1}/s){skipped}, {batch.Failed} failed");
    }
}
