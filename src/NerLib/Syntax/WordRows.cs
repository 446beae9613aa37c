using System.Runtime.Intrinsics;
using NerLib.Entities.Features;
using NerLib.Syntax.Network;

namespace NerLib.Syntax;

/// <summary>From a word alone to the row that the network's first layer makes of it.</summary>
/// <param name="lowerCase">Fixed vectors by the folded word.</param>
/// <param name="cased">Fixed vectors by the word as it stands.</param>
/// <param name="learned">Learned vectors of <see cref="WordFeatures"/>.</param>
/// <param name="network">Its first layers.</param>
sealed class WordRows(WordVectors lowerCase, WordVectors cased, WordVectors learned, SyntaxNetwork network)
{
    const float Leaked = 0.1f;
    const int MostNumbers = LearnedStart + SyntaxModel.MostUnits;

    /// <summary>Length of a fixed vector.</summary>
    public const int FixedWidth = 100;

    /// <summary>Where the learned vectors' sum begins, behind the two fixed vectors.</summary>
    public const int LearnedStart = (2 * FixedWidth + DenseLayer.Block - 1) / DenseLayer.Block * DenseLayer.Block;

    public int Width => network.Width;

    public void Read(ReadOnlySpan<char> word, Span<float> row)
    {
        var attributes = TokenAttributes.Of(word);
        Span<uint> features = stackalloc uint[WordFeatures.Count];
        WordFeatures.Of(attributes, features);
        Span<float> vectors = stackalloc float[MostNumbers];
        vectors = vectors[..network.Words.Inputs];
        vectors.Clear();
        lowerCase.Add(attributes.Folded, vectors);
        cased.Add(attributes.Word, vectors[FixedWidth..]);
        foreach (uint feature in features) learned.Add(feature, vectors[LearnedStart..]);
        network.Words.Apply(vectors, 1, row);
        Leak(row);
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
