using System.Runtime.Intrinsics;
using NerLib.Encoding;

namespace NerLib.Training.Encoding;

/// <summary>A <see cref="RecurrentLayer"/> that learns, by back-propagation through the sentence.</summary>
sealed class TrainableRecurrent(TrainableDense gates, Parameter memory)
{
    const int Lanes = 8;

    public RecurrentLayer Layer { get; } = new(memory.Values);

    public TrainableDense Gates { get; } = gates;

    /// <param name="x">What the layer was given.</param>
    /// <param name="rows">How many tokens.</param>
    /// <param name="gateValues">The gates' values, as <see cref="RecurrentLayer"/> left them; afterwards their gradients.</param>
    /// <param name="cells">The cells' values.</param>
    /// <param name="dy">Gradient of the rows that the layer gave.</param>
    /// <param name="gradients">Added to.</param>
    /// <param name="dx">Gradient of the rows that it was given; added to.</param>
    public void Backward(
        ReadOnlySpan<float> x, int rows, Span<float> gateValues, ReadOnlySpan<float> cells, ReadOnlySpan<float> dy, Gradients gradients, Span<float> dx)
    {
        int units = Layer.Units, width = 2 * units;
        var memoryGradient = gradients.Of(memory).AsSpan();
        Span<float> carry = stackalloc float[units];
        for (int direction = 0; direction < 2; direction++)
        {
            carry.Clear();
            var forgets = memory.Values.AsSpan(direction * 2 * units, units);
            var shows = memory.Values.AsSpan((direction * 2 + 1) * units, units);
            var forgetsGradient = memoryGradient.Slice(direction * 2 * units, units);
            var showsGradient = memoryGradient.Slice((direction * 2 + 1) * units, units);
            for (int step = rows - 1; step >= 0; step--)
            {
                int token = direction == 0 ? step : rows - 1 - step, before = direction == 0 ? token - 1 : token + 1;
                int row = token * width + direction * units, rowBefore = before * width + direction * units;
                var candidates = gateValues.Slice((token * 2 + direction) * RecurrentLayer.Gates * units, units);
                var forgetting = gateValues.Slice(((token * 2 + direction) * RecurrentLayer.Gates + 1) * units, units);
                var showing = gateValues.Slice(((token * 2 + direction) * RecurrentLayer.Gates + 2) * units, units);
                for (int unit = 0; unit < units; unit += Lanes)
                {
                    var one = Vector256<float>.One;
                    var candidate = Vector256.Create<float>(candidates[unit..]);
                    var forget = Vector256.Create<float>(forgetting[unit..]);
                    var show = Vector256.Create<float>(showing[unit..]);
                    var input = Vector256.Create(x[(row + unit)..]);
                    var cell = Vector256.Create(cells[(row + unit)..]);
                    var slope = Vector256.Create(dy[(row + unit)..]);
                    var last = step > 0 ? Vector256.Create(cells[(rowBefore + unit)..]) : Vector256<float>.Zero;

                    var dShow = slope * (cell - input) * show * (one - show);
                    (Vector256.Create<float>(dx[(row + unit)..]) + slope * (one - show)).CopyTo(dx[(row + unit)..]);
                    var dCell = slope * show + Vector256.Create<float>(carry[unit..]);
                    var dForget = dCell * (last - candidate) * forget * (one - forget);
                    (dCell * (one - forget)).CopyTo(candidates[unit..]);
                    dForget.CopyTo(forgetting[unit..]);
                    dShow.CopyTo(showing[unit..]);
                    (dCell * forget + dForget * Vector256.Create<float>(forgets[unit..]) + dShow * Vector256.Create<float>(shows[unit..]))
                        .CopyTo(carry[unit..]);
                    (Vector256.Create<float>(forgetsGradient[unit..]) + dForget * last).CopyTo(forgetsGradient[unit..]);
                    (Vector256.Create<float>(showsGradient[unit..]) + dShow * last).CopyTo(showsGradient[unit..]);
                }
            }
        }
        Gates.Backward(x, rows, gateValues, gradients, dx);
    }
}
