using NerLib.Languages.English;

namespace NerLib.Mentions;

/// <summary>The letters by which a text calls an office: after <c>District Education Officer (DEO) Ann Lee</c> she is the DEO.</summary>
static class OfficeLetters
{
    /// <summary>Words of an office; a bound.</summary>
    const int Longest = 6;

    /// <summary>The initials of the office before a person's name: of two words, three and so on, from the last one back.</summary>
    /// <param name="view">The document.</param>
    /// <param name="name">The name's first token.</param>
    public static List<string> Before(DocumentView view, int name)
    {
        var found = new List<string>();
        int last = name - 1;
        if (last > 2 && view.TextOf(view.Tokens[last]) is ")" && view.TextOf(view.Tokens[last - 2]) is "(") last -= 3;
        if (last < 0 || RoleNouns.KindOf(view.TextOf(view.Tokens[last])) != RoleKind.Person) return found;
        string letters = "";
        for (int i = last; i >= 0 && last - i < Longest && view.TextOf(view.Tokens[i]) is var word && char.IsAsciiLetterUpper(word[0]); i--)
        {
            letters = word[0] + letters;
            if (letters.Length > 1) found.Add(letters);
        }
        return found;
    }
}
