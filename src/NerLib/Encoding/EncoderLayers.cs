using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>The layers of an encoder: from the words' vectors to rows, and from rows to rows that know their sentence.</summary>
/// <param name="Words">From a word's vectors to its row.</param>
/// <param name="Context">One after another.</param>
sealed record EncoderLayers(DenseLayer Words, RecurrentLayer[] Context)
{
    /// <summary>Length of a token's row.</summary>
    public int Width => Words.Outputs;

    public static EncoderLayers Read(ref SectionReader reader, int learned, int width, int layers)
    {
        var words = reader.ReadDense(WordEmbedder.LearnedStart + learned, width);
        var context = new RecurrentLayer[layers];
        for (int i = 0; i < layers; i++)
            context[i] = new(reader.ReadDense(width, width * RecurrentLayer.Gates), reader.ReadArray<float>(2 * width));
        return new(words, context);
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(SectionWriter writer)
    {
        writer.Write(Words);
        foreach (var layer in Context)
        {
            writer.Write(layer.GateLayer);
            writer.Write<float>(layer.Memory);
        }
    }
}
