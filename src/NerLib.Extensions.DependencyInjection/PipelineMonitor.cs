using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace NerLib.Hosting;

/// <summary>Turns a pipeline's reports into metrics, activities and log messages. What nobody listens to allocates nothing.</summary>
sealed class PipelineMonitor : IDisposable
{
    static readonly (PipelineStage Stage, KeyValuePair<string, object?> Tag)[] Stages =
        [.. Enum.GetValues<PipelineStage>().Select(stage => (stage, KeyValuePair.Create("nerlib.stage", (object?)stage.ToString().ToLowerInvariant())))];

    readonly ILogger _logger;
    readonly ActivitySource _activities = new(NerLibTelemetry.Name);
    readonly Meter _meter;
    readonly Counter<long> _documents;
    readonly Counter<long> _tokens;
    readonly Counter<long> _entities;
    readonly Counter<long> _quotes;
    readonly Histogram<double> _documentTime;
    readonly Histogram<double> _stageTime;

    /// <param name="meters">Null where the host has no metrics: the meter then stands alone.</param>
    /// <param name="logger">For a message a document at level debug.</param>
    public PipelineMonitor(IMeterFactory? meters, ILogger logger)
    {
        _logger = logger;
        _meter = meters?.Create(NerLibTelemetry.Name) ?? new(NerLibTelemetry.Name);
        _documents = _meter.CreateCounter<long>("nerlib.documents", "{document}", "Texts annotated.");
        _tokens = _meter.CreateCounter<long>("nerlib.tokens", "{token}", "Tokens in them.");
        _entities = _meter.CreateCounter<long>("nerlib.entities", "{entity}", "Entities found.");
        _quotes = _meter.CreateCounter<long>("nerlib.quotes", "{quote}", "Quotes found.");
        _documentTime = _meter.CreateHistogram<double>("nerlib.document.duration", "s", "Time to annotate a text.");
        _stageTime = _meter.CreateHistogram<double>("nerlib.stage.duration", "s", "Time of one stage over a text.");
    }

    public void Report(AnnotationReport report)
    {
        _documents.Add(1);
        _tokens.Add(report.Tokens);
        _entities.Add(report.Entities);
        _quotes.Add(report.Quotes);
        _documentTime.Record(report.Elapsed.TotalSeconds);
        if (_stageTime.Enabled) RecordStages(report);
        if (_activities.HasListeners()) Trace(report);
        _logger.Annotated(report.TextLength, report.Tokens, report.Entities, report.Quotes, report.Elapsed.TotalMilliseconds);
    }

    public void Dispose()
    {
        _activities.Dispose();
        _meter.Dispose();
    }

    void RecordStages(AnnotationReport report)
    {
        foreach (var (stage, tag) in Stages)
            if (report.ElapsedIn(stage) is { } time) _stageTime.Record(time.TotalSeconds, tag);
    }

    /// <summary>Writes down the activity that has just ended, as a child of the one around it.</summary>
    void Trace(AnnotationReport report)
    {
        var end = DateTimeOffset.UtcNow;
        using var activity = _activities.StartActivity("nerlib.annotate", ActivityKind.Internal, parentContext: default, startTime: end - report.Elapsed);
        activity?.SetTag("nerlib.text.length", report.TextLength)
            .SetTag("nerlib.tokens", report.Tokens)
            .SetTag("nerlib.entities", report.Entities)
            .SetTag("nerlib.quotes", report.Quotes)
            .SetEndTime(end.UtcDateTime);
    }
}
