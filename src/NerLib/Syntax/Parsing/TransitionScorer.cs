using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NerLib.Syntax.Parsing;

/// <summary>
/// Scores the next steps from the words around the top of the stack (Chen and Manning 2014; Kiperwasser and Goldberg 2016). What a
/// word gives in each slot is computed once for the sentence, so that a step only sums rows.
/// </summary>
sealed class TransitionScorer
{
    /// <summary>Slots: three words of the stack, the next word, and children of these.</summary>
    public const int Slots = 8;

    /// <summary>Rows by distance: from the stack's top to the word below it, and to the next word.</summary>
    public const int DistanceRows = 2 * Distances;

    /// <summary>Rows that are summed for a step.</summary>
    public const int Places = Slots + 2;

    const int Distances = 6, Lanes = 8;

    /// <param name="absent">What the root gives in each slot, and then what a missing word gives.</param>
    /// <param name="distances">What distances give.</param>
    public TransitionScorer(float[] absent, float[] distances)
    {
        Hidden = absent.Length / (2 * Slots);
        ArgumentOutOfRangeException.ThrowIfNotEqual(distances.Length, DistanceRows * Hidden);
        (Absent, DistanceWeights) = (absent, distances);
    }

    public float[] Absent { get; }

    public float[] DistanceWeights { get; }

    public int Hidden { get; }

    /// <summary>Puts what the root and a missing word give behind what the words give.</summary>
    /// <param name="rows">How many words.</param>
    /// <param name="projections">A row of all slots for each word, and room for two more.</param>
    public void AddAbsent(int rows, Span<float> projections) => Absent.CopyTo(projections[(rows * Slots * Hidden)..]);

    /// <summary>Where, among the projections, stands what the state's words give, slot by slot; and then, among the distances, what they give.</summary>
    /// <param name="state">The state.</param>
    /// <param name="first">The row of the sentence's first word.</param>
    /// <param name="rows">How many rows of words there are; the root's and the missing word's follow.</param>
    /// <param name="places">Gets <see cref="Places"/> offsets.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(in ParserState state, int first, int rows, Span<int> places)
    {
        int top = state.FromTop(0), below = state.FromTop(1), next = state.Next;
        places[0] = state.FromTop(2);
        places[1] = below;
        places[2] = top;
        places[3] = next;
        places[4] = state.Rightmost(below);
        places[5] = state.Leftmost(top);
        places[6] = state.Rightmost(top);
        places[7] = state.Leftmost(next);
        for (int slot = 0; slot < Slots; slot++)
        {
            int word = places[slot], row = word == ParserState.None ? rows + 1 : word == state.Words ? rows : first + word;
            places[slot] = (row * Slots + slot) * Hidden;
        }
        places[Slots] = Bucket(top, below) * Hidden;
        places[Slots + 1] = (Distances + Bucket(next, top)) * Hidden;
    }

    /// <summary>The sum of what stands at the places, without what is below 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<float> projections, ReadOnlySpan<int> places, Span<float> hidden)
    {
        for (int unit = 0; unit < Hidden; unit += Lanes)
        {
            var sum = Vector256.Create<float>(DistanceWeights.AsSpan(places[Slots] + unit))
                + Vector256.Create<float>(DistanceWeights.AsSpan(places[Slots + 1] + unit));
            for (int slot = 0; slot < Slots; slot++) sum += Vector256.Create(projections[(places[slot] + unit)..]);
            Vector256.Max(sum, Vector256<float>.Zero).CopyTo(hidden[unit..]);
        }
    }

    // How far a word is from an earlier one: next to it, and so on; 0 when one is missing.
    static int Bucket(int later, int earlier) => earlier < 0 ? 0 : (later - earlier) switch { 1 => 1, 2 => 2, 3 => 3, <= 6 => 4, _ => 5 };
}
