using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NerLib;
using NerLib.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers NerLib in a host.</summary>
public static class NerLibServiceCollectionExtensions
{
    /// <summary>
    /// Registers one thread-safe <see cref="NerPipeline"/> and the <see cref="NerModel"/> it uses, read once.
    /// The pipeline reports to the meter and activity source named <see cref="NerLibTelemetry.Name"/> and to the host's log: counts and times, never text.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Must set <see cref="NerLibOptions.Model"/>. Where <c>AddNerLib</c> is called again, the later call holds.</param>
    /// <exception cref="ArgumentException">An option is missing.</exception>
    public static IServiceCollection AddNerLib(this IServiceCollection services, Action<NerLibOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new NerLibOptions();
        configure(options);
        services.AddSingleton(options.Checked());
        services.TryAddSingleton(provider => new PipelineMonitor(provider.GetService<IMeterFactory>(), LoggerOf(provider)));
        services.TryAddSingleton(LoadModel);
        services.TryAddSingleton(BuildPipeline);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, PipelineStarter>());
        return services;
    }

    static NerModel LoadModel(IServiceProvider provider)
    {
        long started = Stopwatch.GetTimestamp();
        var model = provider.GetRequiredService<NerLibOptions>().Model!();
        LoggerOf(provider).ModelLoaded(model.Info.Name, model.Info.Version, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return model;
    }

    static NerPipeline BuildPipeline(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<NerLibOptions>().Pipeline;
        Action<AnnotationReport> report = provider.GetRequiredService<PipelineMonitor>().Report;
        return new(provider.GetRequiredService<NerModel>(), options with { Annotated = report + options.Annotated });
    }

    static ILogger LoggerOf(IServiceProvider provider) =>
        provider.GetService<ILoggerFactory>()?.CreateLogger<NerPipeline>() ?? (ILogger)NullLogger.Instance;
}
