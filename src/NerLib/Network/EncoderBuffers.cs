namespace NerLib.Network;

/// <summary>The memory in which an encoder works. For one thread at a time.</summary>
sealed class EncoderBuffers
{
    readonly EncoderLayers _layers;
    readonly WordRowCache _words;
    readonly float[] _rows, _otherRows, _cells, _gates;

    /// <param name="encoder">The encoder.</param>
    /// <param name="mostWords">Words that can be read at once.</param>
    public EncoderBuffers(Encoder encoder, int mostWords)
    {
        int width = encoder.Width;
        _layers = encoder.Layers;
        _words = new(encoder.Words, _layers.Context[0].GateLayer);
        (_rows, _otherRows, _cells) = (new float[mostWords * width], new float[mostWords * width], new float[mostWords * width]);
        _gates = new float[mostWords * width * RecurrentLayer.Gates];
    }

    /// <summary>The rows of the words of sentences, one after another, good until the next call. The layers work on all words at once.</summary>
    public ReadOnlySpan<float> Encode(DocumentView document, ReadOnlySpan<TokenRange> sentences)
    {
        int width = _layers.Width, gateWidth = width * RecurrentLayer.Gates, words = 0;
        foreach (var sentence in sentences)
            foreach (var token in document.Tokens[sentence.Start..sentence.End])
            {
                _words.Read(document.TextOf(token), _rows.AsSpan(words * width, width), _gates.AsSpan(words * gateWidth, gateWidth));
                words++;
            }
        var (from, to) = (_rows, _otherRows);
        for (int layer = 0; layer < _layers.Context.Length; layer++)
        {
            if (layer > 0) _layers.Context[layer].GateLayer.Apply(from, words, _gates);
            int row = 0;
            foreach (var sentence in sentences)
            {
                _layers.Context[layer].Run(from.AsSpan(row * width), sentence.Length, _gates.AsSpan(row * gateWidth), _cells, to.AsSpan(row * width));
                row += sentence.Length;
            }
            (from, to) = (to, from);
        }
        return from.AsSpan(0, words * width);
    }
}
