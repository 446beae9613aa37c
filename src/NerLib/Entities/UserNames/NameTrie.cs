using System.Runtime.InteropServices;

namespace NerLib.Entities.UserNames;

/// <summary>Names by their words: a tree whose branches are words without regard to case, and whose nodes hold the names that end there.</summary>
sealed class NameTrie
{
    const int None = -1;

    readonly Dictionary<string, int> _ids = new(new FoldedWords());
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _idOf;
    readonly List<int> _firstNodes = [];
    readonly Dictionary<long, int> _nodes = [];
    readonly List<int> _namesAt = [None];
    readonly List<Name> _names = [];

    public NameTrie() => _idOf = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word, without regard to case; -1 if no name has it.</summary>
    public int IdOf(ReadOnlySpan<char> word) => _idOf.TryGetValue(word, out int id) ? id : None;

    /// <summary>Adds a name. One with the same letters and case rule gives way.</summary>
    public void Add(ReadOnlySpan<string> words, NameEntry entry)
    {
        int node = 0;
        foreach (string word in words) node = Below(node, IdFor(word));
        string written = string.Join(' ', words!);
        for (int name = _namesAt[node]; name != None; name = _names[name].Next)
            if (_names[name].Entry.Case == entry.Case && _names[name].Written == written)
            {
                _names[name] = _names[name] with { Entry = entry };
                return;
            }
        _names.Add(new(written, entry, _namesAt[node]));
        _namesAt[node] = _names.Count - 1;
    }

    /// <summary>
    /// The longest name at the beginning of a range of tokens; of those that fit the same words the one written like them, then the one added last.
    /// </summary>
    /// <param name="document">Holds the tokens.</param>
    /// <param name="tokens">From a name's first token to the sentence's end.</param>
    /// <param name="ids">The tokens' <see cref="IdOf"/>.</param>
    /// <param name="inCapitals">Whether the sentence is written in capitals.</param>
    /// <param name="length">Tokens of the name; 0 if there is none.</param>
    public NameEntry? Longest(DocumentView document, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> ids, bool inCapitals, out int length)
    {
        NameEntry? longest = null;
        length = 0;
        for (int node = 0, i = 0; i < ids.Length && ids[i] != None; i++)
        {
            node = i == 0 ? _firstNodes[ids[0]] : _nodes.GetValueOrDefault(Branch(node, ids[i]), None);
            if (node == None) break;
            if (Best(_namesAt[node], document, tokens[..(i + 1)], inCapitals) is { } name) (longest, length) = (name, i + 1);
        }
        return longest;
    }

    NameEntry? Best(int name, DocumentView document, ReadOnlySpan<Token> tokens, bool inCapitals)
    {
        NameEntry? best = null;
        for (; name != None; name = _names[name].Next)
        {
            var (written, entry, _) = CollectionsMarshal.AsSpan(_names)[name];
            if (IsWritten(written, document, tokens)) return entry;
            if (entry.Case == NameCase.Ignore || entry.Case == NameCase.AsWritten && inCapitals) best ??= entry;
        }
        return best;
    }

    static bool IsWritten(string written, DocumentView document, ReadOnlySpan<Token> tokens)
    {
        int next = 0;
        foreach (var token in tokens)
        {
            foreach (char c in document.TextOf(token))
                if (written[next++] != FoldedWords.Straight(c)) return false;
            next++;
        }
        return true;
    }

    int IdFor(string word)
    {
        if (_ids.TryGetValue(word, out int id)) return id;
        _firstNodes.Add(None);
        return _ids[word] = _ids.Count;
    }

    int Below(int node, int word)
    {
        ref int child = ref node == 0
            ? ref CollectionsMarshal.AsSpan(_firstNodes)[word]
            : ref CollectionsMarshal.GetValueRefOrAddDefault(_nodes, Branch(node, word), out _);
        if (child is not (None or 0)) return child;
        child = _namesAt.Count;
        _namesAt.Add(None);
        return child;
    }

    static long Branch(int node, int word) => (long)node << 32 | (uint)word;

    /// <param name="Written">Its words with a space between, apostrophes straight.</param>
    /// <param name="Entry">What the user gave.</param>
    /// <param name="Next">The name before it at the same node.</param>
    readonly record struct Name(string Written, NameEntry Entry, int Next);
}
