using System.Runtime.Intrinsics;
using NerLib.Encoding;

namespace NerLib.Training.Encoding;

/// <summary>Codes vectors as <see cref="CodedVectors"/> reads them: the pieces of each book are found by k-means.</summary>
static class ProductQuantizer
{
    const int Piece = CodedVectors.Piece, Entries = CodedVectors.Entries, Rounds = 8;

    /// <summary>A book is made of the pieces of so many of the first words.</summary>
    const int Words = 60_000;

    /// <param name="hashes">Of the words, most frequent first.</param>
    /// <param name="vectors">Of each word.</param>
    /// <param name="step">What 1 in a book is worth.</param>
    public static byte[] Write(uint[] hashes, float[][] vectors, float step)
    {
        var ascending = Enumerable.Range(0, hashes.Length).OrderBy(word => hashes[word]).ToArray();
        int pieces = vectors[0].Length / Piece;
        var books = new sbyte[pieces * Entries * Piece];
        var codes = new byte[hashes.Length * pieces];
        Parallel.For(0, pieces, piece =>
        {
            var book = Rounded(BookOf(vectors, piece * Piece), step);
            for (int i = 0; i < ascending.Length; i++) codes[i * pieces + piece] = (byte)Nearest(book, vectors[ascending[i]].AsSpan(piece * Piece, Piece));
            for (int entry = 0; entry < Entries; entry++)
                for (int i = 0; i < Piece; i++) books[(piece * Entries + entry) * Piece + i] = (sbyte)MathF.Round(book[i * Entries + entry] / step);
        });
        return CodedVectors.Write(step, books, [.. ascending.Select(word => hashes[word])], codes);
    }

    // Pieces of words spread out are the first centres: no chance is needed. A book holds the first numbers of all its pieces, then the second ones.
    static float[] BookOf(float[][] vectors, int start)
    {
        int words = Math.Min(vectors.Length, Words);
        var book = new float[Piece * Entries];
        for (int entry = 0; entry < Entries; entry++)
            for (int i = 0; i < Piece; i++) book[i * Entries + entry] = vectors[(long)entry * words / Entries][start + i];
        var (sums, counts) = (new double[book.Length], new int[Entries]);
        for (int round = 0; round < Rounds; round++)
        {
            Array.Clear(sums);
            Array.Clear(counts);
            foreach (var vector in vectors.AsSpan(0, words))
            {
                int entry = Nearest(book, vector.AsSpan(start, Piece));
                counts[entry]++;
                for (int i = 0; i < Piece; i++) sums[i * Entries + entry] += vector[start + i];
            }
            for (int at = 0; at < book.Length; at++)
                if (counts[at % Entries] is > 0 and var count) book[at] = (float)(sums[at] / count);
        }
        return book;
    }

    static float[] Rounded(float[] book, float step) => [.. book.Select(value => MathF.Round(value / step) * step)];

    /// <summary>The piece of a book that is the least away, the first of equals.</summary>
    static int Nearest(ReadOnlySpan<float> book, ReadOnlySpan<float> piece)
    {
        var least = Vector256.Create(float.PositiveInfinity);
        var where = Vector256<int>.Zero;
        for (int entry = 0; entry < Entries; entry += Vector256<float>.Count)
        {
            var distance = Vector256<float>.Zero;
            for (int i = 0; i < piece.Length; i++)
            {
                var difference = Vector256.Create(book[(i * Entries + entry)..]) - Vector256.Create(piece[i]);
                distance += difference * difference;
            }
            var closer = Vector256.LessThan(distance, least);
            least = Vector256.ConditionalSelect(closer, distance, least);
            where = Vector256.ConditionalSelect(closer.AsInt32(), Vector256.Create(entry), where);
        }
        int best = 0;
        for (int lane = 1; lane < Vector256<float>.Count; lane++)
            if ((least[lane], where[lane] + lane).CompareTo((least[best], where[best] + best)) < 0) best = lane;
        return where[best] + best;
    }
}
