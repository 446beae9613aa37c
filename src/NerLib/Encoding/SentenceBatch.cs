using System.Runtime.InteropServices;

namespace NerLib.Encoding;

/// <summary>Sentences that wait to be read together: the layers of a network work on all their words at once. For one thread at a time.</summary>
sealed class SentenceBatch
{
    /// <summary>Words of the longest sentence that is read as a whole, and most words of a batch.</summary>
    public const int MostWords = 512;

    /// <summary>Words that are read together, where sentences are short.</summary>
    const int WordsTogether = 96;

    readonly List<TokenRange> _sentences = [];

    /// <summary>The sentences, or parts of long ones, that wait.</summary>
    public ReadOnlySpan<TokenRange> Sentences => CollectionsMarshal.AsSpan(_sentences);

    /// <summary>Words of all that wait.</summary>
    public int Words { get; private set; }

    /// <summary>Adds a sentence, or the first part of a long one, if there is room.</summary>
    /// <param name="rest">What of the sentence is still to be added; what is added is taken away from it.</param>
    /// <returns>Whether there was room; there always is when none wait.</returns>
    public bool TryAdd(ref TokenRange rest)
    {
        int length = Math.Min(rest.Length, MostWords);
        if (Words > 0 && Words + length > WordsTogether) return false;
        _sentences.Add(new(rest.Start, rest.Start + length));
        Words += length;
        rest = new(rest.Start + length, rest.End);
        return true;
    }

    public void Clear()
    {
        _sentences.Clear();
        Words = 0;
    }
}
