using NerLib.Encoding;

namespace NerLib.Training.Encoding;

/// <summary>The numbers of a network that are learned, at first drawn at random, in the order in which they are asked for.</summary>
sealed class NetworkParameters(int seed)
{
    readonly List<Parameter> _all = [];
    readonly List<TrainableDense> _layers = [];
    readonly Random _random = new(seed);

    public IReadOnlyList<Parameter> All => _all;

    /// <summary>To be called when the numbers have changed.</summary>
    public void Refresh()
    {
        foreach (var layer in _layers) layer.Refresh();
    }

    /// <summary>A dense layer.</summary>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="outputs">Its outputs.</param>
    /// <param name="parts">Of how many equal layers it is made that stand side by side.</param>
    public TrainableDense Dense(int inputs, int outputs, int parts = 1)
    {
        float range = MathF.Sqrt(6f / (inputs + outputs / parts));
        var layer = new TrainableDense(Add(Drawn(inputs * outputs, range)), Add(new float[outputs]), inputs);
        _layers.Add(layer);
        return layer;
    }

    public TrainableRecurrent Recurrent(int width) => new(Dense(width, width * RecurrentLayer.Gates), Zeros(2 * width));

    public Parameter Zeros(int count) => Add(new float[count]);

    /// <summary>Numbers of both signs, up to a range.</summary>
    public Parameter Random(int count, float range, int rowLength = 0) => Add(Drawn(count, range), rowLength);

    Parameter Add(float[] values, int rowLength = 0)
    {
        var parameter = new Parameter(_all.Count, values, rowLength);
        _all.Add(parameter);
        return parameter;
    }

    float[] Drawn(int count, float range)
    {
        var values = new float[count];
        for (int i = 0; i < count; i++) values[i] = (_random.NextSingle() * 2 - 1) * range;
        return values;
    }
}
