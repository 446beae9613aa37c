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
        var hashes = reader.ReadHashes();
        _types = reader.ReadPacked<GazetteerTypes>(hashes.Length);
        _names = new(hashes);
    }

    /// <summary>The types of the lists that hold a marked token's match.</summary>
    public static uint TypesOf(uint mark) => mark >> PlaceBits;

    /// <summary>A marked token's place in its match: alone, first, inside or last.</summary>
    public static uint PlaceOf(uint mark) => mark & ((1u << PlaceBits) - 1);

    /// <summary>The types of the lists that hold a name; 0 where none does.</summary>
    public GazetteerTypes TypesOf(DocumentView document, TokenRange name)
    {
        if (name.Length > MaxWords) return 0;
        uint hash = WordHash.Start;
        foreach (var token in document.Tokens[name.Start..name.End]) hash = WordHash.Mix(hash, WordHash.Folded(document.TextOf(token)));
        return _names.Find(hash) is >= 0 and var found ? _types[found] & ~GazetteerTypes.Beginning : 0;
    }

    /// <summary>Marks the longest matches, left to right, in <see cref="TokenAttributes.Gazetteer"/>. A match begins at a capitalised word.</summary>
    public void Mark(Span<TokenAttributes> sentence)
    {
        for (int i = 0; i < sentence.Length;)
        {
            int length = 0;
            uint types = 0;
            if ((sentence[i].Traits & TokenTraits.Capitalised) != 0)
            {
                uint hash = WordHash.Start;
                for (int n = 1; n <= MaxWords && i + n <= sentence.Length; n++)
                {
                    hash = WordHash.Mix(hash, sentence[i + n - 1].Form.Folded);
                    int name = _names.Find(hash);
                    if (name < 0) break;
                    var found = _types[name];
                    if ((found & ~GazetteerTypes.Beginning) != 0) (length, types) = (n, (uint)(found & ~GazetteerTypes.Beginning));
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
                uint place = length == 1 ? 0u : n == 0 ? 1u : n < length - 1 ? 2u : 3u;
                sentence[i + n].Gazetteer = types << PlaceBits | place;
            }
            i += length;
        }
    }
}

/// <summary>The kinds of lists in a <see cref="Gazetteer"/>.</summary>
[Flags]
enum GazetteerTypes : ushort
{
    Place = 1,
    Country = 2,
    FirstName = 4,
    Surname = 8,

    /// <summary>Bodies of states and between them, parties, armed groups, universities, and others.</summary>
    Organization = 16,
    Nationality = 32,
    Person = 64,
    Company = 128,
    Media = 256,

    /// <summary>Clubs, leagues and federations of sport.</summary>
    Team = 512,
    Facility = 1024,
    Event = 2048,
    Product = 4096,

    /// <summary>Books, films, laws, songs; languages.</summary>
    Work = 8192,

    /// <summary>Honorifics and ranks that stand before a name.</summary>
    Title = 16384,

    /// <summary>A longer name begins with these words.</summary>
    Beginning = 32768,
}
