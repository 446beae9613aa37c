using NerLib.Entities.Tagging;

namespace NerLib.Training.Entities;

/// <summary>A network, and what its scores count beside those of the features.</summary>
sealed record TrainedNetwork(EntityNetworkTrainer.Result Learned, float Share)
{
    /// <summary>The network's section of a model.</summary>
    public byte[] Write() => EntityNetwork.Write(Learned.Layers, Learned.Vectors, new(
        Learned.Output.Inputs, Learned.Output.Outputs, Learned.Output.Weights, Shared(Learned.Output.Scales), Shared(Learned.Output.Bias)));

    float[] Shared(ReadOnlySpan<float> values) => [.. values.ToArray().Select(value => value * Share)];
}
