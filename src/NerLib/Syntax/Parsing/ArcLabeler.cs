using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NerLib.Syntax.Parsing;

/// <summary>Scores the relations of an arc from its two words and how far apart they are.</summary>
sealed class ArcLabeler
{
    /// <summary>Rows by direction and distance.</summary>
    public const int DistanceRows = 10;

    const int Lanes = 8;

    /// <param name="root">What the root gives as a head.</param>
    /// <param name="distances">What distances give.</param>
    public ArcLabeler(float[] root, float[] distances)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(distances.Length, DistanceRows * root.Length);
        (Root, DistanceWeights) = (root, distances);
    }

    public float[] Root { get; }

    public float[] DistanceWeights { get; }

    public int Hidden => Root.Length;

    /// <summary>Puts what the root gives behind what the words give.</summary>
    /// <param name="rows">How many words.</param>
    /// <param name="projections">A row for each word, what it gives as a dependent and then as a head; and room for one more.</param>
    public void AddRoot(int rows, Span<float> projections) => Root.CopyTo(projections[HeadPlace(rows)..]);

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
    /// <param name="projections">See <see cref="AddRoot"/>.</param>
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
