namespace NerLib.Training.Encoding;

/// <summary>Numbers to be learned, and what the optimiser remembers of them.</summary>
/// <param name="index">Its place among all parameters.</param>
/// <param name="values">The numbers, changed in place.</param>
/// <param name="rowLength">Numbers that are changed together; a row without a gradient stays as it is. 0 to change all at every step.</param>
sealed class Parameter(int index, float[] values, int rowLength = 0)
{
    public int Index { get; } = index;

    public float[] Values { get; } = values;

    public int RowLength { get; } = rowLength;

    /// <summary>Running mean of the gradients, and of their squares.</summary>
    public float[] Mean { get; } = new float[values.Length];

    public float[] Square { get; } = new float[values.Length];
}

/// <summary>A gradient for each parameter.</summary>
sealed class Gradients(IReadOnlyList<Parameter> parameters)
{
    readonly float[][] _values = [.. parameters.Select(parameter => new float[parameter.Values.Length])];
    readonly HashSet<int>[] _rows = [.. parameters.Select(_ => new HashSet<int>())];

    public float[] Of(Parameter parameter) => _values[parameter.Index];

    /// <summary>The gradient of a row, which from now on counts as having one.</summary>
    public Span<float> Row(Parameter parameter, int row)
    {
        _rows[parameter.Index].Add(row);
        return _values[parameter.Index].AsSpan(row * parameter.RowLength, parameter.RowLength);
    }

    /// <summary>The rows that have a gradient.</summary>
    public IReadOnlyCollection<int> Rows(Parameter parameter) => _rows[parameter.Index];

    /// <summary>Adds another's to these and empties it.</summary>
    public void Take(Gradients other)
    {
        foreach (var parameter in parameters)
        {
            var from = other.Of(parameter);
            if (parameter.RowLength == 0)
            {
                VectorMath.Add(from, Of(parameter));
                Array.Clear(from);
                continue;
            }
            foreach (int row in other.Rows(parameter))
            {
                var values = from.AsSpan(row * parameter.RowLength, parameter.RowLength);
                VectorMath.Add(values, Row(parameter, row));
                values.Clear();
            }
            other._rows[parameter.Index].Clear();
        }
    }

    public void Clear(Parameter parameter)
    {
        if (parameter.RowLength == 0) Array.Clear(Of(parameter));
        foreach (int row in _rows[parameter.Index]) Of(parameter).AsSpan(row * parameter.RowLength, parameter.RowLength).Clear();
        _rows[parameter.Index].Clear();
    }
}
