using NerLib.Entities.Features;

namespace NerLib.Network;

/// <summary>The features of a word whose vectors are learned: the word, its beginning and end, and its shape.</summary>
static class WordFeatures
{
    public const int Count = 10;

    /// <summary>Which of the features is the word itself, without case.</summary>
    public const int Folded = 0;

    /// <summary>Which is the word as it stands, if that is another.</summary>
    public const int Exact = 1;

    /// <summary>Writes the hashes of <see cref="Count"/> features; 0 for one that the word has not.</summary>
    public static void Of(in TokenAttributes word, Span<uint> features)
    {
        features[Folded] = WordHash.Mix(1, word.Folded);
        features[Exact] = word.Word == word.Folded ? 0 : WordHash.Mix(2, word.Word);
        features[2] = WordHash.Mix(3, word.Shape);
        for (int length = 1; length <= 3; length++) features[2 + length] = Affix(3 + (uint)length, word.Prefixes[length - 1]);
        for (int length = 1; length <= 4; length++) features[5 + length] = Affix(6 + (uint)length, word.Suffixes[length - 1]);
    }

    static uint Affix(uint template, uint hash) => hash == 0 ? 0 : WordHash.Mix(template, hash);
}
