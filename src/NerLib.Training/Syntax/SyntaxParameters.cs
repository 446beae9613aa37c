using NerLib.Numerics;
using NerLib.Syntax;
using NerLib.Syntax.Parsing;
using NerLib.Training.Encoding;

namespace NerLib.Training.Syntax;

/// <summary>Everything that is learned: the network's layers and the vectors of words.</summary>
sealed class SyntaxParameters
{
    const float Range = 0.1f;

    readonly NetworkParameters _parameters;

    /// <param name="settings">Sizes and seed.</param>
    /// <param name="vocabulary">Words and tags.</param>
    public SyntaxParameters(SyntaxSettings settings, SyntaxVocabulary vocabulary)
    {
        _parameters = new(settings.Seed);
        var (width, hidden, labelHidden) = (settings.Width, settings.Hidden, settings.LabelHidden);
        int relations = IntegerLayer.Padded(Enum.GetValues<DependencyRelation>().Length);
        int transitions = IntegerLayer.Padded(Enum.GetValues<Transition>().Length);
        Encoder = new(_parameters, settings, vocabulary.Words);
        Tags = _parameters.Dense(width, IntegerLayer.Padded(vocabulary.Tags.Count + SyntaxModel.PartsOfSpeech));
        int projected = TransitionScorer.Slots * hidden;
        TransitionWords = _parameters.Dense(width, projected, projected > 3 * width ? TransitionScorer.Slots : 1);
        Absent = _parameters.Random(2 * projected, Range);
        TransitionDistances = _parameters.Random(TransitionScorer.DistanceRows * hidden, Range);
        TransitionOutput = _parameters.Dense(hidden, transitions);
        LabelWords = _parameters.Dense(width, 2 * labelHidden);
        LabelRoot = _parameters.Random(labelHidden, Range);
        LabelDistances = _parameters.Random(ArcLabeler.DistanceRows * labelHidden, Range);
        LabelOutput = _parameters.Dense(labelHidden, relations);
        (Transitions, Labels) = (new(Absent.Values, TransitionDistances.Values), new(LabelRoot.Values, LabelDistances.Values));
    }

    public IReadOnlyList<Parameter> All => _parameters.All;

    public TrainableEncoder Encoder { get; }

    public TrainableDense Tags { get; }

    public TrainableDense TransitionWords { get; }

    public Parameter Absent { get; }

    public Parameter TransitionDistances { get; }

    public TrainableDense TransitionOutput { get; }

    public TrainableDense LabelWords { get; }

    public Parameter LabelRoot { get; }

    public Parameter LabelDistances { get; }

    public TrainableDense LabelOutput { get; }

    /// <summary>The scorer over the same numbers.</summary>
    public TransitionScorer Transitions { get; }

    /// <summary>The labeler over the same numbers.</summary>
    public ArcLabeler Labels { get; }

    /// <summary>The network as a model holds it.</summary>
    public SyntaxNetwork Rounded() => new(
        Encoder.Rounded(), Tags.Layer.Rounded(), TransitionWords.Layer.Rounded(), Transitions, TransitionOutput.Layer.Rounded(),
        LabelWords.Layer.Rounded(), Labels, LabelOutput.Layer.Rounded());

    /// <summary>To be called when the numbers have changed.</summary>
    public void Refresh() => _parameters.Refresh();
}
