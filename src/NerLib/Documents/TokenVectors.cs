namespace NerLib.Documents;

/// <summary>
/// The rows that an encoder has read of a document: each sentence is read once, for names, and looked up for its tree. Of a very long
/// document only the beginning is remembered; the rest is read again. For one thread at a time.
/// </summary>
sealed class TokenVectors
{
    /// <summary>Tokens that are remembered: 32 MB, in which every article has room.</summary>
    const int MostTokens = 1 << 16;

    float[] _rows = [];
    bool[] _isRead = [];
    int _width;

    /// <summary>Forgets what it knows and makes room.</summary>
    /// <param name="tokens">Tokens of the document.</param>
    /// <param name="width">Length of a row.</param>
    public void Begin(int tokens, int width)
    {
        tokens = Math.Min(tokens, MostTokens);
        _width = width;
        if (_isRead.Length < tokens) _isRead = new bool[Math.Min(MostTokens, Math.Max(tokens, 2 * _isRead.Length))];
        else Array.Clear(_isRead);
        if (_rows.Length < _isRead.Length * width) _rows = new float[_isRead.Length * width];
    }

    /// <summary>Gives the rows of a sentence, if it knows them.</summary>
    public bool TryRead(TokenRange sentence, Span<float> rows)
    {
        if (sentence.End > _isRead.Length || !_isRead[sentence.Start]) return false;
        _rows.AsSpan(sentence.Start * _width, sentence.Length * _width).CopyTo(rows);
        return true;
    }

    /// <summary>Remembers the rows of a sentence, if there is room.</summary>
    public void Remember(TokenRange sentence, ReadOnlySpan<float> rows)
    {
        if (sentence.End > _isRead.Length) return;
        rows[..(sentence.Length * _width)].CopyTo(_rows.AsSpan(sentence.Start * _width));
        _isRead[sentence.Start] = true;
    }
}
