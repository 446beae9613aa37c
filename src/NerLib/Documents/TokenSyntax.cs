namespace NerLib;

/// <summary>What a token is in its sentence: part of speech, and place in the dependency tree.</summary>
/// <param name="PartOfSpeech">Universal part of speech; <see cref="PartOfSpeech.None"/> if the token was not analysed.</param>
/// <param name="PennTag">Tag of the Penn Treebank, as the English treebanks of Universal Dependencies use it: <c>VBD</c>; null if not analysed.</param>
/// <param name="Head">Index of the head among the document's tokens; -1 for the head of a sentence, or if not analysed.</param>
/// <param name="Relation">What the token is to its head; <see cref="DependencyRelation.None"/> if not analysed.</param>
public readonly record struct TokenSyntax(PartOfSpeech PartOfSpeech, string? PennTag, int Head, DependencyRelation Relation)
{
    /// <summary>A token that was not analysed.</summary>
    public static TokenSyntax None { get; } = new(PartOfSpeech.None, null, -1, DependencyRelation.None);

    /// <summary>For debuggers: <c>Noun, NN, Nsubj of token 4</c>.</summary>
    public override string ToString() => PartOfSpeech == PartOfSpeech.None ? "not analysed"
        : FormattableString.Invariant($"{PartOfSpeech}, {PennTag}, {Relation}") + (Head < 0 ? "" : FormattableString.Invariant($" of token {Head}"));
}

/// <summary>The parts of speech of Universal Dependencies, version 2.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>The token was not analysed.</summary>
    None,

    /// <summary><c>ADJ</c></summary>
    Adjective,

    /// <summary><c>ADP</c>: prepositions, and the particles of verbs.</summary>
    Adposition,

    /// <summary><c>ADV</c></summary>
    Adverb,

    /// <summary><c>AUX</c>: also the copula and modal verbs.</summary>
    Auxiliary,

    /// <summary><c>CCONJ</c></summary>
    CoordinatingConjunction,

    /// <summary><c>DET</c></summary>
    Determiner,

    /// <summary><c>INTJ</c></summary>
    Interjection,

    /// <summary><c>NOUN</c></summary>
    Noun,

    /// <summary><c>NUM</c></summary>
    Numeral,

    /// <summary><c>PART</c>: <c>not</c>, <c>'s</c>, <c>to</c> before an infinitive.</summary>
    Particle,

    /// <summary><c>PRON</c>: also possessives, and <c>that</c>, <c>who</c>.</summary>
    Pronoun,

    /// <summary><c>PROPN</c></summary>
    ProperNoun,

    /// <summary><c>PUNCT</c></summary>
    Punctuation,

    /// <summary><c>SCONJ</c></summary>
    SubordinatingConjunction,

    /// <summary><c>SYM</c></summary>
    Symbol,

    /// <summary><c>VERB</c></summary>
    Verb,

    /// <summary><c>X</c></summary>
    Other,
}
