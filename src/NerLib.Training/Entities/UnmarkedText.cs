using System.Text;
using System.Text.RegularExpressions;
using NerLib.Evaluation.Corpora;

namespace NerLib.Training.Entities;

/// <summary>A part of a large text without any marks.</summary>
/// <param name="Lines">A paragraph a line, a blank line between two, more between articles.</param>
/// <param name="PiecesApart">One piece in so many is read.</param>
sealed record UnmarkedSource(IEnumerable<string> Lines, int PiecesApart)
{
    /// <summary>A compressed text file.</summary>
    public static UnmarkedSource OfFile(string path, int piecesApart) => new(CompressedText.LinesOf(path), piecesApart);

    /// <summary>The texts of a corpus of quotations, whose lines are cut within paragraphs.</summary>
    public static UnmarkedSource OfQuotations(string path, int piecesApart) =>
        new(QuoteCorpus.Read(path).SelectMany(document => Regex.Split(document.Text, @"\n\s*\n")
            .SelectMany(paragraph => (string[])[paragraph.ReplaceLineEndings(" "), ""]).Append("")), piecesApart);
}

/// <summary>A large amount of text without any marks, in pieces of a few paragraphs.</summary>
/// <param name="sources">Where it comes from.</param>
/// <param name="splitter">Makes tokens and sentences.</param>
/// <param name="marked">Pieces that hold one of these are left out.</param>
sealed class UnmarkedText(IReadOnlyList<UnmarkedSource> sources, NerPipeline splitter, MarkedSentences marked)
{
    /// <summary>No paragraph is added to a piece of more characters.</summary>
    const int LongestPiece = 6000;

    /// <summary>The pieces: the words of their sentences.</summary>
    public IEnumerable<IReadOnlyList<IReadOnlyList<string>>> Read()
    {
        var workspace = new Workspace();
        foreach (var source in sources)
            foreach (string piece in PiecesOf(source.Lines).Where((_, number) => number % source.PiecesApart == 0))
            {
                var sentences = SentencesOf(splitter.Annotate(piece.AsMemory(), workspace));
                if (sentences.Count > 0 && !sentences.Exists(marked.Contains)) yield return sentences;
            }
    }

    /// <summary>The words of a text's sentences, without empty ones.</summary>
    public static List<string[]> SentencesOf(DocumentView view)
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

    static IEnumerable<string> PiecesOf(IEnumerable<string> lines)
    {
        var piece = new StringBuilder();
        int blank = 0;
        foreach (string line in lines)
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
