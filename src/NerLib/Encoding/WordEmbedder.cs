using System.Runtime.CompilerServices;
using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>From words alone to the rows that a network's first layer makes of them.</summary>
/// <param name="pretrained">Vectors of the words.</param>
/// <param name="learned">Learned vectors of <see cref="WordFeatures"/>.</param>
/// <param name="layer">From the vectors to the rows.</param>
sealed class WordEmbedder(PretrainedVectors pretrained, WordVectors learned, IntegerLayer layer)
{
    /// <summary>Where the learned vectors' sum begins, behind the pretrained ones.</summary>
    public const int LearnedStart = (2 * PretrainedVectors.Width + IntegerLayer.Block - 1) / IntegerLayer.Block * IntegerLayer.Block;

    /// <summary>Vectors that a word may have: two pretrained ones, and one for each feature.</summary>
    public const int Vectors = 2 + WordFeatures.Count;

    public int Width => layer.Outputs;

    /// <summary>Numbers in all the vectors of a word, side by side.</summary>
    public int Inputs => layer.Inputs;

    /// <summary>Begins to fetch the vectors of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hashes">Gets the hashes of its <see cref="Vectors"/>.</param>
    public void Prefetch(ReadOnlySpan<char> word, Span<uint> hashes)
    {
        var form = WordForm.Of(word);
        (hashes[0], hashes[1]) = (form.Folded, form.Word);
        WordFeatures.Of(form, hashes[2..]);
        pretrained.LowerCase.Prefetch(hashes[0]);
        pretrained.Cased.Prefetch(hashes[1]);
        foreach (uint feature in hashes[2..]) learned.Prefetch(feature);
    }

    /// <summary>Gives the rows of words.</summary>
    /// <param name="words">How many words.</param>
    /// <param name="hashes">Of all their vectors.</param>
    /// <param name="vectors">Memory for <see cref="Inputs"/> numbers a word.</param>
    /// <param name="integers">Memory for as many.</param>
    /// <param name="rows">Gets the rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(int words, ReadOnlySpan<uint> hashes, Span<float> vectors, IntegerRows integers, Span<float> rows)
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
        integers.Set(vectors, words, Inputs);
        layer.Apply(integers, rows);
        LeakyRectifier.Apply(rows[..(words * Width)]);
    }
}
