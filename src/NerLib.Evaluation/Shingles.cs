using System.Globalization;
using System.Text;

namespace NerLib.Evaluation;

/// <summary>Sequences of four words, which tell texts apart without aligning them.</summary>
static class Shingles
{
    const int Size = 4;

    /// <summary>How often each sequence occurs; of a text with fewer words, the one that they make.</summary>
    public static Dictionary<string, int> Of(string text)
    {
        var words = Words(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < words.Count && (i == 0 || i + Size <= words.Count); i++)
        {
            string shingle = string.Join(' ', words.Skip(i).Take(Size));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }
        return counts;
    }

    static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            if (IsOfWord(rune)) word.Append(rune);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    // Letters, numbers of all kinds and the underscore; no combining marks.
    static bool IsOfWord(Rune rune) =>
        rune.Value == '_' || Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
