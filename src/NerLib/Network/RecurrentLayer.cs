using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NerLib.Entities;

namespace NerLib.Network;

/// <summary>
/// Lets each token know of those before and after it: simple recurrent units (Lei, Zhang, Wang, Dai and Artzi 2018) in both directions.
/// What depends on the token alone is one product for the whole sentence; only a few operations an element go from token to token.
/// </summary>
/// <remarks>The first half of a row is read forwards, the second half backwards.</remarks>
sealed class RecurrentLayer
{
    /// <summary>For each unit: candidate, forget gate, output gate.</summary>
    public const int Gates = 3;

    const int Lanes = 8;

    /// <param name="gates">From a row to the gates of its units, forwards and then backwards.</param>
    /// <param name="memory">How the cell before acts on the gates: per direction, weights of the forget gates and then of the output gates.</param>
    public RecurrentLayer(DenseLayer gates, float[] memory)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(gates.Outputs, gates.Inputs * Gates);
        ArgumentOutOfRangeException.ThrowIfNotEqual(memory.Length, gates.Inputs * 2);
        (GateLayer, Memory, Units) = (gates, memory, gates.Inputs / 2);
    }

    public DenseLayer GateLayer { get; }

    public float[] Memory { get; }

    /// <summary>Units in a direction.</summary>
    public int Units { get; }

    /// <param name="x">The tokens' rows.</param>
    /// <param name="rows">How many tokens.</param>
    /// <param name="gates">What <see cref="GateLayer"/> made of them; afterwards the gates' values.</param>
    /// <param name="cells">Gets the cells' values, a row a token.</param>
    /// <param name="y">Gets the new rows.</param>
    public void Run(ReadOnlySpan<float> x, int rows, Span<float> gates, Span<float> cells, Span<float> y)
    {
        int width = 2 * Units;
        ref float input = ref MemoryMarshal.GetReference(x[..(rows * width)]);
        ref float gate = ref MemoryMarshal.GetReference(gates[..(rows * width * Gates)]);
        ref float cell = ref MemoryMarshal.GetReference(cells[..(rows * width)]);
        ref float output = ref MemoryMarshal.GetReference(y[..(rows * width)]);
        ref float memory = ref MemoryMarshal.GetArrayDataReference(Memory);
        for (int direction = 0; direction < 2; direction++)
            for (int step = 0; step < rows; step++)
            {
                int token = direction == 0 ? step : rows - 1 - step, before = direction == 0 ? token - 1 : token + 1;
                nuint row = (nuint)(token * width + direction * Units), rowBefore = (nuint)(before * width + direction * Units);
                nuint candidates = (nuint)((token * 2 + direction) * Gates * Units), remember = (nuint)(direction * 2 * Units);
                for (nuint unit = 0; unit < (nuint)Units; unit += Lanes)
                {
                    nuint forgetAt = candidates + (nuint)Units + unit, showAt = forgetAt + (nuint)Units;
                    var candidate = Vector256.LoadUnsafe(ref gate, candidates + unit);
                    var forget = Vector256.LoadUnsafe(ref gate, forgetAt);
                    var show = Vector256.LoadUnsafe(ref gate, showAt);
                    var last = Vector256<float>.Zero;
                    if (step > 0)
                    {
                        last = Vector256.LoadUnsafe(ref cell, rowBefore + unit);
                        forget = Vector256.FusedMultiplyAdd(last, Vector256.LoadUnsafe(ref memory, remember + unit), forget);
                        show = Vector256.FusedMultiplyAdd(last, Vector256.LoadUnsafe(ref memory, remember + (nuint)Units + unit), show);
                    }
                    forget = Sigmoid(forget);
                    show = Sigmoid(show);
                    var value = Vector256.FusedMultiplyAdd(forget, last - candidate, candidate);
                    var carried = Vector256.LoadUnsafe(ref input, row + unit);
                    forget.StoreUnsafe(ref gate, forgetAt);
                    show.StoreUnsafe(ref gate, showAt);
                    value.StoreUnsafe(ref cell, row + unit);
                    Vector256.FusedMultiplyAdd(show, value - carried, carried).StoreUnsafe(ref output, row + unit);
                }
            }
    }

    static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + PortableMath.Exp(-x));
}
