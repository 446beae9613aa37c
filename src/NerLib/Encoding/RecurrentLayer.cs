using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>
/// Lets each token know of those before and after it: simple recurrent units (Lei, Zhang, Wang, Dai and Artzi 2018) in both directions.
/// What depends on the token alone is one product for the whole sentence; only a few operations an element go from token to token.
/// </summary>
/// <remarks>The first half of a row is read forwards, the second half backwards.</remarks>
sealed class RecurrentLayer
{
    /// <summary>For each unit: candidate, forget gate, output gate.</summary>
    public const int Gates = 3;

    /// <param name="memory">How the cell before acts on the gates: per direction, weights of the forget gates and then of the output gates.</param>
    public RecurrentLayer(float[] memory) => (Memory, Units) = (memory, memory.Length / 4);

    public float[] Memory { get; }

    /// <summary>Units in a direction.</summary>
    public int Units { get; }

    /// <param name="x">The tokens' rows.</param>
    /// <param name="rows">How many tokens.</param>
    /// <param name="gates">The gates of their units, forwards and then backwards, as a layer made them of the rows; afterwards the gates' values.</param>
    /// <param name="cells">Gets the cells' values, a row a token.</param>
    /// <param name="y">Gets the new rows.</param>
    public void Run(ReadOnlySpan<float> x, int rows, Span<float> gates, Span<float> cells, Span<float> y) =>
        Run(x, rows, gates, cells, y, Vector512.IsHardwareAccelerated);

    /// <summary>The same, in vectors of 16 or of 8 numbers.</summary>
    public void Run(ReadOnlySpan<float> x, int rows, Span<float> gates, Span<float> cells, Span<float> y, bool inSixteens)
    {
        int width = 2 * Units;
        var step = new Step
        {
            Input = ref MemoryMarshal.GetReference(x[..(rows * width)]),
            Gate = ref MemoryMarshal.GetReference(gates[..(rows * width * Gates)]),
            Cell = ref MemoryMarshal.GetReference(cells[..(rows * width)]),
            Output = ref MemoryMarshal.GetReference(y[..(rows * width)]),
            Memory = ref MemoryMarshal.GetArrayDataReference(Memory),
            Units = (nuint)Units,
        };
        for (int direction = 0; direction < 2; direction++)
            for (int i = 0; i < rows; i++)
            {
                int token = direction == 0 ? i : rows - 1 - i, before = direction == 0 ? token - 1 : token + 1;
                step.IsFirst = i == 0;
                step.Row = (nuint)(token * width + direction * Units);
                step.RowBefore = (nuint)(before * width + direction * Units);
                step.Candidates = (nuint)((token * 2 + direction) * Gates * Units);
                step.Remember = (nuint)(direction * 2 * Units);
                if (inSixteens) step.RunSixteens();
                else step.RunEights();
            }
    }

    /// <summary>A token's step in a direction: where its numbers and those of the token before it begin.</summary>
    ref struct Step
    {
        public ref float Input, Gate, Cell, Output, Memory;
        public nuint Units, Row, RowBefore, Candidates, Remember;
        public bool IsFirst;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void RunSixteens()
        {
            for (nuint unit = 0; unit < Units; unit += (nuint)Vector512<float>.Count)
            {
                nuint forgetAt = Candidates + Units + unit, showAt = forgetAt + Units;
                var candidate = Vector512.LoadUnsafe(ref Gate, Candidates + unit);
                var forget = Vector512.LoadUnsafe(ref Gate, forgetAt);
                var show = Vector512.LoadUnsafe(ref Gate, showAt);
                var last = Vector512<float>.Zero;
                if (!IsFirst)
                {
                    last = Vector512.LoadUnsafe(ref Cell, RowBefore + unit);
                    forget = last * Vector512.LoadUnsafe(ref Memory, Remember + unit) + forget;
                    show = last * Vector512.LoadUnsafe(ref Memory, Remember + Units + unit) + show;
                }
                forget = Vector512<float>.One / (Vector512<float>.One + PortableMath.Exp(-forget));
                show = Vector512<float>.One / (Vector512<float>.One + PortableMath.Exp(-show));
                var value = forget * (last - candidate) + candidate;
                var carried = Vector512.LoadUnsafe(ref Input, Row + unit);
                forget.StoreUnsafe(ref Gate, forgetAt);
                show.StoreUnsafe(ref Gate, showAt);
                value.StoreUnsafe(ref Cell, Row + unit);
                (show * (value - carried) + carried).StoreUnsafe(ref Output, Row + unit);
            }
        }

        // The same bits, half as fast where there are longer vectors, and six times as fast where they are only imitated.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void RunEights()
        {
            for (nuint unit = 0; unit < Units; unit += (nuint)Vector256<float>.Count)
            {
                nuint forgetAt = Candidates + Units + unit, showAt = forgetAt + Units;
                var candidate = Vector256.LoadUnsafe(ref Gate, Candidates + unit);
                var forget = Vector256.LoadUnsafe(ref Gate, forgetAt);
                var show = Vector256.LoadUnsafe(ref Gate, showAt);
                var last = Vector256<float>.Zero;
                if (!IsFirst)
                {
                    last = Vector256.LoadUnsafe(ref Cell, RowBefore + unit);
                    forget = last * Vector256.LoadUnsafe(ref Memory, Remember + unit) + forget;
                    show = last * Vector256.LoadUnsafe(ref Memory, Remember + Units + unit) + show;
                }
                forget = Vector256<float>.One / (Vector256<float>.One + PortableMath.Exp(-forget));
                show = Vector256<float>.One / (Vector256<float>.One + PortableMath.Exp(-show));
                var value = forget * (last - candidate) + candidate;
                var carried = Vector256.LoadUnsafe(ref Input, Row + unit);
                forget.StoreUnsafe(ref Gate, forgetAt);
                show.StoreUnsafe(ref Gate, showAt);
                value.StoreUnsafe(ref Cell, Row + unit);
                (show * (value - carried) + carried).StoreUnsafe(ref Output, Row + unit);
            }
        }
    }
}
