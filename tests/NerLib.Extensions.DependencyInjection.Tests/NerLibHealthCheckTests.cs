using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NerLib.Hosting.Tests;

public class NerLibHealthCheckTests
{
    [Test]
    public async Task A_model_that_can_be_read_is_healthy_and_named()
    {
        var entry = await Check(EnglishModel.Load);
        entry.Status.Should().Be(HealthStatus.Healthy);
        entry.Description.Should().Contain(EnglishModel.Load().Info.Name);
    }

    [Test]
    public async Task A_model_that_cannot_be_read_is_unhealthy_and_the_reason_is_told()
    {
        var entry = await Check(() => NerModel.Load("no-such.nerm"));
        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Description.Should().Contain("no-such.nerm");
    }

    static async Task<HealthReportEntry> Check(Func<NerModel> model)
    {
        var services = new ServiceCollection().AddLogging().AddNerLib(options => options.Model = model);
        services.AddHealthChecks().AddCheck<NerLibHealthCheck>("nerlib");
        await using var provider = services.BuildServiceProvider();
        return (await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["nerlib"];
    }
}
