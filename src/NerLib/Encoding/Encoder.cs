using NerLib.Models;

namespace NerLib.Encoding;

/// <summary>Reads the words of sentences into rows that know their sentence.</summary>
/// <param name="words">From a word to its row.</param>
/// <param name="layers">The layers, of which the first makes the words' rows.</param>
sealed class Encoder(WordEmbedder words, EncoderLayers layers)
{
    public const int MostUnits = 1024, MostLayers = 8;

    public WordEmbedder Words { get; } = words;

    public EncoderLayers Layers { get; } = layers;

    /// <summary>Length of a token's row.</summary>
    public int Width => Layers.Width;

    /// <param name="reader">At the learned vectors, which the layers follow.</param>
    /// <param name="vectors">The model's.</param>
    /// <param name="learned">Length of a learned vector.</param>
    /// <param name="width">Length of a row.</param>
    /// <param name="layers">How many layers of context.</param>
    public static Encoder Read(ref SectionReader reader, PretrainedVectors vectors, int learned, int width, int layers)
    {
        var learnedVectors = new WordVectors(ref reader, learned);
        var all = EncoderLayers.Read(ref reader, learned, width, layers);
        return new(new(vectors, learnedVectors, all.Words), all);
    }

    /// <summary>Reads a number of units that must be a multiple of another and not too large.</summary>
    public static int ReadUnits(ref SectionReader reader, int multiple) =>
        reader.ReadInt32() is var size && size > 0 && size <= MostUnits && size % multiple == 0
            ? size
            : throw new NerModelException($"The model has a layer of {size} units; multiples of {multiple} up to {MostUnits} are possible. Fetch it again.");

    public static int ReadLayers(ref SectionReader reader) =>
        reader.ReadInt32() is var layers && layers is >= 1 and <= MostLayers
            ? layers
            : throw new NerModelException($"The model has a network of {layers} layers; 1 to {MostLayers} are possible. Fetch it again.");
}
