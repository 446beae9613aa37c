using System.Runtime.InteropServices;
using NerLib.Encoding;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Training.Encoding;

/// <summary>Word vectors of the lexicon, made equally long, as a model's section holds them.</summary>
static class LexiconVectors
{
    const float Largest = 4f;

    /// <summary>What <see cref="PretrainedVectors"/> reads.</summary>
    /// <param name="lexicon">The folder of the vectors.</param>
    public static byte[] Read(string lexicon)
    {
        var writer = new SectionWriter();
        writer.Write<byte>(Read(lexicon, "glove-100d", word => WordHash.Folded(word)));
        writer.Write<byte>(Read(lexicon, "news-cased-100d", word => WordForm.Of(word).Word));
        return writer.ToArray();
    }

    // The words, most frequent first, one a line, and their vectors, row by row, as little-endian half floats.
    // Of words with the same hash the most frequent stays.
    static byte[] Read(string lexicon, string name, Func<string, uint> hashOf)
    {
        const int width = PretrainedVectors.Width;
        var halves = MemoryMarshal.Cast<byte, Half>(File.ReadAllBytes(Path.Combine(lexicon, name + ".f16")));
        var rows = new Dictionary<uint, float[]>();
        int word = 0;
        foreach (var line in File.ReadLines(Path.Combine(lexicon, name + ".vocab")))
        {
            var half = halves.Slice(word++ * width, width);
            uint hash = hashOf(line);
            if (hash == 0 || rows.ContainsKey(hash)) continue;
            float norm = 0;
            foreach (var value in half) norm += (float)value * (float)value;
            // So long that their numbers are about 1, as those of other layers.
            float scale = MathF.Sqrt(width) / (MathF.Sqrt(norm) + 1e-12f);
            var row = new float[width];
            for (int i = 0; i < width; i++) row[i] = Math.Clamp((float)half[i] * scale, -Largest, Largest);
            rows.Add(hash, row);
        }
        return ProductQuantizer.Write([.. rows.Keys], [.. rows.Values], Largest / sbyte.MaxValue);
    }
}
