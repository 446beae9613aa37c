using NerLib.Models;

namespace NerLib.Entities.Features;

/// <summary>Classes of words that occur in like contexts, at three grains, by the hash of the folded word.</summary>
sealed class WordClasses
{
    readonly HashTable _words;
    readonly ushort[] _coarse, _middle, _fine;

    public WordClasses(ref SectionReader reader)
    {
        var hashes = reader.ReadArray<uint>(reader.ReadCount(sizeof(uint) + 3 * sizeof(ushort)));
        _coarse = reader.ReadArray<ushort>(hashes.Length);
        _middle = reader.ReadArray<ushort>(hashes.Length);
        _fine = reader.ReadArray<ushort>(hashes.Length);
        _words = new(hashes);
    }

    public void Mark(ref TokenAttributes token)
    {
        int word = _words.Find(token.Folded);
        if (word >= 0) (token.Coarse, token.Middle, token.Fine) = (_coarse[word], _middle[word], _fine[word]);
    }
}
