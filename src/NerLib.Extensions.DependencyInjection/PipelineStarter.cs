using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace NerLib.Hosting;

/// <summary>Builds the pipeline while the host starts, if asked to.</summary>
sealed class PipelineStarter(NerLibOptions options, IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.LoadAtStart) services.GetRequiredService<NerPipeline>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
