namespace NerLib.Tokens;

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
