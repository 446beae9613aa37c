using System.Text;

namespace NerLib.Evaluation.Corpora;

/// <summary>A document whose tokens and sentences somebody else has made: its words, with spaces between them.</summary>
sealed class PretokenizedDocument
{
    readonly string _text;
    readonly Region[] _regions;
    readonly Token[] _tokens;
    readonly Sentence[] _sentences;

    /// <param name="sentences">The words of each sentence.</param>
    /// <param name="spaceAfter">For each sentence and word, whether a space follows; null if after each. Between sentences there always is one.</param>
    public PretokenizedDocument(IEnumerable<IReadOnlyList<string>> sentences, IReadOnlyList<IReadOnlyList<bool>>? spaceAfter = null)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var ranges = new List<Sentence>();
        int sentence = 0;
        foreach (var words in sentences)
        {
            int first = tokens.Count;
            for (int i = 0; i < words.Count; i++)
            {
                string word = words[i];
                if (text.Length > 0 && (i == 0 || spaceAfter is null || spaceAfter[sentence][i - 1])) text.Append(' ');
                tokens.Add(new(text.Length, text.Length + word.Length, KindOf(word)));
                text.Append(word);
            }
            if (tokens.Count > first) ranges.Add(new(new(first, tokens.Count), 0));
            sentence++;
        }
        _text = text.ToString();
        _tokens = [.. tokens];
        _sentences = [.. ranges];
        _regions = _text.Length > 0 ? [new(new(0, _text.Length), RegionKind.Body)] : [];
    }

    public DocumentView View => new() { Text = _text, Regions = _regions, Tokens = _tokens, Sentences = _sentences };

    static TokenKind KindOf(string word) =>
        word.Any(char.IsLetter) ? TokenKind.Word
        : word.Any(char.IsDigit) ? TokenKind.Number
        : word is "\"" or "''" or "``" or "“" or "”" or "«" or "»" or "„" ? TokenKind.QuoteMark
        : word.All(char.IsPunctuation) ? TokenKind.Punctuation
        : TokenKind.Symbol;
}
