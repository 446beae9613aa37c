using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NerLib;

/// <summary>
/// Healthy once the pipeline is ready. Reads the model if that has not happened yet, so that a readiness probe warms it up; a model that
/// cannot be read is reported with its reason. Register it with <c>services.AddHealthChecks().AddCheck&lt;NerLibHealthCheck&gt;("nerlib")</c>.
/// </summary>
/// <param name="services">Holds the pipeline of <c>AddNerLib</c>.</param>
public sealed class NerLibHealthCheck(IServiceProvider services) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        services.GetRequiredService<NerPipeline>();
        var model = services.GetRequiredService<NerModel>().Info;
        return Task.FromResult(HealthCheckResult.Healthy($"Model {model.Name} {model.Version}."));
    }
}
