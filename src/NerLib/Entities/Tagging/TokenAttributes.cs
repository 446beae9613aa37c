using NerLib.Encoding;

namespace NerLib.Entities.Tagging;

/// <summary>What the feature templates need to know of one token, computed once.</summary>
struct TokenAttributes
{
    /// <summary>What its letters say.</summary>
    public WordForm Form;

    /// <summary>Classes of the word, coarse to fine, from 1; 0 for an unknown word.</summary>
    public ushort Coarse, Middle, Fine;

    /// <summary>Classes of the word as it is cased, coarse to fine, from 1; 0 for an unknown word.</summary>
    public ushort CasedCoarse, CasedFine;

    /// <summary>How news mostly writes the word, see <see cref="WordCases"/>.</summary>
    public byte Case;

    /// <summary>Place in the longest gazetteer match and the lists' types; 0 outside.</summary>
    public uint Gazetteer;

    public TokenTraits Traits;
}

/// <summary>Yes-or-no facts about a token: those of its letters, and of its place in sentence and document.</summary>
[Flags]
enum TokenTraits : ushort
{
    None = 0,
    Capitalised = WordTraits.Capitalised,
    AllCapitals = WordTraits.AllCapitals,
    LowerCase = WordTraits.LowerCase,
    HasDigit = WordTraits.HasDigit,
    HasLetter = WordTraits.HasLetter,
    FirstInSentence = 32,

    /// <summary>Its sentence is written in capitals, or with every word capitalised: case tells little.</summary>
    InTitleOrCapitals = 64,

    /// <summary>The document has the same word in lower case.</summary>
    SeenLowerCase = 128,

    /// <summary>The document has the same word capitalised inside a sentence that is not a title.</summary>
    SeenCapitalisedInside = 256,
}
