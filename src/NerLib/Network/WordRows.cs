using System.Runtime.Intrinsics;
using NerLib.Entities.Features;

namespace NerLib.Network;

/// <summary>From a word alone to the row that a network's first layer makes of it.</summary>
/// <param name="pretrained">Vectors of the word.</param>
/// <param name="learned">Learned vectors of <see cref="WordFeatures"/>.</param>
/// <param name="layer">From the vectors to the row.</param>
sealed class WordRows(PretrainedVectors pretrained, WordVectors learned, DenseLayer layer)
{
    const float Leaked = 0.1f;
    const int MostNumbers = LearnedStart + Encoder.MostUnits;

    /// <summary>Where the learned vectors' sum begins, behind the pretrained ones.</summary>
    public const int LearnedStart = (2 * PretrainedVectors.Width + DenseLayer.Block - 1) / DenseLayer.Block * DenseLayer.Block;

    public int Width => layer.Outputs;

    public void Read(ReadOnlySpan<char> word, Span<float> row)
    {
        var attributes = TokenAttributes.Of(word);
        Span<uint> features = stackalloc uint[WordFeatures.Count];
        WordFeatures.Of(attributes, features);
        Span<float> vectors = stackalloc float[MostNumbers];
        vectors = vectors[..layer.Inputs];
        vectors.Clear();
        pretrained.Add(attributes, vectors);
        foreach (uint feature in features) learned.Add(feature, vectors[LearnedStart..]);
        layer.Apply(vectors, 1, row);
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
