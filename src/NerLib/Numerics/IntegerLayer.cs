using System.Runtime.InteropServices;

namespace NerLib.Numerics;

/// <summary>
/// A layer in integers: weights of 8 bits with a scale for each output, inputs of 16 bits with a scale for each row. Sums are exact in 32
/// bits, so no order of them has to be kept: the same bits on every machine, in whatever vectors it has.
/// </summary>
sealed class IntegerLayer
{
    /// <summary>Outputs whose weights stand together, two inputs of each side by side; numbers of inputs and outputs are multiples of it.</summary>
    public const int Block = 16;

    // Of 16 bits, as they are multiplied.
    readonly short[] _weights;
    readonly float[] _scales, _bias;

    /// <param name="inputs">Length of a row of inputs.</param>
    /// <param name="outputs">Length of a row of outputs.</param>
    /// <param name="weights">In the order of <see cref="IndexOf"/>.</param>
    /// <param name="scales">What 1 of an output's weights is worth.</param>
    /// <param name="bias">One for each output.</param>
    public IntegerLayer(int inputs, int outputs, ReadOnlySpan<sbyte> weights, float[] scales, float[] bias)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(inputs % Block, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(outputs % Block, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, inputs * outputs);
        ArgumentOutOfRangeException.ThrowIfNotEqual(scales.Length, outputs);
        ArgumentOutOfRangeException.ThrowIfNotEqual(bias.Length, outputs);
        (Inputs, Outputs, _scales, _bias) = (inputs, outputs, scales, bias);
        _weights = new short[weights.Length];
        for (int i = 0; i < weights.Length; i++) _weights[i] = weights[i];
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>As the constructor takes them.</summary>
    public sbyte[] Weights => [.. _weights.Select(weight => (sbyte)weight)];

    public ReadOnlySpan<float> Scales => _scales;

    public ReadOnlySpan<float> Bias => _bias;

    /// <summary>So many numbers, made a multiple of <see cref="Block"/>.</summary>
    public static int Padded(int count) => (count + Block - 1) / Block * Block;

    /// <summary>Where the weight from an input to an output stands in a matrix of so many inputs.</summary>
    public static int IndexOf(int input, int output, int inputs) => (output / Block * inputs + input / 2 * 2) * Block + output % Block * 2 + input % 2;

    /// <summary>What the weight from an input to an output is worth.</summary>
    public float WeightOf(int input, int output) => _weights[IndexOf(input, output, Inputs)] * _scales[output];

    /// <summary>Gives a row of outputs for each row of inputs.</summary>
    public void Apply(IntegerRows x, Span<float> y) => Apply(x, y, IntegerProduct.MostLanes);

    /// <summary>The same, in vectors of 16, 8 or 4 sums, or in none.</summary>
    public void Apply(IntegerRows x, Span<float> y, int lanes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(x.Length, Inputs);
        y = y[..(x.Rows * Outputs)];
        var product = new IntegerProduct
        {
            Values = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<short, int>(x.Values)),
            Worth = ref MemoryMarshal.GetReference(x.Worth),
            Weights = ref MemoryMarshal.GetArrayDataReference(_weights),
            Scales = ref MemoryMarshal.GetArrayDataReference(_scales),
            Bias = ref MemoryMarshal.GetArrayDataReference(_bias),
            Result = ref MemoryMarshal.GetReference(y),
            Pairs = (nuint)(Inputs / 2),
            Outputs = (nuint)Outputs,
        };
        product.Run(x.Rows, lanes);
    }
}
