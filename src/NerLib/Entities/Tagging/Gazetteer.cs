using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>
/// Lists of names, as hashes of their folded words, with the types of the lists that hold each (<see cref="GazetteerTypes"/>).
/// Every beginning of a longer name is in the table too, so that a search stops as soon as nothing can follow.
/// </summary>
sealed class Gazetteer
{
    public const int MaxWords = 6;

    const int PlaceBits = 2;

    readonly HashTable _names;
    readonly GazetteerTypes[] _types;

    public Gazetteer(ref SectionReader reader)
    {
        var hashes = reader.ReadHashes(reader.ReadCount(sizeof(uint) + 1));
        _types = reader.ReadArray<GazetteerTypes>(hashes.Length);
        _names = new(hashes);
    }

    /// <summary>The types of the lists that hold a marked token's match.</summary>
    public static uint TypesOf(ushort mark) => (uint)mark >> PlaceBits;

    /// <summary>A marked token's place in its match: alone, first, inside or last.</summary>
    public static uint PlaceOf(ushort mark) => mark & ((1u << PlaceBits) - 1);

    /// <summary>Marks the longest matches, left to right, in <see cref="TokenAttributes.Gazetteer"/>. A match begins at a capitalised word.</summary>
    public void Mark(Span<TokenAttributes> sentence)
    {
        for (int i = 0; i < sentence.Length;)
        {
            int length = 0, types = 0;
            if ((sentence[i].Traits & TokenTraits.Capitalised) != 0)
            {
                uint hash = WordHash.Start;
                for (int n = 1; n <= MaxWords && i + n <= sentence.Length; n++)
                {
                    hash = WordHash.Mix(hash, sentence[i + n - 1].Form.Folded);
                    int name = _names.Find(hash);
                    if (name < 0) break;
                    var found = _types[name];
                    if ((found & ~GazetteerTypes.Beginning) != 0) (length, types) = (n, (int)(found & ~GazetteerTypes.Beginning));
                    if ((found & GazetteerTypes.Beginning) == 0) break;
                }
            }
            if (length == 0)
            {
                i++;
                continue;
            }
            for (int n = 0; n < length; n++)
            {
                int place = length == 1 ? 0 : n == 0 ? 1 : n < length - 1 ? 2 : 3;
                sentence[i + n].Gazetteer = (ushort)(types << PlaceBits | place);
            }
            i += length;
        }
    }
}

/// <summary>The kinds of lists in a <see cref="Gazetteer"/>.</summary>
[Flags]
enum GazetteerTypes : byte
{
    Place = 1,
    Country = 2,
    FirstName = 4,
    Surname = 8,
    Organization = 16,
    Nationality = 32,
    Person = 64,

    /// <summary>A longer name begins with these words.</summary>
    Beginning = 128,
}
