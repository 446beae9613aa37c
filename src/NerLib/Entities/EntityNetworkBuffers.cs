using NerLib.Network;

namespace NerLib.Entities;

/// <summary>The memory in which an <see cref="EntityNetwork"/> works. For one thread at a time.</summary>
sealed class EntityNetworkBuffers(EntityNetwork network)
{
    /// <summary>Words of the longest sentence that is read as a whole.</summary>
    public const int MostWords = 512;

    public EncoderBuffers Encoder { get; } = new(network.Encoder, MostWords);

    /// <summary>Scores by word and label.</summary>
    public float[] Scores { get; } = new float[MostWords * network.Output.Outputs];
}
