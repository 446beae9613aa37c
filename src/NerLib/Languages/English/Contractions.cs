using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace NerLib.Languages.English;

/// <summary>Words that UD English cuts: clitics after an apostrophe, and two words written as one.</summary>
static class Contractions
{
    // By first letter: bit n is set if a word of n letters in Cuts begins with it. Tells most words apart at once.
    static readonly ushort[] Lengths = new ushort[128];

    const string Written =
        "can|not gon|na wan|na got|ta lot|ta out|ta gim|me lem|me du|nno ought|a haf|ta what|cha do|nt did|nt does|nt "
        + "wo|nt ca|nt could|nt would|nt should|nt is|nt was|nt are|nt were|nt have|nt has|nt had|nt ai|nt i|m i|ve "
        + "you|re you|ve you|ll they|re they|ve that|s there|s what|s here|s";

    static readonly Dictionary<string, int> Cuts = Written.Split(' ').ToDictionary(
        word => word.Replace("|", "", StringComparison.Ordinal), word => word.IndexOf('|', StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> CutsBySpan = Cuts.GetAlternateLookup<ReadOnlySpan<char>>();

    const int LongestElided = 6;

    // "'em", "'cause": the apostrophe belongs to the word.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elided =
        WordTable.Set("em til till cause cuz bout round n nt tis twas neath scuse twould cos ere");

    static Contractions()
    {
        foreach (string word in Cuts.Keys)
        {
            Lengths[word[0]] |= (ushort)(1 << word.Length);
            Lengths[char.ToUpperInvariant(word[0])] |= (ushort)(1 << word.Length);
        }
    }

    /// <summary>Whether <see cref="CutOf"/> is worth asking.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBe(char first, int length) => length < 16 && first < Lengths.Length && (Lengths[first] >> length & 1) != 0;

    /// <summary>How many letters the first of two words written as one has; 0 if it is one word.</summary>
    public static int CutOf(ReadOnlySpan<char> word) => CutsBySpan.TryGetValue(word, out int cut) && word is not ("IM" or "IVE") ? cut : 0;

    /// <summary>Whether the letters after an apostrophe are a clitic.</summary>
    public static bool IsClitic(ReadOnlySpan<char> tail) => tail switch
    {
        ['s' or 'S' or 'm' or 'M' or 'd' or 'D'] => true,
        ['l' or 'L', 'l' or 'L'] or ['r' or 'R' or 'v' or 'V', 'e' or 'E'] => true,
        _ => false,
    };

    /// <summary>Whether an apostrophe ends a word before it: <c>y'|all</c>.</summary>
    public static bool IsProclitic(ReadOnlySpan<char> head, ReadOnlySpan<char> tail) =>
        head is "y" or "Y" && tail.Equals("all", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an apostrophe before these letters stands for others left out: <c>'em</c>.</summary>
    public static bool IsElided(ReadOnlySpan<char> tail) => tail.Length <= LongestElided && Elided.Contains(tail);
}

/// <summary>Parts that a hyphen does not cut off. UD English cuts compounds (<c>long-term</c>) but not affixes (<c>pro-Beijing</c>).</summary>
static class HyphenWords
{
    const int Longest = 7;

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "anti", "arch", "bi", "bio", "co", "counter", "cross", "cyber", "de", "dis", "e", "ethno", "ex", "extra", "geo", "hyper",
        "infra", "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "mis", "mono", "multi", "nano", "neo", "non", "over", "para",
        "poly", "post", "pre", "pro", "proto", "pseudo", "psycho", "re", "semi", "socio", "sub", "super", "supra", "tele", "trans",
        "tri", "ultra", "un", "under", "uni",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= Longest && Prefixes.Contains(word);

    public static bool IsSuffix(ReadOnlySpan<char> word) => word is "esque" or "wise" or "ish" or "fold";
}
