using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NerLib.Entities.Tagging;
using NerLib.Models;

namespace NerLib.Training.Entities;

/// <summary>Groups words by their vectors: spherical k-means (Dhillon and Modha 2001) at three grains.</summary>
sealed class WordClassBuilder
{
    const int Dimensions = 100, Padded = 104, Rounds = 8;

    readonly uint[] _hashes;
    readonly float[] _vectors;

    /// <param name="vocabulary">Words, most frequent first, one a line.</param>
    /// <param name="vectors">Their vectors, row by row, as little-endian half floats.</param>
    /// <param name="hashOf">The hash by which a word is looked up.</param>
    public WordClassBuilder(string vocabulary, string vectors, Func<string, uint> hashOf)
    {
        var halves = MemoryMarshal.Cast<byte, Half>(File.ReadAllBytes(vectors));
        var seen = new HashSet<uint>();
        var hashes = new List<uint>();
        var rows = new List<float>();
        int word = 0;
        foreach (var line in File.ReadLines(vocabulary))
        {
            var half = halves.Slice(word++ * Dimensions, Dimensions);
            uint hash = hashOf(line);
            if (hash == 0 || !seen.Add(hash)) continue;
            hashes.Add(hash);
            float norm = 0;
            foreach (var value in half) norm += (float)value * (float)value;
            norm = MathF.Sqrt(norm) + 1e-12f;
            for (int d = 0; d < Padded; d++) rows.Add(d < Dimensions ? (float)half[d] / norm : 0);
        }
        _hashes = [.. hashes];
        _vectors = [.. rows];
    }

    /// <summary>Writes what <see cref="WordClasses"/> reads.</summary>
    public void Write(SectionWriter writer)
    {
        var ascending = Enumerable.Range(0, _hashes.Length).OrderBy(word => _hashes[word]).ToArray();
        writer.WriteHashes([.. ascending.Select(word => _hashes[word])]);
        foreach (int classes in (int[])[64, 320, 1500])
        {
            var nearest = Cluster(classes);
            writer.WritePacked<ushort>([.. ascending.Select(word => nearest[word])]);
        }
    }

    /// <summary>The class of each word, from 1.</summary>
    ushort[] Cluster(int classes)
    {
        // The most frequent words, spread out, are the first centres: no chance is needed.
        var centres = new float[classes * Padded];
        int step = Math.Max(1, Math.Min(_hashes.Length, 20_000) / classes);
        for (int c = 0; c < classes; c++) _vectors.AsSpan(c * step * Padded, Padded).CopyTo(centres.AsSpan(c * Padded));

        var nearest = new ushort[_hashes.Length];
        for (int round = 0; round < Rounds; round++)
        {
            Parallel.For(0, _hashes.Length, word => nearest[word] = (ushort)(1 + Nearest(centres, _vectors.AsSpan(word * Padded, Padded))));
            Array.Clear(centres);
            for (int word = 0; word < nearest.Length; word++)
            {
                var centre = centres.AsSpan((nearest[word] - 1) * Padded, Padded);
                var vector = _vectors.AsSpan(word * Padded, Padded);
                for (int d = 0; d < Dimensions; d++) centre[d] += vector[d];
            }
            for (int c = 0; c < classes; c++)
            {
                var centre = centres.AsSpan(c * Padded, Padded);
                float norm = MathF.Sqrt(Dot(centre, centre)) + 1e-12f;
                foreach (ref float value in centre) value /= norm;
            }
        }
        return nearest;
    }

    static int Nearest(ReadOnlySpan<float> centres, ReadOnlySpan<float> vector)
    {
        int best = 0;
        float top = float.NegativeInfinity;
        for (int c = 0; c * Padded < centres.Length; c++)
            if (Dot(centres.Slice(c * Padded, Padded), vector) is var dot && dot > top) (best, top) = (c, dot);
        return best;
    }

    // Always eight sums side by side, so that the result is the same on every machine.
    static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector256<float>.Zero;
        for (int i = 0; i < Padded; i += Vector256<float>.Count)
            sum += Vector256.Create(a[i..]) * Vector256.Create(b[i..]);
        return Vector256.Sum(sum);
    }
}
