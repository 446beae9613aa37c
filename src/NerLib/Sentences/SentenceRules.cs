using NerLib.Tokens;

namespace NerLib.Sentences;

/// <summary>Says where sentences end without a model.</summary>
static class SentenceRules
{
    const int LongestOpener = 8;

    // Words that seldom begin a name: after an abbreviation they begin a sentence.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = new HashSet<string>(StringComparer.Ordinal)
    {
        "The", "A", "An", "This", "That", "These", "Those", "There", "He", "She", "It", "They", "We", "You", "His", "Her", "Its", "Their", "Our", "My",
        "In", "On", "At", "For", "From", "With", "By", "To", "As", "But", "And", "So", "If", "When", "While", "After", "Before", "Since", "Although",
        "However", "What", "Who", "Why", "How", "Where", "No", "Not", "Yes", "Some", "Many", "Most", "All", "Both", "One", "Two", "Now", "Then",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsOpener(ReadOnlySpan<char> word) => word.Length <= LongestOpener && Openers.Contains(word);

    public static bool IsBorder(in SentenceBorders borders, int i)
    {
        int stop = borders.Stop(i);
        if (stop < 0) return false;
        char next = borders.First(i + 1);
        if (CharClasses.IsLower(next) || next is ',' or ';' or ':' or ')' or '-' or '–' or '—') return false;
        if (borders.Tokens[stop].Kind == TokenKind.Punctuation) return true;
        return borders.Tokens[stop].Kind == TokenKind.Word && IsOpener(borders.TextOf(i + 1));
    }
}
