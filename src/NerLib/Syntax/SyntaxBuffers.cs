using System.Runtime.InteropServices;
using NerLib.Network;
using NerLib.Syntax.Parsing;

namespace NerLib.Syntax;

/// <summary>The memory in which sentences are analysed, and those that wait to be analysed together. For one thread at a time.</summary>
sealed class SyntaxBuffers
{
    /// <summary>Words of the longest sentence that is analysed as a whole.</summary>
    public const int MostWords = 512;

    readonly List<TokenRange> _waiting = [];

    public SyntaxBuffers(SyntaxModel model)
    {
        var network = model.Network;
        Encoder = new(model.Encoder, MostWords);
        Tags = new float[MostWords * network.Tags.Outputs];
        Transitions = new float[(MostWords + 2) * TransitionScorer.Slots * network.Transitions.Hidden];
        Labels = new float[(MostWords + 1) * 2 * network.Labels.Hidden];
        (Stack, Heads, Leftmost, Rightmost) = (new int[MostWords], new int[MostWords], new int[MostWords], new int[MostWords]);
    }

    /// <summary>Sentences, or parts of one, to be analysed together; not more words than <see cref="MostWords"/>.</summary>
    public ReadOnlySpan<TokenRange> Waiting => CollectionsMarshal.AsSpan(_waiting);

    /// <summary>Words of all that wait.</summary>
    public int WaitingWords { get; private set; }

    public EncoderBuffers Encoder { get; }

    public float[] Tags { get; }

    public float[] Transitions { get; }

    public float[] Labels { get; }

    public int[] Stack { get; }

    public int[] Heads { get; }

    public int[] Leftmost { get; }

    public int[] Rightmost { get; }

    public void Add(TokenRange sentence)
    {
        _waiting.Add(sentence);
        WaitingWords += sentence.Length;
    }

    public void Clear()
    {
        _waiting.Clear();
        WaitingWords = 0;
    }
}
