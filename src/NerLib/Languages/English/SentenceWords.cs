using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>Words that tell where sentences begin and go on.</summary>
static class SentenceWords
{
    const int LongestOpener = 8, LongestContinuing = 4;

    // They seldom begin a name: after an abbreviation they begin a sentence.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = WordTable.Set("""
        The A An This That These Those There He She It They We You His Her Its Their Our My In On At For From With By To As But
        And So If When While After Before Since Although However What Who Why How Where No Not Yes Some Many Most All Both One
        Two Now Then
        """, StringComparer.Ordinal);

    /// <summary>Whether a word with its capital mostly begins a sentence.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => word.Length <= LongestOpener && Openers.Contains(word);

    /// <summary>The most frequent small words are never the last of a sentence.</summary>
    public static bool GoOn(ReadOnlySpan<char> word) =>
        word.Length <= LongestContinuing && word is "the" or "a" or "an" or "of" or "and" or "or" or "to" or "by" or "from" or "with" or "for" or "at" or "as"
            or "but" or "is" or "was" or "are" or "were" or "his" or "her" or "its" or "than" or "that" or "'s" or "’s" or "&" or "(" or "/";
}
