using System.Collections.Frozen;

namespace NerLib.Languages;

/// <summary>Makes the tables of a language: words written one after another in the source, looked up by span.</summary>
static class WordTable
{
    /// <summary>The words of a list; any white space parts them.</summary>
    public static string[] Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A set of words.</summary>
    /// <param name="list">The words.</param>
    /// <param name="comparer">Null to compare without regard to case.</param>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string list, StringComparer? comparer = null) =>
        Words(list).ToFrozenSet(comparer ?? StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A set of names of one word or several, parted by <c>|</c>, without regard to case.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(string list) =>
        list.Split('|', StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What stands behind the <c>=</c> of the words of a list, <c>euro=EUR</c>.</summary>
    public static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Pairs(string list) =>
        Of(Words(list).Select(entry => entry.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1])));

    /// <summary>What is told of words, without regard to case.</summary>
    public static FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Of<T>(IEnumerable<KeyValuePair<string, T>> entries) =>
        entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
