namespace NerLib;

/// <summary>What <c>AddNerLib</c> registers. Read when the services are built; later changes have no effect.</summary>
public sealed class NerLibOptions
{
    /// <summary>
    /// Reads the model: <c>EnglishModel.Load</c>, or <c>() => NerModel.Load(path)</c>. Must be set. Called once; after a failure, again at the next
    /// use.
    /// </summary>
    public Func<NerModel>? Model { get; set; }

    /// <summary>What the pipeline does. Default: quotes and all that they stand on.</summary>
    public NerOptions Pipeline { get; set; } = new();

    /// <summary>
    /// Whether the host reads the model and annotates a short text of its own while it starts, so that the first request waits for neither and a bad
    /// model stops the start. Default: yes. If not, the first use or the first health check reads the model.
    /// </summary>
    public bool LoadAtStart { get; set; } = true;

    internal NerLibOptions Checked()
    {
        if (Model is null) throw new ArgumentException(
            "NerLibOptions.Model is not set. Give what reads it: EnglishModel.Load of the package NerLib.Models.English, or () => NerModel.Load(path).");
        if (Pipeline is null) throw new ArgumentException("NerLibOptions.Pipeline is null. Leave it as it is for the defaults.");
        return this;
    }
}
