using System.Runtime.InteropServices;
using NerLib.Training.Entities;

namespace NerLib.Training.Encoding;

/// <summary>A large amount of text without any marks, in words and sentences.</summary>
sealed class NewsText
{
    const int FewestWords = 4, MostWords = 100;

    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly List<string> _words = [];
    readonly List<int> _counts = [], _tokens = [], _starts = [0];

    /// <summary>Distinct words; a token of a sentence is a place in them.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>How often each word occurs.</summary>
    public IReadOnlyList<int> Counts => _counts;

    public int Tokens => _tokens.Count;

    public int Sentences => _starts.Count - 1;

    public ReadOnlySpan<int> Sentence(int sentence) => CollectionsMarshal.AsSpan(_tokens)[_starts[sentence].._starts[sentence + 1]];

    /// <summary>Reads a compressed text file, a paragraph a line. Sentences of a few words, and endless ones, are left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="splitter">Makes tokens and sentences.</param>
    /// <param name="marked">Sentences that are left out.</param>
    public static NewsText Read(string file, NerPipeline splitter, MarkedSentences marked)
    {
        var text = new NewsText();
        var workspace = new Workspace();
        foreach (string line in CompressedText.LinesOf(file))
        {
            foreach (var words in UnmarkedText.SentencesOf(splitter.Annotate(line.AsMemory(), workspace)))
                if (words.Length is >= FewestWords and <= MostWords && !marked.Contains(words)) text.Add(words);
        }
        return text;
    }

    /// <summary>Adds a sentence.</summary>
    public void Add(IEnumerable<string> words)
    {
        foreach (string word in words) Add(word);
        _starts.Add(Tokens);
    }

    void Add(string word)
    {
        if (_numbers.TryAdd(word, _words.Count))
        {
            _words.Add(word);
            _counts.Add(0);
        }
        int number = _numbers[word];
        _tokens.Add(number);
        _counts[number]++;
    }
}
