using System.Runtime.InteropServices;
using NerLib.Models;
using NerLib.Syntax;

namespace NerLib.Training.Syntax;

/// <summary>Word vectors of the lexicon, made equally long, as a model stores them.</summary>
static class FixedVectors
{
    const float Largest = 4f;

    /// <param name="vocabulary">Words, most frequent first, one a line.</param>
    /// <param name="vectors">Their vectors, row by row, as little-endian half floats.</param>
    /// <param name="count">How many words to take.</param>
    /// <param name="hashOf">The hash by which a word is looked up; of words with the same hash the most frequent stays.</param>
    public static byte[] Read(string vocabulary, string vectors, int count, Func<string, uint> hashOf)
    {
        const int width = WordRows.FixedWidth;
        var halves = MemoryMarshal.Cast<byte, Half>(File.ReadAllBytes(vectors));
        var rows = new SortedDictionary<uint, float[]>();
        int word = 0;
        foreach (var line in File.ReadLines(vocabulary).Take(count))
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
        return WordVectors.Write(rows.Keys.ToArray(), [.. rows.Values.SelectMany(row => row)]);
    }

    /// <summary>What was read, to look words up.</summary>
    public static WordVectors Of(byte[] table)
    {
        var reader = new SectionReader(table, ModelFormat.Syntax);
        return new(ref reader, WordRows.FixedWidth);
    }
}
