using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>The sentences that an encoder is to read, and the memory in which it works. For one thread at a time.</summary>
sealed class EncoderBuffers
{
    readonly EncoderLayers _layers;
    readonly WordEmbeddingCache _words;
    readonly float[] _rows, _otherRows, _cells, _gates;
    readonly IntegerRows _integers;

    public EncoderBuffers(Encoder encoder)
    {
        int numbers = SentenceBatch.MostWords * encoder.Width;
        _layers = encoder.Layers;
        _integers = new(SentenceBatch.MostWords, Math.Max(encoder.Words.Inputs, encoder.Width));
        _words = new(encoder.Words, _layers.Context[0].Gates, _integers);
        (_rows, _otherRows, _cells, _gates) = (new float[numbers], new float[numbers], new float[numbers], new float[numbers * RecurrentLayer.Gates]);
    }

    /// <summary>The sentences to read.</summary>
    public SentenceBatch Batch { get; } = new();

    /// <summary>The rows of the words of the batch, one after another, good until the next call.</summary>
    public IntegerRows Encode(DocumentView document)
    {
        int width = _layers.Width, gateWidth = width * RecurrentLayer.Gates, words = Batch.Words;
        _words.Read(document, Batch.Sentences, _rows, _gates);
        var (from, to) = (_rows, _otherRows);
        for (int layer = 0; layer < _layers.Context.Length; layer++)
        {
            var (gateLayer, units) = _layers.Context[layer];
            if (layer > 0)
            {
                _integers.Set(from, words, width);
                gateLayer.Apply(_integers, _gates);
            }
            int row = 0;
            foreach (var sentence in Batch.Sentences)
            {
                units.Run(from.AsSpan(row * width), sentence.Length, _gates.AsSpan(row * gateWidth), _cells, to.AsSpan(row * width));
                row += sentence.Length;
            }
            (from, to) = (to, from);
        }
        _integers.Set(from, words, width);
        return _integers;
    }
}
