using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>The features of a word whose vectors are learned, by their places in its row. The numbers are part of the model format.</summary>
enum WordFeature
{
    /// <summary>The word itself, without case.</summary>
    Folded,

    /// <summary>The word as it stands, if that is another.</summary>
    Exact,

    Shape,

    /// <summary>Its first letter; the first two and three follow.</summary>
    Prefix,

    /// <summary>Its last letter; the last two to four follow.</summary>
    Suffix = Prefix + WordFeatures.Prefixes,
}

/// <summary>Hashes of the features of a word whose vectors are learned: the word, its beginning and end, and its shape.</summary>
static class WordFeatures
{
    public const int Prefixes = 3, Suffixes = 4, Count = (int)WordFeature.Suffix + Suffixes;

    /// <summary>What an encoder's vectors and layers are trained over, as part of a schema's description.</summary>
    public static string Description { get; } =
        SectionSchema.Describe<WordFeature>() + $"of {Count}, vectors {PretrainedVectors.Width}, gates {RecurrentLayer.Gates}";

    /// <summary>Writes the hashes of <see cref="Count"/> features; 0 for one that the word has not.</summary>
    public static void Of(in WordForm word, Span<uint> features)
    {
        features[(int)WordFeature.Folded] = WordHash.Mix(1, word.Folded);
        features[(int)WordFeature.Exact] = word.Word == word.Folded ? 0 : WordHash.Mix(2, word.Word);
        features[(int)WordFeature.Shape] = WordHash.Mix(3, word.Shape);
        for (int i = 0; i < Prefixes; i++) features[(int)WordFeature.Prefix + i] = Affix(4 + (uint)i, word.Prefixes[i]);
        for (int i = 0; i < Suffixes; i++) features[(int)WordFeature.Suffix + i] = Affix(7 + (uint)i, word.Suffixes[i]);
    }

    static uint Affix(uint template, uint hash) => hash == 0 ? 0 : WordHash.Mix(template, hash);
}
