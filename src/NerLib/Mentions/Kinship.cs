namespace NerLib.Mentions;

/// <summary>Tells where a text introduces somebody as a relative, whose surname on its own then is mostly another's.</summary>
static class Kinship
{
    const int Reach = 6, ReachOfBirth = 14;

    /// <summary><c>her husband, the engineer Bob Lee</c>: words of kinship before a name, in its sentence.</summary>
    public static bool StandsBefore(DocumentView view, int name) => Find(view, name, Reach, IsKin) >= 0;

    /// <summary><c>the daughter of Bob Lee</c>, <c>born in Orr to Bob Lee</c>: the text is about the child.</summary>
    public static bool IsParent(DocumentView view, int name)
    {
        int kin = Find(view, name, Reach, IsKin);
        if (kin >= 0 && view.TextOf(view.Tokens[kin + 1]) is "of") return true;
        return name > 0 && view.TextOf(view.Tokens[name - 1]) is "to" && Find(view, name, ReachOfBirth, static word => word is "born") >= 0;
    }

    /// <summary>Relatives of whom most people have one, or a text speaks of one: <c>his mother</c>.</summary>
    public static bool IsOnlyOne(ReadOnlySpan<char> word) =>
        word is "mother" or "father" or "wife" or "husband" or "mamma" or "mama" or "papa" or "dad" or "mom" or "mum" or "uncle" or "aunt" or "nephew" or "niece" or "stepmother" or "stepfather"
            or "grandmother" or "grandfather" or "fiancé" or "fiancée" or "master" or "mistress" or "landlady" or "landlord";

    /// <summary>The gender of relatives who most often share a surname; unknown for others.</summary>
    public static Gender GenderOfParentOrSpouse(ReadOnlySpan<char> word) => word switch
    {
        "mother" or "mamma" or "mama" or "mom" or "mum" or "wife" => Gender.Female,
        "father" or "papa" or "dad" or "husband" => Gender.Male,
        _ => Gender.Unknown,
    };

    delegate bool Test(ReadOnlySpan<char> word);

    static int Find(DocumentView view, int name, int reach, Test test)
    {
        for (int i = name - 1; i >= Math.Max(0, name - reach); i--)
        {
            var word = view.TextOf(view.Tokens[i]);
            if (word is "." or ";" or "!" or "?") return -1;
            if (test(word)) return i;
        }
        return -1;
    }

    static bool IsKin(ReadOnlySpan<char> word) =>
        word is "daughter" or "son" or "wife" or "husband" or "father" or "mother" or "brother" or "sister" or "parents" or "widow" or "niece" or "nephew" or "grandson"
            or "granddaughter" or "grandfather" or "grandmother" or "cousin" or "uncle" or "aunt" or "married";
}
