using System.Runtime.CompilerServices;

namespace NerLib.Entities.Features;

/// <summary>What the feature templates need to know of one token, computed once.</summary>
struct TokenAttributes
{
    public const int MaxAffix = 5;

    /// <summary>Hash of the word as it stands.</summary>
    public uint Word;

    /// <summary>Hash of the folded word, see <see cref="WordHash.Fold"/>.</summary>
    public uint Folded;

    /// <summary>Hash of the shape: upper <c>X</c>, lower <c>x</c>, digit <c>0</c>, others themselves; runs cut to two.</summary>
    public uint Shape;

    /// <summary>Hashes of the first and last 1 to 5 folded characters; 0 where the word is shorter.</summary>
    public AffixHashes Prefixes, Suffixes;

    /// <summary>Classes of the word, coarse to fine, from 1; 0 for an unknown word.</summary>
    public ushort Coarse, Middle, Fine;

    /// <summary>Classes of the word as it is cased, coarse to fine, from 1; 0 for an unknown word.</summary>
    public ushort CasedCoarse, CasedFine;

    /// <summary>How news mostly writes the word, see <see cref="WordCases"/>.</summary>
    public byte Case;

    /// <summary>Place in the longest gazetteer match and the lists' types; 0 outside.</summary>
    public ushort Gazetteer;

    public TokenTraits Traits;

    /// <summary>By what a name's other occurrences in the document are found: <see cref="Folded"/> where the word has a capital, else 0.</summary>
    public readonly uint NameKey => (Traits & TokenTraits.Capitalised) != 0 ? Folded : 0;

    [InlineArray(MaxAffix)]
    public struct AffixHashes
    {
        uint _first;
    }

    public static TokenAttributes Of(ReadOnlySpan<char> word)
    {
        var attributes = new TokenAttributes();
        uint exact = WordHash.Start, folded = WordHash.Start, shape = WordHash.Start;
        char lastClass = '\0';
        int run = 0;
        bool upper = false, lower = false, digit = false;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i], fold = WordHash.Fold(c);
            exact = WordHash.Append(exact, fold == '\'' ? fold : c);
            folded = WordHash.Append(folded, fold);
            if (i < MaxAffix) attributes.Prefixes[i] = folded;

            char shapeClass = char.IsAsciiLetterLower(c) ? 'x' : char.IsAsciiLetterUpper(c) ? 'X' : fold == '0' ? '0'
                : c < 0x80 ? c : char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : fold;
            upper |= shapeClass == 'X';
            lower |= shapeClass == 'x';
            digit |= shapeClass == '0';
            run = shapeClass == lastClass ? run + 1 : 1;
            lastClass = shapeClass;
            if (run <= 2) shape = WordHash.Append(shape, shapeClass);
        }

        uint suffix = WordHash.Start;
        for (int length = 1; length <= Math.Min(MaxAffix, word.Length); length++)
        {
            suffix = WordHash.Append(suffix, WordHash.Fold(word[^length]));
            attributes.Suffixes[length - 1] = suffix;
        }

        attributes.Word = exact;
        attributes.Folded = folded;
        attributes.Shape = shape;
        if (word.Length > 0 && char.IsUpper(word[0])) attributes.Traits |= TokenTraits.Capitalised;
        if (upper && !lower) attributes.Traits |= TokenTraits.AllCapitals;
        if (lower && !upper) attributes.Traits |= TokenTraits.LowerCase;
        if (digit) attributes.Traits |= TokenTraits.HasDigit;
        if (upper || lower) attributes.Traits |= TokenTraits.HasLetter;
        return attributes;
    }
}

/// <summary>Yes-or-no facts about a token.</summary>
[Flags]
enum TokenTraits : ushort
{
    None = 0,
    Capitalised = 1,
    AllCapitals = 2,
    LowerCase = 4,
    HasDigit = 8,
    HasLetter = 16,
    FirstInSentence = 32,

    /// <summary>Its sentence is written in capitals, or with every word capitalised: case tells little.</summary>
    InTitleOrCapitals = 64,

    /// <summary>The document has the same word in lower case.</summary>
    SeenLowerCase = 128,

    /// <summary>The document has the same word capitalised inside a sentence that is not a title.</summary>
    SeenCapitalisedInside = 256,
}
