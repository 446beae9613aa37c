namespace NerLib.Training.Encoding;

/// <summary>What an encoder knows before it learns a task.</summary>
/// <param name="Features">Hashes of the features with learned vectors, ascending.</param>
/// <param name="Learned">Length of a learned vector.</param>
/// <param name="Width">Length of a token's row.</param>
/// <param name="Numbers">Its numbers, in the order of <see cref="TrainableEncoder.Numbers"/>.</param>
sealed record PretrainedEncoder(IReadOnlyList<uint> Features, int Learned, int Width, IReadOnlyList<float[]> Numbers);
