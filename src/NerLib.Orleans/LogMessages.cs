using Microsoft.Extensions.Logging;

namespace NerLib.Orleans;

static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Information, "Jobs could not be woken, which is tried again: {Reason}")]
    public static partial void JobsNotWoken(this ILogger log, string reason);

    [LoggerMessage(2, LogLevel.Information, "The job '{Job}' could not be woken, which is tried again: {Reason}")]
    public static partial void JobNotWoken(this ILogger log, string job, string reason);

    [LoggerMessage(3, LogLevel.Information, "The job '{Job}' is {Phase}: {Done} of {Shards} shards, {Annotated} texts")]
    public static partial void JobIs(this ILogger log, string job, JobPhase phase, int done, int shards, long annotated);

    [LoggerMessage(4, LogLevel.Warning, "The job '{Job}': {Problem}")]
    public static partial void JobProblem(this ILogger log, string job, string problem);

    [LoggerMessage(5, LogLevel.Error, "The job '{Job}' was interrupted, and goes on when it is woken")]
    public static partial void JobInterrupted(this ILogger log, Exception error, string job);
}
