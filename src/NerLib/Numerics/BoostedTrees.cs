using System.Runtime.CompilerServices;

namespace NerLib.Numerics;

/// <summary>One regression tree over byte features: a place is a node, or the complement of a leaf.</summary>
/// <param name="Features">By node, the feature that it asks for.</param>
/// <param name="Limits">By node, the largest value that goes left.</param>
/// <param name="Left">By node, the place to its left; a node's number is higher than its parent's.</param>
/// <param name="Right">By node, the place to its right.</param>
/// <param name="Leaves">By leaf, its value.</param>
sealed record BoostedTree(byte[] Features, byte[] Limits, int[] Left, int[] Right, float[] Leaves);

/// <summary>Boosted regression trees as flat arrays; what they say is added up. All trees count their places together.</summary>
sealed class BoostedTrees
{
    /// <summary>The place where each tree begins.</summary>
    public required int[] Roots { get; init; }

    public required byte[] Features { get; init; }

    public required byte[] Limits { get; init; }

    public required int[] Left { get; init; }

    public required int[] Right { get; init; }

    public required float[] Leaves { get; init; }

    /// <summary>Factor on the sum.</summary>
    public required float Factor { get; init; }

    /// <param name="trees">Trees that count their places each for itself.</param>
    /// <param name="factor">On the sum of their values.</param>
    public static BoostedTrees Of(IReadOnlyList<BoostedTree> trees, float factor)
    {
        var (roots, left, right) = (new List<int>(), new List<int>(), new List<int>());
        int leaves = 0;
        foreach (var tree in trees)
        {
            int nodes = left.Count, leavesBefore = leaves;
            int Place(int place) => place >= 0 ? nodes + place : place - leavesBefore;
            roots.Add(Place(tree.Features.Length > 0 ? 0 : ~0));
            left.AddRange(tree.Left.Select(Place));
            right.AddRange(tree.Right.Select(Place));
            leaves += tree.Leaves.Length;
        }
        return new()
        {
            Roots = [.. roots],
            Features = [.. trees.SelectMany(tree => tree.Features)],
            Limits = [.. trees.SelectMany(tree => tree.Limits)],
            Left = [.. left],
            Right = [.. right],
            Leaves = [.. trees.SelectMany(tree => tree.Leaves)],
            Factor = factor,
        };
    }

    /// <summary>What the trees say of a row of features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Score(ReadOnlySpan<byte> row)
    {
        var (features, limits, left, right, leaves) = (Features, Limits, Left, Right, Leaves);
        float sum = 0;
        foreach (int root in Roots)
        {
            int place = root;
            while (place >= 0) place = row[features[place]] <= limits[place] ? left[place] : right[place];
            sum += leaves[~place];
        }
        return sum * Factor;
    }
}
