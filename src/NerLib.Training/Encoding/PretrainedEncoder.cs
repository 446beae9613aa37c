using NerLib.Encoding;

namespace NerLib.Training.Encoding;

/// <summary>What an encoder knows before it learns a task.</summary>
/// <param name="Features">Hashes of the features with learned vectors, ascending.</param>
/// <param name="Vectors">Their vectors, row by row.</param>
/// <param name="Layers">The layers.</param>
sealed record PretrainedEncoder(IReadOnlyList<uint> Features, float[] Vectors, EncoderLayers Layers)
{
    /// <summary>What a trained encoder knows.</summary>
    public static PretrainedEncoder Of(Encoder encoder) => new(encoder.Words.Learned.Hashes, encoder.Words.Learned.ToArray(), encoder.Layers);
}
