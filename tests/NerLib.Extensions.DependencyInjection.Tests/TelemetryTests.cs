using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;

namespace NerLib.Hosting.Tests;

public class TelemetryTests
{
    const string Text = "Zebedee Quillfeather left. “We go to Rostock,” said Zebedee Quillfeather.";

    [TestCase("nerlib.documents")]
    [TestCase("nerlib.tokens")]
    [TestCase("nerlib.entities")]
    [TestCase("nerlib.quotes")]
    public void Counters_count_what_the_documents_hold(string instrument)
    {
        using var services = Services();
        using var collector = new MetricCollector<long>(services.GetRequiredService<IMeterFactory>(), NerLibTelemetry.Name, instrument);
        var pipeline = services.GetRequiredService<NerPipeline>();
        Document[] documents = [pipeline.Annotate(Text), pipeline.Annotate("She left.")];
        collector.GetMeasurementSnapshot().Select(measured => measured.Value).Should().Equal(documents.Select(document => (long)(instrument switch
        {
            "nerlib.documents" => 1,
            "nerlib.tokens" => document.Tokens.Length,
            "nerlib.entities" => document.Entities.Length,
            _ => document.Quotes.Length,
        })));
    }

    [Test]
    public void Each_stage_that_runs_reports_its_time_once_a_document()
    {
        using var services = Services();
        using var collector = new MetricCollector<double>(services.GetRequiredService<IMeterFactory>(), NerLibTelemetry.Name, "nerlib.stage.duration");
        services.GetRequiredService<NerPipeline>().Annotate(Text);
        collector.GetMeasurementSnapshot().Select(measured => measured.Tags["nerlib.stage"])
            .Should().Equal("regions", "tokens", "sentences", "entities", "syntax", "mentions", "actors", "quotes", "attribution");
    }

    [Test]
    public void An_activity_spans_the_work_inside_the_callers_own()
    {
        var activities = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is NerLibTelemetry.Name or nameof(TelemetryTests),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var services = Services();
        using var source = new ActivitySource(nameof(TelemetryTests));
        var pipeline = services.GetRequiredService<NerPipeline>();
        using var caller = source.StartActivity("caller");
        var document = pipeline.Annotate(Text);

        var activity = activities.Should().ContainSingle(activity => activity.ParentSpanId == caller!.SpanId).Subject;
        activity.Duration.Should().BePositive();
        activity.TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["nerlib.text.length"] = Text.Length,
            ["nerlib.tokens"] = document.Tokens.Length,
            ["nerlib.entities"] = document.Entities.Length,
            ["nerlib.quotes"] = document.Quotes.Length,
        });
        Activity.Current.Should().BeSameAs(caller);
    }

    [Test]
    public void The_log_tells_counts_and_never_the_text()
    {
        using var services = Services();
        var document = services.GetRequiredService<NerPipeline>().Annotate(Text);
        var records = services.GetFakeLogCollector().GetSnapshot();
        records.Select(record => (record.Category, record.Level)).Should().Equal(
            (typeof(NerPipeline).FullName, LogLevel.Information), (typeof(NerPipeline).FullName, LogLevel.Debug));
        records[1].Message.Should().Contain($"{document.Tokens.Length} tokens").And.Contain($"{document.Quotes.Length} quotes");
        records.Select(record => record.Message + string.Concat(record.StructuredState!))
            .Should().NotContain(said => said.Contains("Zebedee") || said.Contains("Rostock"));
    }

    [Test]
    public void The_users_own_report_is_made_as_well()
    {
        int reports = 0;
        using var services = Services(options => options.Pipeline = new() { Annotated = _ => reports++ });
        services.GetRequiredService<NerPipeline>().Annotate(Text);
        reports.Should().Be(1);
    }

    [Test]
    public void What_nobody_listens_to_allocates_nothing()
    {
        using var services = new ServiceCollection().AddMetrics().AddLogging().AddNerLib(options =>
            (options.Model, options.Pipeline) = (EnglishModel.Load, new() { Layers = Layers.Entities })).BuildServiceProvider();
        var (pipeline, workspace) = (services.GetRequiredService<NerPipeline>(), new Workspace());
        for (int i = 0; i < 5; i++) pipeline.Annotate(Text.AsMemory(), workspace);
        long before = GC.GetAllocatedBytesForCurrentThread();
        pipeline.Annotate(Text.AsMemory(), workspace);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Test]
    public void A_host_without_metrics_and_log_works_too()
    {
        using var services = new ServiceCollection().AddNerLib(options => options.Model = () => NerModel.Empty).BuildServiceProvider();
        services.GetRequiredService<NerPipeline>().Annotate(Text).Tokens.Should().NotBeEmpty();
    }

    static ServiceProvider Services(Action<NerLibOptions>? configure = null) => new ServiceCollection()
        .AddMetrics()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddFakeLogging())
        .AddNerLib(options =>
        {
            options.Model = EnglishModel.Load;
            configure?.Invoke(options);
        })
        .BuildServiceProvider();
}
