using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NerLib.Numerics;

/// <summary>
/// A layer in integers: weights of 8 bits with a scale for each output, inputs of 16 bits with a scale for each row. Sums are exact in 32
/// bits, so no order of them has to be kept: the same bits on every machine, in whatever vectors it has.
/// </summary>
sealed class IntegerLayer : ILinearLayer
{
    /// <summary>Outputs whose weights stand together, two inputs of each side by side.</summary>
    const int Block = DenseLayer.Block;

    /// <summary>With more, a sum of the largest products would not fit.</summary>
    public const int MostInputs = 512;

    readonly short[] _weights;
    readonly float[] _scales, _bias;

    /// <param name="inputs">Length of a row of inputs.</param>
    /// <param name="outputs">Length of a row of outputs.</param>
    /// <param name="weights">As <see cref="Of"/> orders them.</param>
    /// <param name="scales">What 1 of an output's weights is worth.</param>
    /// <param name="bias">One for each output.</param>
    public IntegerLayer(int inputs, int outputs, ReadOnlySpan<sbyte> weights, float[] scales, float[] bias)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inputs, MostInputs);
        ArgumentOutOfRangeException.ThrowIfNotEqual(inputs % Vector256<float>.Count, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(outputs % Block, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, inputs * outputs);
        (Inputs, Outputs, _scales, _bias) = (inputs, outputs, scales, bias);
        _weights = new short[weights.Length];
        for (int i = 0; i < weights.Length; i++) _weights[i] = weights[i];
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public ReadOnlySpan<float> Scales => _scales;

    public ReadOnlySpan<float> Bias => _bias;

    /// <summary>The weights as the constructor takes them.</summary>
    public sbyte[] Weights => [.. _weights.Select(weight => (sbyte)weight)];

    /// <summary>The layer whose weights are nearest to those of another.</summary>
    public static IntegerLayer Of(DenseLayer layer)
    {
        var scales = new float[layer.Outputs];
        var weights = new sbyte[layer.Weights.Length];
        int inputs = layer.Inputs;
        for (int output = 0; output < layer.Outputs; output++)
        {
            float largest = 0;
            for (int input = 0; input < inputs; input++) largest = MathF.Max(largest, MathF.Abs(layer.Weights[DenseLayer.IndexOf(input, output, inputs)]));
            float scale = scales[output] = largest > 0 ? largest / sbyte.MaxValue : 1;
            for (int input = 0; input < inputs; input++)
                weights[IndexOf(input, output, inputs)] = (sbyte)MathF.Round(layer.Weights[DenseLayer.IndexOf(input, output, inputs)] / scale);
        }
        return new(inputs, layer.Outputs, weights, scales, layer.Bias);
    }

    /// <summary>The same layer in floats, to be trained on.</summary>
    public DenseLayer ToDense()
    {
        var weights = new float[_weights.Length];
        for (int output = 0; output < Outputs; output++)
            for (int input = 0; input < Inputs; input++)
                weights[DenseLayer.IndexOf(input, output, Inputs)] = _weights[IndexOf(input, output, Inputs)] * _scales[output];
        return new(Inputs, Outputs, weights, [.. _bias]);
    }

    public void Apply(ReadOnlySpan<float> x, int rows, Span<float> y) => Apply(x, rows, y, Avx512BW.IsSupported);

    /// <summary>The same, in vectors of 16 or of 8 sums.</summary>
    public void Apply(ReadOnlySpan<float> x, int rows, Span<float> y, bool inSixteens)
    {
        if (rows == 0) return;
        short[] values = ArrayPool<short>.Shared.Rent(rows * Inputs);
        float[] worth = ArrayPool<float>.Shared.Rent(rows);
        for (int row = 0; row < rows; row++) worth[row] = Quantize(x.Slice(row * Inputs, Inputs), values.AsSpan(row * Inputs, Inputs));
        Multiply(values, worth, rows, y[..(rows * Outputs)], inSixteens);
        ArrayPool<short>.Shared.Return(values);
        ArrayPool<float>.Shared.Return(worth);
    }

    static int IndexOf(int input, int output, int inputs) => (output / Block * inputs + input / 2 * 2) * Block + output % Block * 2 + input % 2;

    /// <summary>Makes integers of a row: its largest number, up or down, becomes the largest one.</summary>
    /// <returns>What 1 is worth.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static float Quantize(ReadOnlySpan<float> row, Span<short> values)
    {
        var largest = Vector256<float>.Zero;
        for (int i = 0; i < row.Length; i += Vector256<float>.Count) largest = Vector256.MaxNative(largest, Vector256.Abs(Vector256.Create(row[i..])));
        float most = PortableMath.Max(largest);
        // Numbers so small, or none at all, count as nothing.
        if (!(most > 1e-30f))
        {
            values.Clear();
            return 0;
        }
        var factor = Vector256.Create(short.MaxValue / most);
        for (int i = 0; i < row.Length; i += Vector128<short>.Count)
        {
            var rounded = Vector256.ConvertToInt32Native(Vector256.Round(Vector256.Create(row[i..]) * factor));
            Vector128.Narrow(rounded.GetLower(), rounded.GetUpper()).CopyTo(values[i..]);
        }
        return most / short.MaxValue;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Multiply(short[] values, float[] worth, int rows, Span<float> y, bool inSixteens)
    {
        int eights = inSixteens ? rows - rows % 8 : 0, fours = rows - rows % 4;
        var product = new Product
        {
            // Two inputs at a time, as one number.
            Values = ref Unsafe.As<short, int>(ref MemoryMarshal.GetArrayDataReference(values)),
            Worth = ref MemoryMarshal.GetArrayDataReference(worth),
            Weights = ref MemoryMarshal.GetArrayDataReference(_weights),
            Scales = ref MemoryMarshal.GetArrayDataReference(_scales),
            Bias = ref MemoryMarshal.GetArrayDataReference(_bias),
            Result = ref MemoryMarshal.GetReference(y),
            Pairs = (nuint)(Inputs / 2),
            Outputs = (nuint)Outputs,
        };
        for (int block = 0; block < Outputs; block += Block)
        {
            nuint matrix = (nuint)(block * Inputs);
            for (int row = 0; row < eights; row += 8) product.EightRows((nuint)row, (nuint)block, matrix);
            for (int row = eights; row < fours; row += 4) product.FourRows((nuint)row, (nuint)block, matrix);
            for (int row = fours; row < rows; row++) product.Row((nuint)row, (nuint)block, matrix);
        }
    }

    /// <summary>Where the numbers of a product stand.</summary>
    ref struct Product
    {
        public ref int Values;
        public ref float Worth, Scales, Bias, Result;
        public ref short Weights;

        /// <summary>Pairs of inputs in a row, and numbers in a row of results.</summary>
        public nuint Pairs, Outputs;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void EightRows(nuint row, nuint block, nuint matrix)
        {
            Vector512<int> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
            ref int first = ref Unsafe.Add(ref Values, row * Pairs);
            for (nuint pair = 0; pair < Pairs; pair++)
            {
                var weights = Vector512.LoadUnsafe(ref Weights, matrix + pair * 2 * Block);
                ref int value = ref Unsafe.Add(ref first, pair);
                a += Avx512BW.MultiplyAddAdjacent(Vector512.Create(value).AsInt16(), weights);
                b += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref value, Pairs)).AsInt16(), weights);
                c += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref value, 2 * Pairs)).AsInt16(), weights);
                d += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref value, 3 * Pairs)).AsInt16(), weights);
                e += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref value, 4 * Pairs)).AsInt16(), weights);
                f += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref value, 5 * Pairs)).AsInt16(), weights);
                g += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref value, 6 * Pairs)).AsInt16(), weights);
                h += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref value, 7 * Pairs)).AsInt16(), weights);
            }
            Store(a, row, block);
            Store(b, row + 1, block);
            Store(c, row + 2, block);
            Store(d, row + 3, block);
            Store(e, row + 4, block);
            Store(f, row + 5, block);
            Store(g, row + 6, block);
            Store(h, row + 7, block);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void FourRows(nuint row, nuint block, nuint matrix)
        {
            Vector256<int> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
            ref int first = ref Unsafe.Add(ref Values, row * Pairs);
            for (nuint pair = 0; pair < Pairs; pair++)
            {
                var weights = Vector256.LoadUnsafe(ref Weights, matrix + pair * 2 * Block);
                var more = Vector256.LoadUnsafe(ref Weights, matrix + pair * 2 * Block + Block);
                ref int value = ref Unsafe.Add(ref first, pair);
                var both = Vector256.Create(value).AsInt16();
                a += PairProducts.Of(both, weights);
                b += PairProducts.Of(both, more);
                both = Vector256.Create(Unsafe.Add(ref value, Pairs)).AsInt16();
                c += PairProducts.Of(both, weights);
                d += PairProducts.Of(both, more);
                both = Vector256.Create(Unsafe.Add(ref value, 2 * Pairs)).AsInt16();
                e += PairProducts.Of(both, weights);
                f += PairProducts.Of(both, more);
                both = Vector256.Create(Unsafe.Add(ref value, 3 * Pairs)).AsInt16();
                g += PairProducts.Of(both, weights);
                h += PairProducts.Of(both, more);
            }
            Store(a, b, row, block);
            Store(c, d, row + 1, block);
            Store(e, f, row + 2, block);
            Store(g, h, row + 3, block);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(nuint row, nuint block, nuint matrix)
        {
            Vector256<int> a = default, b = default;
            ref int value = ref Unsafe.Add(ref Values, row * Pairs);
            for (nuint pair = 0; pair < Pairs; pair++)
            {
                var both = Vector256.Create(Unsafe.Add(ref value, pair)).AsInt16();
                a += PairProducts.Of(both, Vector256.LoadUnsafe(ref Weights, matrix + pair * 2 * Block));
                b += PairProducts.Of(both, Vector256.LoadUnsafe(ref Weights, matrix + pair * 2 * Block + Block));
            }
            Store(a, b, row, block);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        readonly void Store(Vector512<int> sums, nuint row, nuint block) =>
            (Vector512.ConvertToSingle(sums) * (Vector512.LoadUnsafe(ref Scales, block) * Unsafe.Add(ref Worth, row)) + Vector512.LoadUnsafe(ref Bias, block))
                .StoreUnsafe(ref Result, row * Outputs + block);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        readonly void Store(Vector256<int> sums, Vector256<int> more, nuint row, nuint block)
        {
            StoreHalf(sums, row, block);
            StoreHalf(more, row, block + Block / 2);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        readonly void StoreHalf(Vector256<int> sums, nuint row, nuint block) =>
            (Vector256.ConvertToSingle(sums) * (Vector256.LoadUnsafe(ref Scales, block) * Unsafe.Add(ref Worth, row)) + Vector256.LoadUnsafe(ref Bias, block))
                .StoreUnsafe(ref Result, row * Outputs + block);
    }
}
