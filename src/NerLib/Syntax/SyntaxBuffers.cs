using System.Runtime.InteropServices;
using NerLib.Syntax.Network;
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
        int width = network.Width;
        Words = new(model.Words, network.Context[0].GateLayer);
        (Rows, OtherRows, Cells) = (new float[MostWords * width], new float[MostWords * width], new float[MostWords * width]);
        Gates = new float[MostWords * width * RecurrentLayer.Gates];
        Tags = new float[MostWords * network.Tags.Outputs];
        Transitions = new float[(MostWords + 2) * TransitionScorer.Slots * network.Transitions.Hidden];
        Labels = new float[(MostWords + 1) * 2 * network.Labels.Hidden];
        (Stack, Heads, Leftmost, Rightmost) = (new int[MostWords], new int[MostWords], new int[MostWords], new int[MostWords]);
    }

    /// <summary>Sentences, or parts of one, to be analysed together; not more words than <see cref="MostWords"/>.</summary>
    public ReadOnlySpan<TokenRange> Waiting => CollectionsMarshal.AsSpan(_waiting);

    /// <summary>Words of all that wait.</summary>
    public int WaitingWords { get; private set; }

    public WordRowCache Words { get; }

    public float[] Rows { get; }

    public float[] OtherRows { get; }

    public float[] Cells { get; }

    public float[] Gates { get; }

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
