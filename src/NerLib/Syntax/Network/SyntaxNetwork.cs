using NerLib.Syntax.Parsing;

namespace NerLib.Syntax.Network;

/// <summary>The layers that all sentences go through: from words to rows, from rows to rows that know their sentence, and from these to tags, steps and relations.</summary>
/// <param name="Words">From the words' vectors to rows.</param>
/// <param name="Context">One after another.</param>
/// <param name="Tags">To the scores of the Penn tags, and then of the parts of speech.</param>
/// <param name="Transitions">To the scores of the parser's next step.</param>
/// <param name="Labels">To the scores of an arc's relation.</param>
sealed record SyntaxNetwork(
    DenseLayer Words, RecurrentLayer[] Context, DenseLayer Tags, TransitionScorer Transitions, ArcLabeler Labels)
{
    /// <summary>Length of a token's row.</summary>
    public int Width => Words.Outputs;
}
