using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>Words by which narrators tell their own name.</summary>
static class NarratorNames
{
    /// <summary><c>Call me Ann</c>, <c>I called myself Ann</c>: perhaps one of several names.</summary>
    public static bool IsNicknameAt(DocumentView view, TokenRange name) =>
        Word(view, name.Start - 1) is "me" or "myself" && Word(view, name.Start - 2) is "call" or "Call" or "called" or "named" or "christened";

    /// <summary><c>My name is Ann Lee</c>, <c>my Christian name Ann</c>, <c>I, Ann Lee,</c>, <c>I am Ann Lee</c>.</summary>
    public static bool IsToldAt(DocumentView view, TokenRange name)
    {
        int last = name.Start - 1;
        if (Word(view, last) is "is" or "was" or "being" or "am" or "'m" or "’m" or ",")
        {
            var verb = Word(view, last);
            var before = Word(view, last - 1);
            if (verb is ",") return before is "I" && Word(view, name.End) is ",";
            if (verb is "am" or "'m" or "’m") return before is "I";
            last--;
        }
        return IsName(Word(view, last)) && (IsMy(Word(view, last - 1)) || NameWords.IsSortOfName(Word(view, last - 1)) && IsMy(Word(view, last - 2)));
    }

    static bool IsName(ReadOnlySpan<char> word) => word is "name" or "surname";

    static bool IsMy(ReadOnlySpan<char> word) => word is "my" or "My";

    static ReadOnlySpan<char> Word(DocumentView view, int token) => token >= 0 && token < view.Tokens.Length ? view.TextOf(view.Tokens[token]) : default;
}
