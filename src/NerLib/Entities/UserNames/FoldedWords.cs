using System.Diagnostics.CodeAnalysis;
using NerLib.Numerics;

namespace NerLib.Entities.UserNames;

/// <summary>Compares words without regard to case and to the form of apostrophes.</summary>
sealed class FoldedWords : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    /// <summary>Straight apostrophes; letters as they are.</summary>
    public static char Straight(char c) => c is '’' or '‘' or 'ʼ' ? '\'' : c;

    // Unlike WordHash.Fold it keeps digits: Boeing 737 is not Boeing 747.
    static char Fold(char c) => c < 0x80 ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c) : char.ToLowerInvariant(Straight(c));

    public bool Equals(ReadOnlySpan<char> alternate, string other)
    {
        if (alternate.Length != other.Length) return false;
        for (int i = 0; i < alternate.Length; i++)
            if (alternate[i] != other[i] && Fold(alternate[i]) != Fold(other[i])) return false;
        return true;
    }

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        uint hash = WordHash.Start;
        foreach (char c in alternate) hash = WordHash.Append(hash, Fold(c));
        return (int)hash;
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    public bool Equals(string? x, string? y) => x is null || y is null ? x == y : Equals(x.AsSpan(), y);

    public int GetHashCode([DisallowNull] string obj) => GetHashCode(obj.AsSpan());
}
