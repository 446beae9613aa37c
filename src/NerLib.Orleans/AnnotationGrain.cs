using System.Buffers;
using Orleans.Concurrency;

namespace NerLib.Orleans;

/// <summary>As many activations a silo as there are processors, all over its one pipeline.</summary>
[StatelessWorker]
sealed class AnnotationGrain(NerPipeline pipeline) : Grain, IAnnotationGrain
{
    public Task<AnnotationLines> AnnotateAsync(TextBatch batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var json = new JsonFormatOptions { Offsets = batch.Offsets, Text = batch.IncludeText, Tokens = batch.IncludeTokens };
        var lines = new ArrayBufferWriter<byte>();
        foreach (string text in batch.Texts)
        {
            JsonFormat.Write(pipeline.Annotate(text, cancellationToken), lines, json);
            lines.Write("\n"u8);
        }
        return Task.FromResult(new AnnotationLines(lines.WrittenMemory));
    }
}
