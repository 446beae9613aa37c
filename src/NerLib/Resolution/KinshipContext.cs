using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>Tells where a text introduces somebody as a relative, whose surname on its own then is mostly another's.</summary>
static class KinshipContext
{
    /// <summary>Words back to the word of kinship; half and twice change no article of 150.</summary>
    const int Reach = 6, ReachOfBirth = 14;

    /// <summary><c>her husband, the engineer Bob Lee</c>: words of kinship before a name, in its sentence.</summary>
    public static bool StandsBefore(DocumentView view, int name) => Find(view, name, Reach, Kinship.IsKin) >= 0;

    /// <summary><c>the daughter of Bob Lee</c>, <c>born in Orr to Bob Lee</c>: the text is about the child.</summary>
    public static bool IsParent(DocumentView view, int name)
    {
        int kin = Find(view, name, Reach, Kinship.IsKin);
        if (kin >= 0 && view.TextOf(view.Tokens[kin + 1]) is "of") return true;
        return name > 0 && view.TextOf(view.Tokens[name - 1]) is "to" && Find(view, name, ReachOfBirth, static word => word is "born") >= 0;
    }

    /// <summary><c>first lady Ann Orr</c>: Orr alone is mostly the president.</summary>
    public static bool IsFirstLady(DocumentView view, int name) =>
        name > 1 && view.TextOf(view.Tokens[name - 1]) is "lady" or "Lady" && view.TextOf(view.Tokens[name - 2]) is "first" or "First";

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
}
