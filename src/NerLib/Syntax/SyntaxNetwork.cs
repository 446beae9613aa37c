using NerLib.Network;
using NerLib.Syntax.Parsing;

namespace NerLib.Syntax;

/// <summary>The layers that all sentences go through: from words to rows, from rows to rows that know their sentence, and from these to tags, steps and relations.</summary>
/// <param name="Encoder">From words to rows that know their sentence.</param>
/// <param name="Tags">To the scores of the Penn tags, and then of the parts of speech.</param>
/// <param name="Transitions">To the scores of the parser's next step.</param>
/// <param name="Labels">To the scores of an arc's relation.</param>
sealed record SyntaxNetwork(
    EncoderLayers Encoder, DenseLayer Tags, TransitionScorer Transitions, ArcLabeler Labels)
{
    /// <summary>Length of a token's row.</summary>
    public int Width => Encoder.Width;
}
