using NerLib.Entities.Features;

namespace NerLib.Network;

/// <summary>Remembers of the words met last the row that each gives, and what the first layer's gates make of it. For one thread at a time; its size is fixed.</summary>
sealed class WordRowCache
{
    readonly WordSlots _slots = new(bits: 13);
    readonly WordRows _words;
    readonly DenseLayer _gateLayer;
    readonly float[] _rows, _gates;

    public WordRowCache(WordRows words, DenseLayer gateLayer)
    {
        (_words, _gateLayer) = (words, gateLayer);
        _rows = new float[_slots.Count * words.Width];
        _gates = new float[_slots.Count * gateLayer.Outputs];
    }

    /// <summary>Copies a word's row and gates.</summary>
    public void Read(ReadOnlySpan<char> word, Span<float> row, Span<float> gates)
    {
        int slot = _slots.Find(word, out bool isNew);
        var (rowAt, gatesAt) = (slot * row.Length, slot * gates.Length);
        if (isNew)
        {
            _words.Read(word, _rows.AsSpan(rowAt, row.Length));
            _gateLayer.Apply(_rows.AsSpan(rowAt, row.Length), 1, _gates.AsSpan(gatesAt, gates.Length));
        }
        _rows.AsSpan(rowAt, row.Length).CopyTo(row);
        _gates.AsSpan(gatesAt, gates.Length).CopyTo(gates);
    }
}
