namespace NerLib.Evaluation.Corpora;

/// <summary>A sentence of a tagged corpus: words and their tags, one each.</summary>
public sealed record TaggedSentence(IReadOnlyList<string> Words, IReadOnlyList<string> Tags);

/// <summary>
/// Files of one token a line, its columns parted by a tab or a space, the word first and the tag last, with a blank line between
/// sentences and perhaps <c>-DOCSTART-</c> lines between documents. Tags are BIO or IOB1;
/// those of BIOES and BILOU are read as BIO.
/// </summary>
public static class ConllFile
{
    const string DocumentStart = "-DOCSTART-";

    /// <summary>The documents of a file, each as its sentences; all of it is one document if the file marks none.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="tagged">Whether every line must have a tag; otherwise a line with one column has the tag <c>O</c>.</param>
    /// <exception cref="InvalidDataException">A line has no token or no tag; the message names it.</exception>
    public static IEnumerable<IReadOnlyList<TaggedSentence>> ReadDocuments(string path, bool tagged = true)
    {
        using var lines = new StreamReader(path, System.Text.Encoding.UTF8);
        foreach (var document in Documents(lines, path, tagged)) yield return document;
    }

    /// <summary>The documents of a stream of lines, as those of a file.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="name">What messages call them.</param>
    /// <param name="tagged">Whether every line must have a tag; otherwise a line with one column has the tag <c>O</c>.</param>
    /// <exception cref="InvalidDataException">A line has no token or no tag; the message names it.</exception>
    public static IEnumerable<IReadOnlyList<TaggedSentence>> ReadDocuments(TextReader lines, string name, bool tagged = true)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Documents(lines, name, tagged);
    }

    static IEnumerable<IReadOnlyList<TaggedSentence>> Documents(TextReader lines, string name, bool tagged)
    {
        var document = new List<TaggedSentence>();
        foreach (var (sentence, startsDocument) in Read(lines, name, tagged))
        {
            if (startsDocument && document.Count > 0)
            {
                yield return document;
                document = [];
            }
            document.Add(sentence);
        }
        if (document.Count > 0) yield return document;
    }

    static IEnumerable<(TaggedSentence Sentence, bool StartsDocument)> Read(TextReader lines, string name, bool tagged)
    {
        List<string> words = [], tags = [];
        bool startsDocument = false;
        int number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            var cells = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ' ');
            bool marksDocument = cells[0] == DocumentStart;
            if (string.IsNullOrWhiteSpace(line) || marksDocument)
            {
                if (words.Count > 0)
                {
                    yield return (new(words, tags), startsDocument);
                    (words, tags, startsDocument) = ([], [], false);
                }
                startsDocument |= marksDocument;
                continue;
            }
            if (cells[0].Length == 0) throw new InvalidDataException($"{name}, line {number}: found '{line}'; expected a token in the first column.");
            if (tagged && !IsTag(cells))
                throw new InvalidDataException(
                    $"{name}, line {number}: found '{line}'; expected a token, a tab and a tag: O, or B-, I-, E-, S-, L- or U- with a type.");
            words.Add(cells[0]);
            tags.Add(cells.Length < 2 ? "O" : AsBio(cells[^1].Trim()));
        }
        if (words.Count > 0) yield return (new(words, tags), startsDocument);
    }

    static bool IsTag(string[] cells) =>
        cells.Length > 1 && cells[^1].Trim() is var tag
        && (tag == "O" || tag.Length > 2 && "BIESLU".Contains(tag[0], StringComparison.Ordinal) && tag[1] == '-' && !tag.Any(char.IsWhiteSpace));

    /// <summary>BIOES and BILOU also mark a name's end and a name of one token.</summary>
    static string AsBio(string tag) => tag switch
    {
        ['E' or 'L', '-', ..] => "I" + tag[1..],
        ['S' or 'U', '-', ..] => "B" + tag[1..],
        _ => tag,
    };
}
