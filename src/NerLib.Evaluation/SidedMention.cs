using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

/// <summary>A mention of either side of a comparison.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Cluster">What it refers to.</param>
/// <param name="IsPersonOrBody">Whether it is of the type person or organisation.</param>
/// <param name="IsOfTalk">Whether it is a pronoun of the first or second person.</param>
/// <param name="Gold">The gold mention, if this is one.</param>
sealed record SidedMention(TokenRange Tokens, MentionKind Kind, string Cluster, bool IsPersonOrBody, bool IsOfTalk, GoldMention? Gold);
