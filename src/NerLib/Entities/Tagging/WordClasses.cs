using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>Classes of words that occur in like contexts, at three grains, by a hash of the word. 0 stands for an unknown word.</summary>
sealed class WordClasses
{
    readonly HashTable _words;
    readonly ushort[] _coarse, _middle, _fine;

    public WordClasses(ref SectionReader reader)
    {
        var hashes = reader.ReadHashes();
        _coarse = reader.ReadPacked<ushort>(hashes.Length);
        _middle = reader.ReadPacked<ushort>(hashes.Length);
        _fine = reader.ReadPacked<ushort>(hashes.Length);
        _words = new(hashes);
    }

    /// <summary>Begins to fetch what <see cref="Of"/> will need.</summary>
    public void Prefetch(uint word) => _words.Prefetch(word);

    public (ushort Coarse, ushort Middle, ushort Fine) Of(uint word) =>
        _words.Find(word) is >= 0 and var i ? (_coarse[i], _middle[i], _fine[i]) : default;
}
