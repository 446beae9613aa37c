using NerLib.Models;

namespace NerLib.Network;

/// <summary>The layers of an encoder: from the words' vectors to rows, and from rows to rows that know their sentence.</summary>
/// <param name="Words">From a word's vectors to its row.</param>
/// <param name="Context">One after another.</param>
sealed record EncoderLayers(DenseLayer Words, RecurrentLayer[] Context)
{
    /// <summary>Length of a token's row.</summary>
    public int Width => Words.Outputs;

    public static EncoderLayers Read(ref SectionReader reader, int learned, int width, int layers)
    {
        var words = DenseLayer.Read(ref reader, WordRows.LearnedStart + learned, width);
        var context = new RecurrentLayer[layers];
        for (int i = 0; i < layers; i++)
            context[i] = new(DenseLayer.Read(ref reader, width, width * RecurrentLayer.Gates), reader.ReadArray<float>(2 * width));
        return new(words, context);
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(SectionWriter writer)
    {
        Words.Write(writer);
        foreach (var layer in Context)
        {
            layer.GateLayer.Write(writer);
            writer.Write<float>(layer.Memory);
        }
    }
}
