using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NerLib.Cli.Cluster;

namespace NerLib.Orleans.Tests;

public class AnnotationGrainTests
{
    [Test]
    public async Task A_batch_comes_back_as_a_line_for_each_text()
    {
        using var host = new SiloSettings
        {
            Cluster = "grain",
            Silo = new(IPAddress.Loopback, Postgres.FreePort()),
            GatewayPort = Postgres.FreePort(),
            DeadAfter = TimeSpan.FromSeconds(10),
            Model = () => NerModel.Empty,
            Pipeline = new() { Layers = Layers.Entities },
        }.Build();
        await host.StartAsync();
        string[] texts = ["It cost $5 on 3 May 2020.", "“Nobody” came."];
        var lines = await host.Services.GetRequiredService<IGrainFactory>().GetGrain<IAnnotationGrain>(0).AnnotateAsync(new(texts) { IncludeText = true });
        await host.StopAsync();

        var pipeline = new NerPipeline(NerModel.Empty, new() { Layers = Layers.Entities });
        System.Text.Encoding.UTF8.GetString(lines.Utf8.Span).Should()
            .Be(string.Concat(texts.Select(text => JsonFormat.ToString(pipeline.Annotate(text)) + "\n")));
    }
}
