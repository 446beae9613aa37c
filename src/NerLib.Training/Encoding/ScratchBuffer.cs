namespace NerLib.Training.Encoding;

/// <summary>Numbers of as many as a sentence needs, in memory that is kept.</summary>
sealed class ScratchBuffer
{
    float[] _values = [];
    int _length;

    /// <summary>The numbers last asked for.</summary>
    public Span<float> Filled => _values.AsSpan(0, _length);

    /// <summary>So many numbers, whatever they are.</summary>
    public Span<float> Of(int length)
    {
        if (_values.Length < length) _values = new float[Math.Max(length, 2 * _values.Length)];
        _length = length;
        return Filled;
    }
}
