using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NerLib.Numerics;

/// <summary>
/// The hashes that model files are written with: FNV-1a over UTF-16 units, mixed by MurmurHash3's finaliser.
/// Part of the model format: changing them makes every trained model useless.
/// </summary>
static class WordHash
{
    public const uint Start = 2166136261u;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Append(uint hash, char c) => (hash ^ c) * 16777619u;

    /// <summary>Mixes two hashes, in this order; never 0, which tables use for an empty place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint a, uint b)
    {
        uint hash = a * 0x9E3779B1u ^ uint.RotateLeft(b * 0x85EBCA6Bu, 15);
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        hash ^= hash >> 16;
        return hash == 0 ? 1 : hash;
    }

    /// <summary>The same of eight and eight hashes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> Mix(Vector256<uint> a, Vector256<uint> b)
    {
        b *= 0x85EBCA6Bu;
        var hash = a * 0x9E3779B1u ^ (b << 15 | b >>> 17);
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35u;
        hash ^= hash >>> 16;
        return Vector256.ConditionalSelect(Vector256.Equals(hash, Vector256<uint>.Zero), Vector256<uint>.One, hash);
    }

    /// <summary>Lower case, straight apostrophes, every digit 0: the form in which words are looked up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '0' and <= '9' => '0',
        < (char)0x80 => c,
        '’' or '‘' or 'ʼ' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Hash of a word's folded form.</summary>
    public static uint Folded(ReadOnlySpan<char> word)
    {
        uint hash = Start;
        foreach (char c in word) hash = Append(hash, Fold(c));
        return hash;
    }
}
