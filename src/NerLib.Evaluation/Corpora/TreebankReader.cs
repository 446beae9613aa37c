using System.Globalization;

namespace NerLib.Evaluation.Corpora;

/// <summary>Reads the syntactic words of a CoNLL-U file with their tags and trees. Multiword tokens and empty nodes are passed over.</summary>
static class TreebankReader
{
    const int Columns = 10;

    /// <param name="path">The file.</param>
    /// <param name="accepts">Whether to read a document, by its id; null for all.</param>
    /// <exception cref="InvalidDataException">The file is not as expected; the message says where.</exception>
    public static IEnumerable<TreebankSentence> Read(string path, Func<string, bool>? accepts = null)
    {
        int number = 0;
        bool accepted = true;
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                accepted = accepts?.Invoke(line.Split(" = ") is [_, var id] ? id : "") ?? true;
            }
            else if (line.Length == 0)
            {
                if (accepted && rows.Count > 0) yield return Sentence(rows, path, number);
                rows.Clear();
            }
            else if (line[0] != '#')
            {
                if (line.Split('\t') is not { Length: Columns } columns)
                    throw new InvalidDataException($"{path}, line {number}: found '{line}'; expected {Columns} columns with a tab between them.");
                if (columns[0].All(char.IsAsciiDigit)) rows.Add(columns);
            }
        }
        if (accepted && rows.Count > 0) yield return Sentence(rows, path, number);
    }

    static TreebankSentence Sentence(List<string[]> rows, string path, int line)
    {
        var heads = new int[rows.Count];
        for (int i = 0; i < heads.Length; i++)
        {
            if (!int.TryParse(rows[i][6], NumberStyles.None, CultureInfo.InvariantCulture, out int head) || head > heads.Length || head == i + 1)
                throw Odd(rows[i][6], "the number of another word, or 0");
            heads[i] = head == 0 ? heads.Length : head - 1;
        }
        return new(
            [.. rows.Select(row => row[1])],
            [.. rows.Select(row => UniversalDependencies.PartOfSpeechOf(row[3]) ?? throw Odd(row[3], "a part of speech"))],
            [.. rows.Select(row => row[4])],
            heads,
            [.. rows.Select(row => UniversalDependencies.RelationOf(row[7]) ?? throw Odd(row[7], "a relation"))]);

        InvalidDataException Odd(string found, string expected) =>
            new($"{path}, the sentence before line {line}: found '{found}'; expected {expected} of Universal Dependencies.");
    }
}
