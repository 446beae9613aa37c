using NerLib.Entities.Tagging;
using NerLib.Numerics;
using NerLib.Training.Encoding;

namespace NerLib.Training.Entities;

/// <summary>Everything of an <see cref="EntityNetwork"/> that is learned.</summary>
sealed class EntityNetworkParameters
{
    readonly NetworkParameters _parameters;

    public EntityNetworkParameters(EntityNetworkSettings settings, WordVocabulary vocabulary, LabelSet labels)
    {
        _parameters = new(settings.Seed);
        Encoder = new(_parameters, settings, vocabulary);
        Output = _parameters.Dense(settings.Width, IntegerLayer.Padded(labels.Count));
        Steps = _parameters.Zeros(IntegerLayer.Padded(labels.Count * labels.Count));
    }

    public IReadOnlyList<Parameter> All => _parameters.All;

    public TrainableEncoder Encoder { get; }

    public TrainableDense Output { get; }

    /// <summary>Weights of one label after another, with padding behind them.</summary>
    public Parameter Steps { get; }

    /// <summary>To be called when the numbers have changed.</summary>
    public void Refresh() => _parameters.Refresh();
}
