using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace NerLib.Hosting;

/// <summary>Builds the pipeline while the host starts, if asked to, and has a text go through all its stages, so that their code is compiled.</summary>
sealed class PipelineStarter(NerLibOptions options, IServiceProvider services) : IHostedService
{
    const string Text = """
        Ferry cuts leave islands ‘in the dark’, says council

        By Orla Penhallow

        PORT MERRIN, March 12 (Coast News) — Three towns will lose their ferries in April after a winter that cost the operator £14 million.

        “We did not take this lightly,” Ailsa Drummond, the chief executive of Northern Isles Lines, told reporters on Tuesday. She said that two ships,
        which were 40 years old, could no longer sail. “A ship that cannot sail,” Drummond added, “helps nobody.”

        Councillor Tomas Reyes, who called the plan “a disgrace”, warned that young families would leave. “My nurses can’t get home,” he said.

        According to a study by the University of Strathmore, 60 percent of the islanders need the boats. A spokeswoman for the company declined to comment.
        """;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.LoadAtStart) return Task.CompletedTask;
        services.GetRequiredService<NerPipeline>();
        // Of a pipeline of its own, whose text nobody counts.
        var pipeline = new NerPipeline(services.GetRequiredService<NerModel>(), options.Pipeline with { Annotated = null, MaxTextLength = Text.Length });
        pipeline.Annotate(Text, cancellationToken);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
