using NerLib.Network;

namespace NerLib.Entities;

/// <summary>The memory in which an <see cref="EntityNetwork"/> works. For one thread at a time.</summary>
sealed class EntityNetworkBuffers(EntityNetwork network)
{
    public EncoderBuffers Encoder { get; } = new(network.Encoder);

    /// <summary>Scores by word and label.</summary>
    public float[] Scores { get; } = new float[SentenceBatch.MostWords * network.Output.Outputs];
}
