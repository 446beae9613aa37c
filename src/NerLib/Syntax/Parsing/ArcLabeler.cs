using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Syntax.Parsing;

/// <summary>Scores the relations of an arc from its two words and how far apart they are.</summary>
sealed class ArcLabeler
{
    /// <summary>Rows by direction and distance.</summary>
    public const int DistanceRows = 10;

    const int Lanes = 8;

    /// <param name="words">From a word's row to what it gives as a dependent, and then as a head.</param>
    /// <param name="root">What the root gives as a head.</param>
    /// <param name="distances">What distances give.</param>
    /// <param name="output">To the scores of the relations, in their order; the rest is padding.</param>
    public ArcLabeler(DenseLayer words, float[] root, float[] distances, DenseLayer output)
    {
        Hidden = output.Inputs;
        ArgumentOutOfRangeException.ThrowIfNotEqual(words.Outputs, 2 * Hidden);
        ArgumentOutOfRangeException.ThrowIfNotEqual(root.Length, Hidden);
        ArgumentOutOfRangeException.ThrowIfNotEqual(distances.Length, DistanceRows * Hidden);
        (WordLayer, Root, DistanceWeights, Output) = (words, root, distances, output);
    }

    public DenseLayer WordLayer { get; }

    public float[] Root { get; }

    public float[] DistanceWeights { get; }

    public DenseLayer Output { get; }

    public int Hidden { get; }

    /// <summary>What the words and the root give: one more row than words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Project(ReadOnlySpan<float> x, int rows, Span<float> projections)
    {
        WordLayer.Apply(x, rows, projections);
        Root.CopyTo(projections[HeadPlace(rows)..]);
    }

    /// <summary>Where, among the projections, what a word's row gives as a dependent stands.</summary>
    public int DependentPlace(int word) => word * 2 * Hidden;

    /// <summary>Where, among the projections, what a word's row gives as a head stands; the root's is behind the words'.</summary>
    public int HeadPlace(int word) => word * 2 * Hidden + Hidden;

    /// <summary>Where, among the distances, an arc's row stands.</summary>
    public int DistancePlace(int dependent, int head)
    {
        int bucket = Math.Abs(dependent - head) switch { 1 => 0, 2 => 1, <= 4 => 2, <= 8 => 3, _ => 4 };
        return (dependent < head ? bucket : bucket + DistanceRows / 2) * Hidden;
    }

    /// <summary>The sum of what an arc's words and distance give, without what is below 0.</summary>
    /// <param name="projections">See <see cref="Project"/>.</param>
    /// <param name="dependent">The dependent's row.</param>
    /// <param name="head">The head's row.</param>
    /// <param name="distance">See <see cref="DistancePlace"/>.</param>
    /// <param name="hidden">Gets the sum.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<float> projections, int dependent, int head, int distance, Span<float> hidden)
    {
        var (dependentPlace, headPlace) = (DependentPlace(dependent), HeadPlace(head));
        for (int unit = 0; unit < Hidden; unit += Lanes)
        {
            var sum = Vector256.Create<float>(DistanceWeights.AsSpan(distance + unit))
                + Vector256.Create(projections[(dependentPlace + unit)..]) + Vector256.Create(projections[(headPlace + unit)..]);
            Vector256.Max(sum, Vector256<float>.Zero).CopyTo(hidden[unit..]);
        }
    }
}
