namespace NerLib.Evaluation;

/// <summary>How well tags and trees agree with a treebank, over all its words.</summary>
public sealed record SyntaxScores
{
    /// <summary>Universal parts of speech that are right.</summary>
    public required Share PartsOfSpeech { get; init; }

    /// <summary>Penn tags that are right.</summary>
    public required Share PennTags { get; init; }

    /// <summary>Heads that are right: the unlabelled attachment score.</summary>
    public required Share Heads { get; init; }

    /// <summary>Heads and relations with their subtypes that are right: the labelled attachment score.</summary>
    public required Share Arcs { get; init; }

    /// <summary>Heads and relations without their subtypes that are right.</summary>
    public required Share UniversalArcs { get; init; }

    /// <summary><see cref="Heads"/> of words that are no punctuation.</summary>
    public required Share HeadsOfWords { get; init; }

    /// <summary><see cref="Arcs"/> of words that are no punctuation.</summary>
    public required Share ArcsOfWords { get; init; }

    /// <summary><see cref="UniversalArcs"/> of words that are no punctuation.</summary>
    public required Share UniversalArcsOfWords { get; init; }

    /// <summary>What was taken for what, most frequent first.</summary>
    public required IReadOnlyList<SyntaxConfusion> Confusion { get; init; }
}

/// <summary>A tag or relation taken for another.</summary>
/// <param name="Gold">The treebank's; a relation whose head is wrong too ends in <c>(head)</c>.</param>
/// <param name="Predicted">The stage's.</param>
/// <param name="Count">How often.</param>
public readonly record struct SyntaxConfusion(string Gold, string Predicted, int Count);
