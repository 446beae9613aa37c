namespace NerLib;

/// <summary>The English model trained on openly licensed texts only, which this package carries.</summary>
public static class OpenEnglishModel
{
    /// <summary>Reads the model. No state is kept: load it once and share it.</summary>
    public static NerModel Load()
    {
        using var stream = typeof(OpenEnglishModel).Assembly.GetManifestResourceStream("english-open.nerm")!;
        return NerModel.Load(stream);
    }

    /// <summary>Reads the model and builds a pipeline with it. Build it once and share it.</summary>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static NerPipeline CreatePipeline(NerOptions? options = null) => new(Load(), options);
}
