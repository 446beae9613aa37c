using System.IO.Compression;
using System.Runtime.InteropServices;

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
    public static NewsText Read(string file, NerPipeline splitter)
    {
        var text = new NewsText();
        var workspace = new Workspace();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), System.Text.Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var view = splitter.Annotate(line.AsMemory(), workspace);
            foreach (var sentence in view.Sentences)
            {
                if (sentence.Tokens.Length is < FewestWords or > MostWords) continue;
                foreach (var token in view.Tokens[sentence.Tokens.Start..sentence.Tokens.End]) text.Add(view.TextOf(token));
                text._starts.Add(text.Tokens);
            }
        }
        return text;
    }

    /// <summary>Adds a sentence.</summary>
    public void Add(IEnumerable<string> words)
    {
        foreach (string word in words) Add(word);
        _starts.Add(Tokens);
    }

    void Add(ReadOnlySpan<char> word)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!numbers.TryGetValue(word, out int number))
        {
            number = _words.Count;
            _words.Add(word.ToString());
            _counts.Add(0);
            _numbers.Add(_words[number], number);
        }
        _tokens.Add(number);
        _counts[number]++;
    }
}
