using NerLib.Numerics;

namespace NerLib.Models;

/// <summary>
/// A section that is <see cref="BoostedTrees"/>, little-endian:
/// <code>
/// int32     format version
/// float32   factor on the sum
/// int32 t   trees: int32[t] the place where each begins
/// int32 n   nodes: byte[n] features, byte[n] limits, int32[n] places to the left, int32[n] places to the right
/// int32 l   leaves: float32[l]
/// </code>
/// </summary>
static class BoostedTreesSection
{
    /// <summary>The only format: 1 was a linear ranker.</summary>
    const int Newest = 2;

    /// <param name="section">The section.</param>
    /// <param name="name">Its name.</param>
    /// <param name="what">What it is, for messages: <c>speakers</c>.</param>
    /// <param name="features">How many features a row has.</param>
    public static BoostedTrees Read(ReadOnlySpan<byte> section, string name, string what, int features)
    {
        var reader = new SectionReader(section, name);
        int version = reader.ReadInt32();
        if (version != Newest)
            throw new NerModelException($"The model's {what} have format {version}; this NerLib reads {Newest}. Update NerLib, or train the model again.");
        float factor = reader.ReadSingle();
        var roots = reader.ReadArray<int>(reader.ReadCount(sizeof(int)));
        int nodes = reader.ReadCount(2 + 2 * sizeof(int));
        var trees = new BoostedTrees
        {
            Roots = roots,
            Features = reader.ReadArray<byte>(nodes),
            Limits = reader.ReadArray<byte>(nodes),
            Left = reader.ReadArray<int>(nodes),
            Right = reader.ReadArray<int>(nodes),
            Leaves = reader.ReadArray<float>(reader.ReadCount(sizeof(float))),
            Factor = factor,
        };
        Check(trees, what, features);
        return trees;
    }

    public static byte[] Write(BoostedTrees trees)
    {
        var section = new SectionWriter();
        section.Write(Newest);
        section.Write(trees.Factor);
        section.Write(trees.Roots.Length);
        section.Write<int>(trees.Roots);
        section.Write(trees.Features.Length);
        section.Write<byte>(trees.Features);
        section.Write<byte>(trees.Limits);
        section.Write<int>(trees.Left);
        section.Write<int>(trees.Right);
        section.Write(trees.Leaves.Length);
        section.Write<float>(trees.Leaves);
        return section.ToArray();
    }

    /// <summary>Every walk ends at a leaf that is there, and every sum is a number.</summary>
    static void Check(BoostedTrees trees, string what, int features)
    {
        foreach (int root in trees.Roots) CheckPlace(trees, what, root, -1);
        for (int node = 0; node < trees.Features.Length; node++)
        {
            if (trees.Features[node] >= features)
                throw new NerModelException(
                    $"The model's {what} ask for feature {trees.Features[node]}; this NerLib has {features}. Update NerLib, or train the model again.");
            CheckPlace(trees, what, trees.Left[node], node);
            CheckPlace(trees, what, trees.Right[node], node);
        }
        foreach (float value in (ReadOnlySpan<float>)[trees.Factor, .. trees.Leaves])
            if (!(MathF.Abs(value) <= ModelFormat.LargestWeight))
                throw new NerModelException(
                    $"The model's {what} have a weight of {value}; none may be beyond ±{ModelFormat.LargestWeight}. Train the model again.");
    }

    static void CheckPlace(BoostedTrees trees, string what, int place, int parent)
    {
        if (place >= 0 ? place <= parent || place >= trees.Features.Length : ~place >= trees.Leaves.Length)
            throw new NerModelException(
                $"The model's {what} go from node {parent} to place {place} of {trees.Features.Length} nodes and {trees.Leaves.Length} leaves. "
                + "Train the model again.");
    }
}
