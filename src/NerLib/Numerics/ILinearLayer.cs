namespace NerLib.Numerics;

/// <summary>From rows of so many inputs to rows of so many outputs: a matrix of weights and a bias.</summary>
interface ILinearLayer
{
    int Inputs { get; }

    int Outputs { get; }

    /// <summary>Gives the outputs of rows.</summary>
    void Apply(ReadOnlySpan<float> x, int rows, Span<float> y);
}
