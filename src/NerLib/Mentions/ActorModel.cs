using System.Runtime.CompilerServices;
using NerLib.Languages.English;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Mentions;

/// <summary>
/// What the resolution of actors has learned. Its section, little-endian; words are hashed by <see cref="WordHash.Folded"/>, ascending:
/// <code>
/// int32     format version
/// int32 n   first names, the commonest again by <see cref="BareHash"/>, endings by <see cref="EndingHash"/>, surnames by <see cref="SurnameHash"/>:
///           uint32[n], int8[n] log odds of a woman in sixteenths
/// int32 n   finite verbs: uint32[n]
/// int32 n   role nouns: uint32[n] nouns, byte[n] <see cref="RoleKind"/>
/// int32 n   what names are known for: uint32[n] of a noun and the last word of a name (<see cref="RoleHash"/>), byte[n] how often, in grades
/// int32 n   weights of the ranker of antecedents, a power of two: int8[n], by the low bits of a feature's hash
/// </code>
/// </summary>
sealed class ActorModel
{
    public const int Newest = 2;

    /// <summary>Last letters of first names that tell something of names not known.</summary>
    public const int EndingLength = 3;

    readonly HashTable _names, _verbs, _roles, _known;
    readonly sbyte[] _genders, _weights;
    readonly byte[] _kinds, _grades;

    public ActorModel(ReadOnlySpan<byte> section)
    {
        var reader = new SectionReader(section, ModelFormat.Actors);
        int version = reader.ReadInt32();
        if (version != Newest)
            throw new NerModelException($"The model's actors have format {version}; this NerLib reads {Newest}. Train the model again.");
        int names = reader.ReadCount(sizeof(uint) + 1);
        _names = new(reader.ReadArray<uint>(names));
        _genders = reader.ReadArray<sbyte>(names);
        _verbs = new(reader.ReadArray<uint>(reader.ReadCount(sizeof(uint))));
        int roles = reader.ReadCount(sizeof(uint) + 1);
        _roles = new(reader.ReadArray<uint>(roles));
        _kinds = reader.ReadArray<byte>(roles);
        int known = reader.ReadCount(sizeof(uint) + 1);
        _known = new(reader.ReadArray<uint>(known));
        _grades = reader.ReadArray<byte>(known);
        int weights = reader.ReadCount(1);
        if (weights <= 0 || (weights & (weights - 1)) != 0)
            throw new NerModelException($"The model's actors name {weights} weights; expected a power of two. Train the model again.");
        _weights = reader.ReadArray<sbyte>(weights);
    }

    /// <summary>That of a model; null if it has none.</summary>
    public static ActorModel? Of(NerModel model) => model.Section(ModelFormat.Actors) is { } section ? new(section.Span) : null;

    /// <summary>The log odds of a woman that a first name tells, in sixteenths, by its last letters if it is not known.</summary>
    public int FemaleOdds(ReadOnlySpan<char> firstName)
    {
        if (_names.Find(WordHash.Folded(firstName)) is >= 0 and var name) return _genders[name];
        return firstName.Length > EndingLength && _names.Find(EndingHash(firstName)) is >= 0 and var ending ? _genders[ending] : 0;
    }

    /// <summary>The log odds of a woman that a name alone tells, which may be a surname: only very common first names do.</summary>
    public int FemaleOddsOfBare(ReadOnlySpan<char> name) => _names.Find(BareHash(name)) is >= 0 and var bare ? _genders[bare] : 0;

    /// <summary>The log odds that whom the news calls by a surname is a woman; 0 for one that it hardly calls.</summary>
    public int FemaleOddsOfSurname(ReadOnlySpan<char> surname) =>
        _names.Find(SurnameHash(WordHash.Folded(surname))) is >= 0 and var name ? _genders[name] : 0;

    /// <summary>The key of a surname.</summary>
    /// <param name="surname">Its hash.</param>
    public static uint SurnameHash(uint surname) => Math.Max(1, WordHash.Mix(surname, 1));

    /// <summary>The key of a very common first name.</summary>
    public static uint BareHash(ReadOnlySpan<char> firstName) => WordHash.Mix(WordHash.Folded(firstName), 0);

    /// <summary>The key of a first name's last letters.</summary>
    public static uint EndingHash(ReadOnlySpan<char> firstName) => WordHash.Mix(WordHash.Folded(firstName[^EndingLength..]), EndingLength);

    /// <summary>Whether a word is mostly a finite verb.</summary>
    public bool IsVerb(ReadOnlySpan<char> word) => _verbs.Find(WordHash.Folded(word)) >= 0;

    /// <summary>What a noun refers to; null if it is no role noun.</summary>
    public RoleKind? KindOf(ReadOnlySpan<char> noun) => _roles.Find(WordHash.Folded(noun)) is >= 0 and var role ? (RoleKind)_kinds[role] : null;

    /// <summary>
    /// How often news calls whoever has a name by a noun, in grades from 1 to 7: <c>President Orr</c>, <c>Orr, the president</c>; 0 for hardly ever.
    /// </summary>
    /// <param name="noun">The hash of the noun.</param>
    /// <param name="name">The hash of the last word of the name.</param>
    public int GradeOf(uint noun, uint name) => _known.Find(RoleHash(noun, name)) is >= 0 and var known ? _grades[known] : 0;

    /// <summary>The hash of a noun that describes somebody.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="part">The word before it that makes it another office, as <c>vice</c> president; empty for none.</param>
    public static uint NounHash(ReadOnlySpan<char> noun, ReadOnlySpan<char> part) =>
        part.IsEmpty ? WordHash.Folded(noun) : WordHash.Mix(WordHash.Folded(noun), WordHash.Folded(part));

    /// <summary>The key of a noun and the last word of a name.</summary>
    public static uint RoleHash(uint noun, uint name) => Math.Max(1, WordHash.Mix(noun, name));

    /// <summary>How well an actor fits a mention, by the features of the pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Score(ReadOnlySpan<uint> features)
    {
        var weights = _weights;
        int sum = 0;
        foreach (uint feature in features) sum += weights[feature & (uint)(weights.Length - 1)];
        return sum;
    }
}

/// <summary>What first names tell: by the model's counts, or without a model by a short list.</summary>
/// <param name="model">Null if there is none.</param>
readonly struct NameGenders(ActorModel? model)
{
    /// <summary>Log odds, in sixteenths, of a listed first name, and of one that may be a surname. Only without a model.</summary>
    const int ListedOdds = 64, BareOdds = 16;

    /// <summary>The log odds of a woman, in sixteenths.</summary>
    public int FemaleOddsOf(ReadOnlySpan<char> firstName) => model?.FemaleOdds(firstName) ?? Listed(firstName, ListedOdds);

    /// <summary>The same of a name alone, which may be a surname.</summary>
    public int FemaleOddsOfBare(ReadOnlySpan<char> name) => model?.FemaleOddsOfBare(name) ?? Listed(name, BareOdds);

    /// <summary>The same of a surname of whose bearer the text tells no first name: what the news tells of it, else as of a name alone.</summary>
    public int FemaleOddsOfSurname(ReadOnlySpan<char> surname) => model?.FemaleOddsOfSurname(surname) is { } odds and not 0 ? odds : FemaleOddsOfBare(surname);

    static int Listed(ReadOnlySpan<char> name, int odds) => FirstNames.GenderOf(name) switch { Gender.Female => odds, Gender.Male => -odds, _ => 0 };
}
