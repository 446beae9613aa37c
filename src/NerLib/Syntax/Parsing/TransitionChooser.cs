using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Syntax.Parsing;

/// <summary>Chooses the next step: what <see cref="TransitionScorer"/> scores highest, without writing anything in between.</summary>
/// <remarks>Each score is the sum of eight sums side by side, whatever the machine: the choice is the same everywhere.</remarks>
sealed class TransitionChooser
{
    const int Steps = 3, Lanes = 8;

    readonly TransitionScorer _scorer;
    readonly float[] _weights, _bias;

    /// <param name="scorer">The scorer.</param>
    /// <param name="output">From its sums to the scores of the transitions.</param>
    public TransitionChooser(TransitionScorer scorer, IntegerLayer output)
    {
        _scorer = scorer;
        _weights = new float[Steps * scorer.Hidden];
        _bias = output.Bias[..Steps].ToArray();
        for (int step = 0; step < Steps; step++)
            for (int unit = 0; unit < scorer.Hidden; unit++)
                _weights[step * scorer.Hidden + unit] = output.WeightOf(unit, step);
    }

    /// <summary>The best step that a state allows.</summary>
    /// <param name="state">The state.</param>
    /// <param name="projections">See <see cref="TransitionScorer.AddAbsent"/>.</param>
    /// <param name="first">The row of the sentence's first word.</param>
    /// <param name="rows">How many rows of words there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Transition Best(in ParserState state, ReadOnlySpan<float> projections, int first, int rows)
    {
        bool shift = state.Allows(Transition.Shift), left = state.Allows(Transition.Left), right = state.Allows(Transition.Right);
        if (!left && !right) return Transition.Shift;
        if (!shift && left != right) return left ? Transition.Left : Transition.Right;

        Span<int> places = stackalloc int[TransitionScorer.Places];
        _scorer.Find(state, first, rows, places);
        ref float given = ref MemoryMarshal.GetReference(projections), weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref float distances = ref MemoryMarshal.GetArrayDataReference(_scorer.DistanceWeights);
        nuint hidden = (nuint)_scorer.Hidden;
        Vector256<float> shifting = Vector256<float>.Zero, lefting = Vector256<float>.Zero, righting = Vector256<float>.Zero;
        for (nuint unit = 0; unit < hidden; unit += Lanes)
        {
            var sum = Vector256.LoadUnsafe(ref distances, (nuint)places[TransitionScorer.Slots] + unit)
                + Vector256.LoadUnsafe(ref distances, (nuint)places[TransitionScorer.Slots + 1] + unit);
            for (int slot = 0; slot < TransitionScorer.Slots; slot++) sum += Vector256.LoadUnsafe(ref given, (nuint)places[slot] + unit);
            sum = Vector256.Max(sum, Vector256<float>.Zero);
            shifting += sum * Vector256.LoadUnsafe(ref weights, unit);
            lefting += sum * Vector256.LoadUnsafe(ref weights, hidden + unit);
            righting += sum * Vector256.LoadUnsafe(ref weights, 2 * hidden + unit);
        }
        float shiftScore = Sum(shifting) + _bias[0], leftScore = Sum(lefting) + _bias[1], rightScore = Sum(righting) + _bias[2];
        if (right && (!left || rightScore > leftScore)) return !shift || rightScore > shiftScore ? Transition.Right : Transition.Shift;
        return !shift || leftScore > shiftScore ? Transition.Left : Transition.Shift;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static float Sum(Vector256<float> values)
    {
        var half = values.GetLower() + values.GetUpper();
        return half[0] + half[2] + (half[1] + half[3]);
    }
}
