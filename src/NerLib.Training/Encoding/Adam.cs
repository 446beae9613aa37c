using System.Runtime.Intrinsics;

namespace NerLib.Training.Encoding;

/// <summary>Adam (Kingma and Ba 2015). Parameters of rows are changed only in the rows that have a gradient.</summary>
sealed class Adam(IReadOnlyList<Parameter> parameters)
{
    const float MeanDecay = 0.9f, SquareDecay = 0.99f, Least = 1e-8f, LongestGradient = 5f;
    const int Lanes = 8;

    float _meanWeight = 1, _squareWeight = 1;

    /// <summary>One step against the mean of so many gradients, which are emptied.</summary>
    public void Step(Gradients gradients, int count, float rate)
    {
        _meanWeight *= MeanDecay;
        _squareWeight *= SquareDecay;
        float corrected = rate * MathF.Sqrt(1 - _squareWeight) / (1 - _meanWeight), scale = Scale(gradients, count);
        foreach (var parameter in parameters)
        {
            if (parameter.RowLength == 0) Change(parameter, 0, parameter.Values.Length, gradients, scale, corrected);
            else
                foreach (int row in gradients.Rows(parameter)) Change(parameter, row * parameter.RowLength, parameter.RowLength, gradients, scale, corrected);
            gradients.Clear(parameter);
        }
    }

    // A gradient that is too long is made shorter.
    float Scale(Gradients gradients, int count)
    {
        double squares = 0;
        foreach (var parameter in parameters)
            if (parameter.RowLength == 0)
                foreach (float value in gradients.Of(parameter)) squares += (double)value * value;
        return (float)Math.Min(1.0 / count, LongestGradient / Math.Sqrt(squares + 1e-12));
    }

    static void Change(Parameter parameter, int start, int length, Gradients gradients, float scale, float rate)
    {
        var values = parameter.Values.AsSpan(start, length);
        var means = parameter.Mean.AsSpan(start, length);
        var squares = parameter.Square.AsSpan(start, length);
        ReadOnlySpan<float> gradient = gradients.Of(parameter).AsSpan(start, length);
        for (int i = 0; i < length; i += Lanes)
        {
            var slope = Vector256.Create(gradient[i..]) * scale;
            var mean = Vector256.Create<float>(means[i..]) * MeanDecay + slope * (1 - MeanDecay);
            var square = Vector256.Create<float>(squares[i..]) * SquareDecay + slope * slope * (1 - SquareDecay);
            mean.CopyTo(means[i..]);
            square.CopyTo(squares[i..]);
            (Vector256.Create<float>(values[i..]) - mean * rate / (Vector256.Sqrt(square) + Vector256.Create(Least))).CopyTo(values[i..]);
        }
    }
}
