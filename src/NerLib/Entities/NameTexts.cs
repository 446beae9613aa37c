using System.Buffers;
using System.Numerics;
using NerLib.Numerics;

namespace NerLib.Entities;

/// <summary>
/// A set of names by their text, letter for letter. It holds where they stand, so that nothing is copied. Dispose it to give its buffer back.
/// </summary>
readonly ref struct NameTexts : IDisposable
{
    readonly DocumentView _document;
    readonly TokenRange[] _table;
    readonly int _mask;

    /// <param name="document">Their document.</param>
    /// <param name="most">How many names are added at most.</param>
    public NameTexts(DocumentView document, int most)
    {
        _document = document;
        int capacity = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * most + 1));
        _table = ArrayPool<TokenRange>.Shared.Rent(capacity);
        _table.AsSpan(0, capacity).Clear();
        _mask = capacity - 1;
    }

    /// <param name="name">Not empty.</param>
    public void Add(TokenRange name) => _table[Slot(name)] = name;

    /// <param name="name">Not empty.</param>
    public bool Contains(TokenRange name) => Find(name).Length > 0;

    /// <summary>Where the name with that text stands that was added last; empty if none was.</summary>
    /// <param name="name">Not empty.</param>
    public TokenRange Find(TokenRange name) => _table[Slot(name)];

    public void Dispose() => ArrayPool<TokenRange>.Shared.Return(_table);

    /// <summary>The place of a name with the same text, or the empty one where it would be.</summary>
    int Slot(TokenRange name)
    {
        var text = _document.TextOf(name);
        int slot = (int)WordHash.Mix(WordHash.Folded(text), 0) & _mask;
        while (_table[slot].Length > 0 && !_document.TextOf(_table[slot]).SequenceEqual(text)) slot = (slot + 1) & _mask;
        return slot;
    }
}
