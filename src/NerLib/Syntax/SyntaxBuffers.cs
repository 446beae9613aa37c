using NerLib.Syntax.Network;
using NerLib.Syntax.Parsing;

namespace NerLib.Syntax;

/// <summary>The memory in which sentences are analysed, one at a time.</summary>
sealed class SyntaxBuffers
{
    /// <summary>Words that are analysed together.</summary>
    public const int MostWords = 512;

    public SyntaxBuffers(SyntaxNetwork network)
    {
        int width = network.Width;
        (Rows, OtherRows, Cells) = (new float[MostWords * width], new float[MostWords * width], new float[MostWords * width]);
        Gates = new float[MostWords * width * RecurrentLayer.Gates];
        Tags = new float[MostWords * network.Tags.Outputs];
        Transitions = new float[(MostWords + 2) * TransitionScorer.Slots * network.Transitions.Hidden];
        Labels = new float[(MostWords + 1) * 2 * network.Labels.Hidden];
        (Stack, Heads, Leftmost, Rightmost) = (new int[MostWords], new int[MostWords], new int[MostWords], new int[MostWords]);
    }

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
}
