using System.IO.Compression;
using System.Text;

namespace NerLib.Training.Entities;

/// <summary>A large amount of text without any marks, in pieces of a few paragraphs.</summary>
/// <param name="file">A compressed text file: a paragraph a line, a blank line between two, more between articles.</param>
/// <param name="splitter">Makes tokens and sentences.</param>
/// <param name="marked">Pieces that hold one of these are left out.</param>
sealed class NewsText(string file, NerPipeline splitter, MarkedSentences marked)
{
    /// <summary>No paragraph is added to a piece of more characters.</summary>
    const int LongestPiece = 6000;

    /// <summary>Reads one piece in so many: the words of its sentences.</summary>
    public IEnumerable<IReadOnlyList<IReadOnlyList<string>>> Read(int piecesApart)
    {
        var workspace = new Workspace();
        int number = 0;
        foreach (string piece in ReadPieces())
        {
            if (number++ % piecesApart != 0) continue;
            var sentences = SentencesOf(splitter.Annotate(piece.AsMemory(), workspace));
            if (sentences.Count > 0 && !sentences.Exists(marked.Contains)) yield return sentences;
        }
    }

    static List<string[]> SentencesOf(DocumentView view)
    {
        var sentences = new List<string[]>();
        foreach (var sentence in view.Sentences)
        {
            if (sentence.Tokens.Length == 0) continue;
            var words = new string[sentence.Tokens.Length];
            for (int i = 0; i < words.Length; i++) words[i] = view.TextOf(view.Tokens[sentence.Tokens.Start + i]).ToString();
            sentences.Add(words);
        }
        return sentences;
    }

    IEnumerable<string> ReadPieces()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), System.Text.Encoding.UTF8);
        var piece = new StringBuilder();
        int blank = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                blank++;
                continue;
            }
            if (piece.Length > 0 && (blank > 1 || piece.Length > LongestPiece))
            {
                yield return piece.ToString();
                piece.Clear();
            }
            blank = 0;
            piece.Append(line).Append("\n\n");
        }
        if (piece.Length > 0) yield return piece.ToString();
    }
}
