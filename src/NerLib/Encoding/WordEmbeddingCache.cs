using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>
/// Remembers of the words met last the row that each gives, and what the first layer's gates make of it. For one thread at a time; its
/// size is fixed. The words of a batch that are not remembered are read together.
/// </summary>
sealed class WordEmbeddingCache
{
    readonly WordSlots _slots = new(bits: 13);
    readonly WordEmbedder _words;
    readonly IntegerLayer _gateLayer;
    readonly IntegerRows _integers;
    readonly float[] _rows, _gates;

    // Of the batch: hashes and vectors, rows and gates of its new words; the place that each has; for each token and each place the
    // new word that is there, or -1.
    readonly uint[] _hashes;
    readonly float[] _vectors, _newRows, _newGates;
    readonly int[] _slotOfNew = new int[SentenceBatch.MostWords], _newOfToken = new int[SentenceBatch.MostWords];
    readonly short[] _newOfSlot;

    /// <param name="words">From words to their rows.</param>
    /// <param name="gateLayer">From rows to gates.</param>
    /// <param name="integers">Memory for what is given to either, for <see cref="SentenceBatch.MostWords"/>.</param>
    public WordEmbeddingCache(WordEmbedder words, IntegerLayer gateLayer, IntegerRows integers)
    {
        (_words, _gateLayer, _integers) = (words, gateLayer, integers);
        _rows = new float[_slots.Count * words.Width];
        _gates = new float[_slots.Count * gateLayer.Outputs];
        _hashes = new uint[SentenceBatch.MostWords * WordEmbedder.Vectors];
        _vectors = new float[SentenceBatch.MostWords * words.Inputs];
        _newRows = new float[SentenceBatch.MostWords * words.Width];
        _newGates = new float[SentenceBatch.MostWords * gateLayer.Outputs];
        _newOfSlot = new short[_slots.Count];
        Array.Fill(_newOfSlot, (short)-1);
    }

    /// <summary>Gives rows and gates of the words of sentences, one after another.</summary>
    public void Read(DocumentView document, ReadOnlySpan<TokenRange> sentences, Span<float> rows, Span<float> gates)
    {
        int width = _words.Width, gateWidth = _gateLayer.Outputs, words = 0, news = 0;
        foreach (var sentence in sentences)
            foreach (var token in document.Tokens[sentence.Start..sentence.End])
            {
                var word = document.TextOf(token);
                int slot = _slots.Find(word, out bool isNew);
                if (isNew)
                {
                    _words.Prefetch(word, _hashes.AsSpan(news * WordEmbedder.Vectors, WordEmbedder.Vectors));
                    _slotOfNew[news] = slot;
                    _newOfSlot[slot] = (short)news++;
                }
                _newOfToken[words] = _newOfSlot[slot];
                // A later word may drive this one out.
                if (_newOfSlot[slot] < 0) Copy(_rows, _gates, slot, rows, gates, words);
                words++;
            }
        if (news == 0) return;

        _words.Read(news, _hashes, _vectors, _integers, _newRows);
        _integers.Set(_newRows, news, width);
        _gateLayer.Apply(_integers, _newGates);
        for (int i = 0; i < news; i++)
        {
            Copy(_newRows, _newGates, i, _rows, _gates, _slotOfNew[i]);
            _newOfSlot[_slotOfNew[i]] = -1;
        }
        for (int token = 0; token < words; token++)
            if (_newOfToken[token] >= 0) Copy(_newRows, _newGates, _newOfToken[token], rows, gates, token);

        void Copy(float[] fromRows, float[] fromGates, int from, Span<float> toRows, Span<float> toGates, int to)
        {
            fromRows.AsSpan(from * width, width).CopyTo(toRows[(to * width)..]);
            fromGates.AsSpan(from * gateWidth, gateWidth).CopyTo(toGates[(to * gateWidth)..]);
        }
    }
}
