namespace NerLib.Orleans;

/// <summary>How a silo annotates. Read when the services are built; later changes have no effect.</summary>
public sealed class NerLibSiloOptions
{
    /// <summary>Reads the model: <c>EnglishModel.Load</c>, or <c>() => NerModel.Load(path)</c>. Must be set. Called once.</summary>
    public Func<NerModel>? Model { get; set; }

    /// <summary>What the pipeline does. Default: quotes and all that they stand on. All silos of a job must have the same.</summary>
    public NerOptions Pipeline { get; set; } = new();

    /// <summary>Texts that the silo works on at once for a job. Default 0: as many as there are processors.</summary>
    public int Threads { get; set; }

    /// <summary>Shards of a job that the silo works on at once. Default 1: a shard keeps all <see cref="Threads"/> busy.</summary>
    public int ShardsAtOnce { get; set; } = 1;

    internal int Width => Threads > 0 ? Threads : Environment.ProcessorCount;

    internal NerLibSiloOptions Checked()
    {
        if (Model is null) throw new ArgumentException("NerLibSiloOptions.Model is not set. Give what reads the model, such as EnglishModel.Load.");
        if (Pipeline is null) throw new ArgumentException("NerLibSiloOptions.Pipeline is null. Leave it as it is for the defaults.");
        ArgumentOutOfRangeException.ThrowIfNegative(Threads);
        ArgumentOutOfRangeException.ThrowIfLessThan(ShardsAtOnce, 1);
        return this;
    }
}
