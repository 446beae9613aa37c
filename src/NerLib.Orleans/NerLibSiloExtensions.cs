using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NerLib.Orleans.Jobs;

namespace NerLib.Orleans;

/// <summary>Registers NerLib in a silo of Orleans.</summary>
public static class NerLibSiloExtensions
{
    /// <summary>Name of the grain storage in which jobs are kept. The silo must have it: what it forgets when it stops, jobs forget too.</summary>
    public const string StorageName = "nerlib";

    /// <summary>
    /// Registers one pipeline for all grains of the silo, and what wakes jobs that are not done when silos have died or started again.
    /// The host gets health check, metrics, traces and logs as with <c>AddNerLib</c>.
    /// </summary>
    /// <param name="builder">The silo. Give it a grain storage named <see cref="StorageName"/>.</param>
    /// <param name="configure">Must set <see cref="NerLibSiloOptions.Model"/>.</param>
    /// <exception cref="ArgumentException">An option is missing or out of range.</exception>
    public static ISiloBuilder AddNerLib(this ISiloBuilder builder, Action<NerLibSiloOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddNerLibSilo(configure);
        return builder;
    }

    /// <summary>The same on the services of a host whose silo is set up elsewhere.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Must set <see cref="NerLibSiloOptions.Model"/>.</param>
    /// <exception cref="ArgumentException">An option is missing or out of range.</exception>
    public static IServiceCollection AddNerLibSilo(this IServiceCollection services, Action<NerLibSiloOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new NerLibSiloOptions();
        configure(options);
        services.AddSingleton(options.Checked());
        services.AddNerLib(hosted => (hosted.Model, hosted.Pipeline) = (options.Model, options.Pipeline));
        services.TryAddSingleton<SiloFingerprint>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILifecycleParticipant<ISiloLifecycle>, JobWaker>());
        return services;
    }
}
