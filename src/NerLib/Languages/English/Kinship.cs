namespace NerLib.Languages.English;

/// <summary>Words for relatives.</summary>
static class Kinship
{
    /// <summary>Words that introduce a relative before a name: <c>her husband, the engineer Bob Lee</c>.</summary>
    public static bool IsKin(ReadOnlySpan<char> word) =>
        word is "daughter" or "son" or "wife" or "husband" or "father" or "mother" or "brother" or "sister" or "parents" or "widow" or "niece"
            or "nephew" or "grandson" or "granddaughter" or "grandfather" or "grandmother" or "cousin" or "uncle" or "aunt" or "married";

    /// <summary>Relatives of whom most people have one, or a text speaks of one: <c>his mother</c>.</summary>
    public static bool IsOnlyOne(ReadOnlySpan<char> word) =>
        word is "mother" or "father" or "wife" or "husband" or "mamma" or "mama" or "papa" or "dad" or "mom" or "mum" or "uncle" or "aunt"
            or "nephew" or "niece" or "stepmother" or "stepfather" or "grandmother" or "grandfather" or "fiancé" or "fiancée" or "master"
            or "mistress" or "landlady" or "landlord";

    /// <summary>Relatives who are called by this noun and a name: <c>Uncle Bob</c>.</summary>
    public static bool IsCalledByName(ReadOnlySpan<char> word) => word is "uncle" or "aunt" or "cousin" or "grandmother" or "grandfather";

    /// <summary>The gender of relatives who most often share a surname; unknown for others.</summary>
    public static Gender GenderOfParentOrSpouse(ReadOnlySpan<char> word) => word switch
    {
        "mother" or "mamma" or "mama" or "mom" or "mum" or "wife" => Gender.Female,
        "father" or "papa" or "dad" or "husband" => Gender.Male,
        _ => Gender.Unknown,
    };
}
