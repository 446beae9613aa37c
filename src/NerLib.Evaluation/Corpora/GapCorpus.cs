using System.Globalization;
using System.Text;

namespace NerLib.Evaluation.Corpora;

/// <summary>A pronoun of GAP (Webster et al. 2018) with two names before or after it. Spans are UTF-16 units of the text.</summary>
/// <param name="Id">As in the corpus.</param>
/// <param name="Text">A piece of a page.</param>
/// <param name="Pronoun">The pronoun.</param>
/// <param name="A">A name.</param>
/// <param name="IsA">Whether the pronoun is that name's.</param>
/// <param name="B">Another name.</param>
/// <param name="IsB">Whether the pronoun is that name's.</param>
sealed record GapExample(string Id, string Text, TextSpan Pronoun, TextSpan A, bool IsA, TextSpan B, bool IsB);

/// <summary>Reads GAP: tab-separated, with a heading; offsets count code points.</summary>
static class GapCorpus
{
    const string Heading = "ID\tText\tPronoun\tPronoun-offset\t";
    const int Columns = 11;

    public static bool IsGap(string path) => File.ReadLines(path).FirstOrDefault()?.StartsWith(Heading, StringComparison.Ordinal) == true;

    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<GapExample> Read(string path)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            if (++number == 1) continue;
            yield return Read(line.Split('\t')) ?? throw new InvalidDataException(
                $"{path}, line {number}: expected {Columns} columns of GAP, whose offsets are where its pronoun and names stand.");
        }
    }

    static GapExample? Read(string[] columns)
    {
        if (columns.Length != Columns) return null;
        string text = columns[1];
        return SpanOf(text, columns[2], columns[3]) is { } pronoun
            && SpanOf(text, columns[4], columns[5]) is { } a && SpanOf(text, columns[7], columns[8]) is { } b
            ? new(columns[0], text, pronoun, a, IsTrue(columns[6]), b, IsTrue(columns[9]))
            : null;
    }

    static bool IsTrue(string value) => value.Equals("TRUE", StringComparison.OrdinalIgnoreCase);

    static TextSpan? SpanOf(string text, string words, string codePoints)
    {
        if (!int.TryParse(codePoints, NumberStyles.None, CultureInfo.InvariantCulture, out int left)) return null;
        int start = 0;
        for (; left > 0 && start < text.Length; left--) start += Rune.TryGetRuneAt(text, start, out var rune) ? rune.Utf16SequenceLength : 1;
        return left == 0 && string.CompareOrdinal(text, start, words, 0, words.Length) == 0 ? new(start, start + words.Length) : null;
    }
}
