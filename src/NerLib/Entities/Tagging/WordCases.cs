using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>How news mostly writes a word where it is free to: with a small letter or a capital. It tells names from other words in headlines.</summary>
sealed class WordCases
{
    readonly HashTable _words;
    readonly byte[] _classes;

    public WordCases(ref SectionReader reader)
    {
        var hashes = reader.ReadHashes();
        _classes = reader.ReadPacked<byte>(hashes.Length);
        _words = new(hashes);
    }

    /// <summary>Begins to fetch what <see cref="Of"/> will need.</summary>
    public void Prefetch(uint folded) => _words.Prefetch(folded);

    /// <summary>From 1, mostly small, to 5, mostly capital; 0 for an unknown word.</summary>
    /// <param name="folded">Hash of the folded word.</param>
    public byte Of(uint folded) => _words.Find(folded) is >= 0 and var i ? _classes[i] : (byte)0;
}
