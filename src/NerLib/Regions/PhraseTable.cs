using System.Buffers;
using System.Collections.Frozen;
using NerLib.Languages.English;

namespace NerLib.Regions;

/// <summary>Finds the phrase that tells what a line is, by its first word or its end.</summary>
static class PhraseTable
{
    static readonly FrozenDictionary<string, PagePhrase[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord = PagePhrases.All
        .Where(phrase => phrase.Use != PhraseUse.End)
        .GroupBy(phrase => FirstWord(phrase.Text).ToString(), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Text.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly PagePhrase[] Ends = [.. PagePhrases.All.Where(phrase => phrase.Use == PhraseUse.End)];
    static readonly SearchValues<string> Invited = SearchValues.Create(PagePhrases.Invited, StringComparison.OrdinalIgnoreCase);

    /// <summary>Lines longer than this are told by no phrase.</summary>
    public static readonly int Longest = PagePhrases.All.Max(phrase => phrase.Longest);

    static readonly int LongestEnd = Ends.Max(phrase => phrase.Longest);

    public static bool TryFind(ReadOnlySpan<char> line, out PagePhrase phrase)
    {
        if (line.Length <= Longest && ByFirstWord.TryGetValue(FirstWord(line), out var phrases))
        {
            foreach (var candidate in phrases)
            {
                if (line.Length > candidate.Longest || !Begins(line, candidate.Text) || !Fits(candidate.Use, line, line[candidate.Text.Length..])) continue;
                phrase = candidate;
                return true;
            }
        }
        phrase = default;
        return line.Length <= LongestEnd && TryFindEnd(line, out phrase);
    }

    static bool TryFindEnd(ReadOnlySpan<char> line, out PagePhrase phrase)
    {
        var words = line.TrimEnd(".!)] ");
        foreach (var candidate in Ends)
        {
            phrase = candidate;
            if (words.EndsWith(candidate.Text, StringComparison.OrdinalIgnoreCase)) return true;
        }
        phrase = default;
        return false;
    }

    static bool Fits(PhraseUse use, ReadOnlySpan<char> line, ReadOnlySpan<char> rest) => use switch
    {
        PhraseUse.Whole or PhraseUse.ListTitle => IsMarks(rest),
        PhraseUse.Invitation => line.ContainsAny(Invited),
        _ => true,
    };

    static bool Begins(ReadOnlySpan<char> line, string text) =>
        line.StartsWith(text, StringComparison.OrdinalIgnoreCase)
        && (line.Length == text.Length || !char.IsLetter(text[^1]) || !char.IsLetter(line[text.Length]));

    static bool IsMarks(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
            if (char.IsLetterOrDigit(c)) return false;
        return true;
    }

    static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        int i = 0;
        while (i < line.Length && i < 24 && char.IsLetter(line[i])) i++;
        return line[..i];
    }
}
