using System.Runtime.CompilerServices;
using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>What the letters of a word say of it, computed once: the hashes that word vectors and features are looked up by.</summary>
struct WordForm
{
    /// <summary>Letters of the longest affix that is looked at.</summary>
    public const int MaxAffix = 5;

    /// <summary>Hash of the word as it stands.</summary>
    public uint Word;

    /// <summary>Hash of the folded word, see <see cref="WordHash.Fold"/>.</summary>
    public uint Folded;

    /// <summary>Hash of the shape: upper <c>X</c>, lower <c>x</c>, digit <c>0</c>, others themselves; runs cut to two.</summary>
    public uint Shape;

    /// <summary>Hashes of the first and last 1 to 5 folded characters; 0 where the word is shorter.</summary>
    public AffixHashes Prefixes, Suffixes;

    public WordTraits Traits;

    /// <summary>By what a name's other occurrences in a document are found: <see cref="Folded"/> where the word has a capital, else 0.</summary>
    public readonly uint NameKey => (Traits & WordTraits.Capitalised) != 0 ? Folded : 0;

    [InlineArray(MaxAffix)]
    public struct AffixHashes
    {
        uint _first;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static WordForm Of(ReadOnlySpan<char> word)
    {
        var form = new WordForm();
        uint exact = WordHash.Start, folded = WordHash.Start, shape = WordHash.Start;
        char lastClass = '\0';
        int run = 0;
        bool upper = false, lower = false, digit = false;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i], fold = WordHash.Fold(c);
            exact = WordHash.Append(exact, fold == '\'' ? fold : c);
            folded = WordHash.Append(folded, fold);
            if (i < MaxAffix) form.Prefixes[i] = folded;

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
            form.Suffixes[length - 1] = suffix;
        }

        (form.Word, form.Folded, form.Shape) = (exact, folded, shape);
        if (word.Length > 0 && char.IsUpper(word[0])) form.Traits |= WordTraits.Capitalised;
        if (upper && !lower) form.Traits |= WordTraits.AllCapitals;
        if (lower && !upper) form.Traits |= WordTraits.LowerCase;
        if (digit) form.Traits |= WordTraits.HasDigit;
        if (upper || lower) form.Traits |= WordTraits.HasLetter;
        return form;
    }
}

/// <summary>Yes-or-no facts about the letters of a word.</summary>
[Flags]
enum WordTraits : ushort
{
    None = 0,
    Capitalised = 1,
    AllCapitals = 2,
    LowerCase = 4,
    HasDigit = 8,
    HasLetter = 16,
}
