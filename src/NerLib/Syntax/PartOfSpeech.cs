namespace NerLib;

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
