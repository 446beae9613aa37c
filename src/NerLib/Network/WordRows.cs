using System.Runtime.Intrinsics;
using NerLib.Entities.Features;

namespace NerLib.Network;

/// <summary>From words alone to the rows that a network's first layer makes of them.</summary>
/// <param name="pretrained">Vectors of the words.</param>
/// <param name="learned">Learned vectors of <see cref="WordFeatures"/>.</param>
/// <param name="layer">From the vectors to the rows.</param>
sealed class WordRows(PretrainedVectors pretrained, WordVectors learned, DenseLayer layer)
{
    const float Leaked = 0.1f;

    /// <summary>Where the learned vectors' sum begins, behind the pretrained ones.</summary>
    public const int LearnedStart = (2 * PretrainedVectors.Width + DenseLayer.Block - 1) / DenseLayer.Block * DenseLayer.Block;

    /// <summary>Vectors that a word may have: two pretrained ones, and one for each feature.</summary>
    public const int Vectors = 2 + WordFeatures.Count;

    public int Width => layer.Outputs;

    /// <summary>Numbers in all the vectors of a word, side by side.</summary>
    public int Inputs => layer.Inputs;

    /// <summary>Begins to fetch the vectors of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hashes">Gets the hashes of its <see cref="Vectors"/>.</param>
    public void Expect(ReadOnlySpan<char> word, Span<uint> hashes)
    {
        var attributes = TokenAttributes.Of(word);
        (hashes[0], hashes[1]) = (attributes.Folded, attributes.Word);
        WordFeatures.Of(attributes, hashes[2..]);
        pretrained.LowerCase.Expect(hashes[0]);
        pretrained.Cased.Expect(hashes[1]);
        foreach (uint feature in hashes[2..]) learned.Expect(feature);
    }

    /// <summary>Gives the rows of words.</summary>
    /// <param name="words">How many words.</param>
    /// <param name="hashes">Of all their vectors.</param>
    /// <param name="vectors">Memory for <see cref="Inputs"/> numbers a word.</param>
    /// <param name="rows">Gets the rows.</param>
    public void Read(int words, ReadOnlySpan<uint> hashes, Span<float> vectors, Span<float> rows)
    {
        Span<int> found = stackalloc int[Vectors];
        vectors = vectors[..(words * Inputs)];
        vectors.Clear();
        for (int word = 0; word < words; word++)
        {
            var own = vectors.Slice(word * Inputs, Inputs);
            var wanted = hashes.Slice(word * Vectors, Vectors);
            (found[0], found[1]) = (pretrained.LowerCase.Find(wanted[0]), pretrained.Cased.Find(wanted[1]));
            for (int i = 2; i < found.Length; i++) found[i] = learned.Find(wanted[i]);
            pretrained.LowerCase.Add(found[0], own);
            pretrained.Cased.Add(found[1], own[PretrainedVectors.Width..]);
            foreach (int row in found[2..]) learned.Add(row, own[LearnedStart..]);
        }
        layer.Apply(vectors, words, rows);
        Leak(rows[..(words * Width)]);
    }

    /// <summary>Makes what is below 0 small.</summary>
    public static void Leak(Span<float> row)
    {
        for (int i = 0; i < row.Length; i += Vector256<float>.Count)
        {
            var values = Vector256.Create<float>(row[i..]);
            Vector256.Max(values, values * Leaked).CopyTo(row[i..]);
        }
    }

    /// <summary>From the gradient of what <see cref="Leak"/> gave to that of what it was given.</summary>
    public static void LeakGradient(ReadOnlySpan<float> row, Span<float> slopes)
    {
        for (int i = 0; i < row.Length; i++)
            if (row[i] < 0) slopes[i] *= Leaked;
    }
}
