namespace NerLib.Training.Encoding;

/// <summary>A <see cref="DenseLayer"/> that learns.</summary>
sealed class TrainableDense
{
    readonly Parameter _weights, _bias;
    readonly float[] _transposed;

    /// <param name="weights">Its matrix.</param>
    /// <param name="bias">Its bias.</param>
    /// <param name="inputs">How many inputs.</param>
    public TrainableDense(Parameter weights, Parameter bias, int inputs)
    {
        (_weights, _bias) = (weights, bias);
        Layer = new(inputs, bias.Values.Length, weights.Values, bias.Values);
        ArgumentOutOfRangeException.ThrowIfNotEqual(inputs % DenseLayer.Block, 0);
        _transposed = new float[weights.Values.Length];
        Refresh();
    }

    public DenseLayer Layer { get; }

    /// <summary>To be called when the weights have changed.</summary>
    public void Refresh()
    {
        for (int output = 0; output < Layer.Outputs; output += DenseLayer.Block)
            for (int input = 0; input < Layer.Inputs; input += DenseLayer.Block)
            {
                var from = Layer.Weights.AsSpan(DenseLayer.IndexOf(input, output, Layer.Inputs), DenseLayer.Block * DenseLayer.Block);
                var to = _transposed.AsSpan(DenseLayer.IndexOf(output, input, Layer.Outputs), DenseLayer.Block * DenseLayer.Block);
                for (int i = 0; i < from.Length; i++) to[i % DenseLayer.Block * DenseLayer.Block + i / DenseLayer.Block] = from[i];
            }
    }

    /// <summary>Adds to the gradients of the layer and of its inputs.</summary>
    public void Backward(ReadOnlySpan<float> x, int rows, ReadOnlySpan<float> dy, Gradients gradients, Span<float> dx)
    {
        VectorMath.AddOuter(x, dy, rows, Layer.Inputs, Layer.Outputs, gradients.Of(_weights));
        var bias = gradients.Of(_bias).AsSpan();
        for (int row = 0; row < rows; row++) VectorMath.Add(dy.Slice(row * Layer.Outputs, Layer.Outputs), bias);
        DenseLayer.AddProduct(dy, rows, Layer.Outputs, _transposed, Layer.Inputs, dx);
    }
}
