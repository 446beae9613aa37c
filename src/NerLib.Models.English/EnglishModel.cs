namespace NerLib;

/// <summary>The trained English model that this package carries.</summary>
public static class EnglishModel
{
    /// <summary>Reads the model. No state is kept: load it once and share it.</summary>
    public static NerModel Load()
    {
        using var stream = typeof(EnglishModel).Assembly.GetManifestResourceStream("english.nerm")!;
        return NerModel.Load(stream);
    }

    /// <summary>Reads the model and builds a pipeline with it. Build it once and share it.</summary>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <example>
    /// <code>
    /// var pipeline = EnglishModel.CreatePipeline();
    /// var names = EnglishModel.CreatePipeline(new() { Layers = Layers.Entities });   // no actors, no quotes
    /// </code>
    /// </example>
    public static NerPipeline CreatePipeline(NerOptions? options = null) => new(Load(), options);
}
