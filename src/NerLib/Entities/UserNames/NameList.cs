using System.Buffers;
using System.Security.Cryptography;
using NerLib.Entities.UserNames;
using NerLib.Tokens;

namespace NerLib;

/// <summary>
/// Names of the user's own, by the hundred thousand. Built once, then immutable and thread-safe: share it between pipelines. It finds
/// the longest names from left to right, inside sentences, by whole tokens; in warm use it allocates nothing.
/// </summary>
/// <remarks>
/// If several entries fit the same words, the one whose letters are as in the text wins, then the later one.
/// What is found has confidence 1 and the entry's <see cref="NameEntry.Id"/>.
/// </remarks>
public sealed class NameList : INameSource
{
    /// <summary>The most tokens that a name may have.</summary>
    public const int MaxTokens = 50;

    static readonly WordTokenizer Tokenizer = new();

    readonly NameTrie _names = new();
    byte[] _digest = [];

    /// <summary>Builds a list.</summary>
    /// <param name="entries">The names; of those with the same text and case rule the last one counts.</param>
    /// <param name="priority">Who wins against the model.</param>
    /// <exception cref="ArgumentException">An entry has no text, too long a text, or no usable type; the message says which.</exception>
    public NameList(IEnumerable<NameEntry> entries, NamePriority priority = NamePriority.OverModel)
        : this(priority)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var tokens = new List<Token>();
        foreach (var entry in entries)
        {
            if (Add(entry, tokens) is { } problem) throw new ArgumentException($"Entry {Count + 1}: {problem}", nameof(entries));
        }
    }

    NameList(NamePriority priority) => Priority = priority;

    /// <summary>Entries read.</summary>
    public int Count { get; private set; }

    /// <summary>Who wins against the model.</summary>
    public NamePriority Priority { get; }

    /// <summary>A hash of all entries in their order, by which lists are told apart.</summary>
    internal ReadOnlySpan<byte> Digest => _digest;

    /// <summary>
    /// Reads a file: a name a line, <c>text TAB type [TAB id [TAB as-written|exact|ignore]]</c>. Blank lines and comments, <c># …</c>, are skipped.
    /// </summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="priority">Who wins against the model.</param>
    /// <exception cref="InvalidDataException">A line is not as expected; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NameList Load(string path, NamePriority priority = NamePriority.OverModel)
    {
        using var lines = NameFile.Open(path);
        return Read(lines, priority, path);
    }

    /// <summary>Reads lines like those of a file, see <see cref="Load"/>.</summary>
    /// <param name="lines">Read to their end; stays open.</param>
    /// <param name="priority">Who wins against the model.</param>
    /// <param name="name">What messages call the lines.</param>
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static NameList Read(TextReader lines, NamePriority priority = NamePriority.OverModel, string name = "names")
    {
        ArgumentNullException.ThrowIfNull(lines);
        var list = new NameList(priority);
        var tokens = new List<Token>();
        foreach (var line in NameFile.Read(lines, name, "text TAB type [TAB id [TAB as-written|exact|ignore]]", mostCells: 4))
        {
            var rule = line.CellAt(3) switch
            {
                null or "as-written" => NameCase.AsWritten,
                "exact" => NameCase.Exact,
                "ignore" => NameCase.Ignore,
                _ => throw line.Wrong("the case rule is none of as-written, exact, ignore"),
            };
            if (list.Add(new(line.Cells[0], new(line.Cells[1].Trim()), line.CellAt(2), rule), tokens) is { } problem) throw line.Wrong(problem);
        }
        return list;
    }

    void INameSource.Find(DocumentView document, List<Entity> output, CancellationToken cancellationToken)
    {
        var rented = ArrayPool<int>.Shared.Rent(document.LongestSentence);
        foreach (var sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Find(document, sentence.Tokens, rented.AsSpan(0, sentence.Tokens.Length), output);
        }
        ArrayPool<int>.Shared.Return(rented);
    }

    void Find(DocumentView document, TokenRange sentence, Span<int> ids, List<Entity> output)
    {
        var tokens = document.Tokens[sentence.Start..sentence.End];
        for (int i = 0; i < ids.Length; i++) ids[i] = _names.IdOf(document.TextOf(tokens[i]));
        bool inCapitals = !CharClasses.HasSmall(document.TextOf(sentence));
        for (int i = 0; i < ids.Length;)
        {
            if (_names.Longest(document, tokens[i..], ids[i..], inCapitals, out int length) is not { } name)
            {
                i++;
                continue;
            }
            int start = sentence.Start + i;
            output.Add(new(new(start, start + length), name.Type, 1f) { Id = name.Id });
            i += length;
        }
    }

    /// <summary>Adds an entry, or says what is wrong with it.</summary>
    string? Add(NameEntry? entry, List<Token> tokens)
    {
        if (entry is null) return "it is null; give a NameEntry.";
        if (string.IsNullOrWhiteSpace(entry.Text)) return "the name is blank; give its text.";
        if (!entry.Type.IsUsable) return $"the type '{entry.Type.Name}' is blank or has white space; give one word, like PERSON.";
        tokens.Clear();
        Tokenizer.Annotate(new() { Text = entry.Text, Regions = [new(new(0, entry.Text.Length), RegionKind.Body)] }, tokens, default);
        var words = tokens.Select(token => Straightened(entry.Text.AsSpan(token.Start, token.Length))).ToArray();
        var given = Straightened(entry.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MaxTokens) return $"the name has {words.Length} tokens; at most {MaxTokens} are possible.";
        _names.Add(words, entry);
        // Tokens that somebody else has made may be parted at white space alone.
        if (!words.AsSpan().SequenceEqual(given)) _names.Add(given, entry);
        Count++;
        _digest = SHA256.HashData([.. _digest, .. System.Text.Encoding.UTF8.GetBytes($"{entry.Text}\0{entry.Type.Name}\0{entry.Id}\0{entry.Case}")]);
        return null;
    }

    static string Straightened(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, static (straight, word) =>
        {
            for (int i = 0; i < word.Length; i++) straight[i] = FoldedWords.Straight(word[i]);
        });
}
