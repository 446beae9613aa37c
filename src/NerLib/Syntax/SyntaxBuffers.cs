using NerLib.Encoding;
using NerLib.Numerics;
using NerLib.Syntax.Parsing;

namespace NerLib.Syntax;

/// <summary>The sentences that are to be analysed, and the memory for it. For one thread at a time.</summary>
sealed class SyntaxBuffers
{
    public SyntaxBuffers(SyntaxModel model)
    {
        var network = model.Network;
        const int words = SentenceBatch.MostWords;
        Encoder = new(model.Encoder);
        Tags = new float[words * network.Tags.Outputs];
        Transitions = new float[(words + 2) * TransitionScorer.Slots * network.Transitions.Hidden];
        Labels = new float[(words + 1) * 2 * network.Labels.Hidden];
        Hidden = new float[words * network.Labels.Hidden];
        Integers = new(words, network.Labels.Hidden);
        Relations = new float[words * network.LabelOutput.Outputs];
        (Stack, Heads, Leftmost, Rightmost) = (new int[words], new int[words], new int[words], new int[words]);
    }

    public EncoderBuffers Encoder { get; }

    public float[] Tags { get; }

    public float[] Transitions { get; }

    public float[] Labels { get; }

    /// <summary>What the arcs of a sentence give before the last layer.</summary>
    public float[] Hidden { get; }

    /// <summary>The same, as the last layer takes it.</summary>
    public IntegerRows Integers { get; }

    public float[] Relations { get; }

    public int[] Stack { get; }

    public int[] Heads { get; }

    public int[] Leftmost { get; }

    public int[] Rightmost { get; }
}
