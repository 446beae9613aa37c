using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>The layers of an encoder: from the words' vectors to rows, and from rows to rows that know their sentence.</summary>
/// <param name="Words">From a word's vectors to its row.</param>
/// <param name="Context">One after another.</param>
sealed record EncoderLayers(IntegerLayer Words, ContextLayer[] Context)
{
    /// <summary>Length of a token's row.</summary>
    public int Width => Words.Outputs;

    public static EncoderLayers Read(ref SectionReader reader, int learned, int width, int layers)
    {
        var words = reader.ReadLayer(WordEmbedder.LearnedStart + learned, width);
        var context = new ContextLayer[layers];
        for (int i = 0; i < layers; i++)
            context[i] = new(reader.ReadLayer(width, width * RecurrentLayer.Gates), new(reader.ReadArray<float>(2 * width)));
        return new(words, context);
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(SectionWriter writer)
    {
        writer.Write(Words);
        foreach (var layer in Context)
        {
            writer.Write(layer.Gates);
            writer.Write<float>(layer.Units.Memory);
        }
    }
}

/// <summary>A layer that lets words know of each other.</summary>
/// <param name="Gates">From a row to the gates of its units, forwards and then backwards.</param>
/// <param name="Units">From the gates to the new rows.</param>
sealed record ContextLayer(IntegerLayer Gates, RecurrentLayer Units);
