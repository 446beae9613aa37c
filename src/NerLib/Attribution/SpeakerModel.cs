using NerLib.Models;

namespace NerLib.Attribution;

/// <summary>One regression tree: a place is a node, or the complement of a leaf.</summary>
/// <param name="Features">By node, the feature that it asks for.</param>
/// <param name="Limits">By node, the largest value that goes left.</param>
/// <param name="Left">By node, the place to its left; a node's number is higher than its parent's.</param>
/// <param name="Right">By node, the place to its right.</param>
/// <param name="Leaves">By leaf, its value.</param>
sealed record SpeakerTree(byte[] Features, byte[] Limits, int[] Left, int[] Right, float[] Leaves);

/// <summary>
/// Regression trees of which each says how well a candidate fits a quote; what they say is added up. Their section, little-endian:
/// <code>
/// int32     format version
/// float32   factor on the sum
/// int32 t   trees: int32[t] the place where each begins
/// int32 n   nodes: byte[n] features, byte[n] limits, int32[n] places to the left, int32[n] places to the right
/// int32 l   leaves: float32[l]
/// </code>
/// A place is a node, or the complement of a leaf; all trees count theirs together.
/// </summary>
sealed class SpeakerModel
{
    /// <summary>The only format: 1 was a linear ranker.</summary>
    public const int Newest = 2;

    readonly byte[] _features, _limits;
    readonly int[] _roots, _left, _right;
    readonly float[] _leaves;
    readonly float _factor;

    public SpeakerModel(ReadOnlySpan<byte> section)
    {
        var reader = new SectionReader(section, ModelFormat.Speakers);
        int version = reader.ReadInt32();
        if (version != Newest)
            throw new NerModelException($"The model's speakers have format {version}; this NerLib reads {Newest}. Update NerLib, or train attribution again.");
        _factor = reader.ReadSingle();
        _roots = reader.ReadArray<int>(reader.ReadCount(sizeof(int)));
        int nodes = reader.ReadCount(2 + 2 * sizeof(int));
        _features = reader.ReadArray<byte>(nodes);
        _limits = reader.ReadArray<byte>(nodes);
        _left = reader.ReadArray<int>(nodes);
        _right = reader.ReadArray<int>(nodes);
        _leaves = reader.ReadArray<float>(reader.ReadCount(sizeof(float)));
        Check();
    }

    /// <param name="trees">The trees.</param>
    /// <param name="factor">On the sum of their values.</param>
    public static byte[] Write(IReadOnlyList<SpeakerTree> trees, float factor)
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
        var section = new SectionWriter();
        section.Write(Newest);
        section.Write(factor);
        section.Write(roots.Count);
        section.Write<int>(roots.ToArray());
        section.Write(left.Count);
        section.Write<byte>(trees.SelectMany(tree => tree.Features).ToArray());
        section.Write<byte>(trees.SelectMany(tree => tree.Limits).ToArray());
        section.Write<int>(left.ToArray());
        section.Write<int>(right.ToArray());
        section.Write(leaves);
        section.Write<float>(trees.SelectMany(tree => tree.Leaves).ToArray());
        return section.ToArray();
    }

    /// <summary>How well a candidate fits; the difference of two is the logarithm of how much likelier one is.</summary>
    /// <param name="features">Those of <see cref="SpeakerFeatures"/>.</param>
    public float Score(ReadOnlySpan<byte> features)
    {
        float sum = 0;
        foreach (int root in _roots)
        {
            int place = root;
            while (place >= 0) place = features[_features[place]] <= _limits[place] ? _left[place] : _right[place];
            sum += _leaves[~place];
        }
        return sum * _factor;
    }

    /// <summary>Every walk ends at a leaf that is there, and every sum is a number.</summary>
    void Check()
    {
        foreach (int root in _roots) Check(root, -1);
        for (int node = 0; node < _features.Length; node++)
        {
            if (_features[node] >= SpeakerFeatures.Count)
                throw new NerModelException($"The model's speakers ask for feature {_features[node]}; this NerLib has {SpeakerFeatures.Count}. Update NerLib, or train attribution again.");
            Check(_left[node], node);
            Check(_right[node], node);
        }
        CheckValue(_factor);
        foreach (float leaf in _leaves) CheckValue(leaf);
    }

    void Check(int place, int parent)
    {
        if (place >= 0 ? place <= parent || place >= _features.Length : ~place >= _leaves.Length)
            throw new NerModelException($"The model's speakers go from node {parent} to place {place} of {_features.Length} nodes and {_leaves.Length} leaves. Train attribution again.");
    }

    static void CheckValue(float value)
    {
        if (!(MathF.Abs(value) <= ModelFormat.LargestWeight))
            throw new NerModelException($"The model's speakers have a weight of {value}; none may be beyond ±{ModelFormat.LargestWeight}. Train attribution again.");
    }
}
