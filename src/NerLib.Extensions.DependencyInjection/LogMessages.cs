using Microsoft.Extensions.Logging;

namespace NerLib.Hosting;

/// <summary>All that is logged: counts and times, never text.</summary>
static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Information, "Loaded model {Model} {Version} in {Milliseconds:0} ms.")]
    public static partial void ModelLoaded(this ILogger logger, string model, string version, double milliseconds);

    [LoggerMessage(2, LogLevel.Debug, "Annotated {Characters} characters in {Milliseconds:0.0} ms: {Tokens} tokens, {Entities} entities, {Quotes} quotes.")]
    public static partial void Annotated(this ILogger logger, int characters, int tokens, int entities, int quotes, double milliseconds);
}
