using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>What number words are worth.</summary>
static class NumberWords
{
    static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Units = WordTable.Of(
        WordTable.Words("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
            """).Select((word, value) => KeyValuePair.Create(word, value)));

    static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Tens = WordTable.Of(
        WordTable.Words("twenty thirty forty fifty sixty seventy eighty ninety").Select((word, i) => KeyValuePair.Create(word, 10 * (i + 2))));

    static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Scales = WordTable.Of(new Dictionary<string, decimal>
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["k"] = 1_000,
        ["lakh"] = 100_000,
        ["lakhs"] = 100_000,
        ["million"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["m"] = 1_000_000,
        ["mil"] = 1_000_000,
        ["crore"] = 10_000_000,
        ["crores"] = 10_000_000,
        ["billion"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["b"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["tn"] = 1_000_000_000_000,
    });

    static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Ordinals = WordTable.Of(
        WordTable.Words("""
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
            seventeenth eighteenth nineteenth twentieth
            """).Select((word, i) => KeyValuePair.Create(word, i + 1)).Append(KeyValuePair.Create("thirtieth", 30)));

    /// <summary><c>seven</c>: 7.</summary>
    public static int? Unit(ReadOnlySpan<char> word) => Units.TryGetValue(word, out int value) ? value : null;

    /// <summary><c>forty</c>: 40.</summary>
    public static int? Ten(ReadOnlySpan<char> word) => Tens.TryGetValue(word, out int value) ? value : null;

    /// <summary><c>million</c>, <c>m</c>, <c>crore</c>, <c>dozen</c>.</summary>
    public static decimal? Scale(ReadOnlySpan<char> word) => Scales.TryGetValue(word, out decimal value) ? value : null;

    /// <summary><c>first</c>: 1.</summary>
    public static int? Ordinal(ReadOnlySpan<char> word) => Ordinals.TryGetValue(word, out int value) ? value : null;
}
