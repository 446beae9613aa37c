using NerLib.Syntax;
using NerLib.Syntax.Network;
using NerLib.Syntax.Parsing;

namespace NerLib.Training.Syntax;

/// <summary>Everything that is learned: the network's layers and the vectors of words, at first drawn at random.</summary>
sealed class SyntaxParameters
{
    readonly List<Parameter> _all = [];
    readonly List<TrainableDense> _layers = [];
    readonly Random _random;

    /// <param name="settings">Sizes and seed.</param>
    /// <param name="rows">How many features have learned vectors.</param>
    /// <param name="tags">How many scores of tags there are.</param>
    public SyntaxParameters(SyntaxSettings settings, int rows, int tags)
    {
        _random = new(settings.Seed);
        var (width, hidden, labelHidden) = (settings.Width, settings.Hidden, settings.LabelHidden);
        int relations = DenseLayer.Padded(Enum.GetValues<DependencyRelation>().Length), transitions = DenseLayer.Padded(Enum.GetValues<Transition>().Length);
        Vectors = Add(Drawn(rows * settings.Learned, 0.1f), settings.Learned);
        Words = Dense(WordRows.LearnedStart + settings.Learned, width);
        Context = [.. Enumerable.Range(0, settings.Layers).Select(_ => new TrainableRecurrent(Dense(width, width * RecurrentLayer.Gates), Add(new float[2 * width])))];
        Tags = Dense(width, DenseLayer.Padded(tags));
        TransitionWords = Dense(width, TransitionScorer.Slots * hidden);
        Absent = Add(Drawn(2 * TransitionScorer.Slots * hidden, 0.1f));
        TransitionDistances = Add(Drawn(TransitionScorer.DistanceRows * hidden, 0.1f));
        TransitionOutput = Dense(hidden, transitions);
        LabelWords = Dense(width, 2 * labelHidden);
        LabelRoot = Add(Drawn(labelHidden, 0.1f));
        LabelDistances = Add(Drawn(ArcLabeler.DistanceRows * labelHidden, 0.1f));
        LabelOutput = Dense(labelHidden, relations);
        Network = new(Words.Layer, [.. Context.Select(layer => layer.Layer)], Tags.Layer,
            new(TransitionWords.Layer, Absent.Values, TransitionDistances.Values, TransitionOutput.Layer),
            new(LabelWords.Layer, LabelRoot.Values, LabelDistances.Values, LabelOutput.Layer));
    }

    public IReadOnlyList<Parameter> All => _all;

    /// <summary>Learned vectors of words, row by row.</summary>
    public Parameter Vectors { get; }

    public TrainableDense Words { get; }

    public IReadOnlyList<TrainableRecurrent> Context { get; }

    public TrainableDense Tags { get; }

    public TrainableDense TransitionWords { get; }

    public Parameter Absent { get; }

    public Parameter TransitionDistances { get; }

    public TrainableDense TransitionOutput { get; }

    public TrainableDense LabelWords { get; }

    public Parameter LabelRoot { get; }

    public Parameter LabelDistances { get; }

    public TrainableDense LabelOutput { get; }

    /// <summary>The network over the same numbers.</summary>
    public SyntaxNetwork Network { get; }

    /// <summary>To be called when the numbers have changed.</summary>
    public void Refresh()
    {
        foreach (var layer in _layers) layer.Refresh();
    }

    TrainableDense Dense(int inputs, int outputs)
    {
        float range = MathF.Sqrt(6f / (inputs + (outputs > 3 * inputs ? outputs / TransitionScorer.Slots : outputs)));
        var layer = new TrainableDense(Add(Drawn(inputs * outputs, range)), Add(new float[outputs]), inputs);
        _layers.Add(layer);
        return layer;
    }

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
