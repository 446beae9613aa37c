using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace NerLib.Hosting.Tests;

public class AddNerLibTests
{
    [Test]
    public async Task One_pipeline_serves_all_and_its_model_is_read_once()
    {
        int loads = 0;
        using var services = Services(options => options.Model = () => { Interlocked.Increment(ref loads); return NerModel.Empty; });
        var pipelines = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(services.GetRequiredService<NerPipeline>)));
        pipelines.Distinct().Should().ContainSingle();
        loads.Should().Be(1);
    }

    [TestCase(true, 1)]
    [TestCase(false, 0)]
    public async Task The_host_reads_the_model_while_it_starts_if_asked_to(bool atStart, int expected)
    {
        int loads = 0;
        using var host = Host(options => (options.Model, options.LoadAtStart) = (() => { loads++; return NerModel.Empty; }, atStart));
        await host.StartAsync();
        loads.Should().Be(expected);
        await host.StopAsync();
    }

    [Test]
    public async Task What_warms_the_pipeline_up_is_not_counted_and_may_be_longer_than_texts_are()
    {
        int texts = 0;
        using var host = Host(options =>
            (options.Model, options.Pipeline) = (() => NerModel.Empty, new() { MaxTextLength = 20, Annotated = _ => texts++ }));
        await host.StartAsync();
        texts.Should().Be(0);
        host.Services.GetRequiredService<NerPipeline>().Annotate("“Yes,” she said.");
        texts.Should().Be(1);
        await host.StopAsync();
    }

    [Test]
    public async Task A_model_that_cannot_be_read_stops_the_start()
    {
        using var host = Host(options => options.Model = () => NerModel.Load("no-such.nerm"));
        await host.Awaiting(h => h.StartAsync()).Should().ThrowAsync<NerModelException>().WithMessage("*no-such.nerm*");
    }

    [Test]
    public void A_model_that_could_not_be_read_is_read_again_at_the_next_use()
    {
        int loads = 0;
        using var services = Services(options => options.Model = () => ++loads == 1 ? throw new NerModelException("not yet there") : NerModel.Empty);
        services.Invoking(s => s.GetRequiredService<NerPipeline>()).Should().Throw<NerModelException>();
        services.GetRequiredService<NerPipeline>().Should().NotBeNull();
    }

    [Test]
    public void Without_a_model_the_mistake_shows_where_it_was_made() =>
        FluentActions.Invoking(() => new ServiceCollection().AddNerLib(_ => { }))
            .Should().Throw<ArgumentException>().WithMessage("*NerLibOptions.Model*EnglishModel.Load*");

    [Test]
    public void The_pipeline_has_the_options_given()
    {
        using var services = Services(options => (options.Model, options.Pipeline) = (() => NerModel.Empty, new() { Layers = Layers.Tokens }));
        var document = services.GetRequiredService<NerPipeline>().Annotate("“Yes,” she said.");
        (document.Tokens.Length > 0, document.Quotes.Length > 0).Should().Be((true, false));
    }

    [Test]
    public void A_later_call_holds()
    {
        var services = new ServiceCollection()
            .AddNerLib(options => options.Model = () => throw new NerModelException("the earlier one"))
            .AddNerLib(options => options.Model = () => NerModel.Empty);
        using var provider = services.BuildServiceProvider();
        provider.Invoking(p => p.GetRequiredService<NerPipeline>()).Should().NotThrow();
    }

    static ServiceProvider Services(Action<NerLibOptions> configure) => new ServiceCollection().AddNerLib(configure).BuildServiceProvider();

    static IHost Host(Action<NerLibOptions> configure)
    {
        var builder = new HostApplicationBuilder();
        builder.Services.AddNerLib(configure);
        return builder.Build();
    }
}
