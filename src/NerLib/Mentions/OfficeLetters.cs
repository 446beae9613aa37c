using NerLib.Languages.English;

namespace NerLib.Mentions;

/// <summary>The letters by which a text calls an office: after <c>District Education Officer (DEO) Ann Lee</c> she is the DEO.</summary>
static class OfficeLetters
{
    /// <summary>Words of an office; a bound.</summary>
    const int Longest = 6;

    /// <summary>
    /// The letters of the office before a person's name: those in brackets, if they are its initials; else the initials of its last two words, three and
    /// so on. A country or a body is no part of it: the Brazilian President is no BP.
    /// </summary>
    /// <param name="view">The document.</param>
    /// <param name="name">The name's first token.</param>
    public static List<string> Before(DocumentView view, int name)
    {
        var found = new List<string>();
        int last = name - 1;
        string? given = null;
        if (last > 2 && view.TextOf(view.Tokens[last]) is ")" && view.TextOf(view.Tokens[last - 2]) is "(")
        {
            given = view.TextOf(view.Tokens[last - 1]).ToString();
            last -= 3;
        }
        if (last < 0 || RoleNouns.KindOf(view.TextOf(view.Tokens[last])) != RoleKind.Person) return found;
        string letters = "";
        for (int i = last; i >= 0 && last - i < Longest && view.TextOf(view.Tokens[i]) is var word && char.IsAsciiLetterUpper(word[0]); i--)
        {
            if (given is null && IsNamed(view, i)) break;
            letters = word[0] + letters;
            if (given is null ? letters.Length > 1 : letters == given) found.Add(letters);
        }
        return found;
    }

    /// <summary>Whether a token stands in the name of a country, a people, a body.</summary>
    static bool IsNamed(DocumentView view, int token) =>
        view.Entities.IndexHolding(token) is >= 0 and var index && view.Entities[index].Type is var type
        && (type == EntityType.Norp || type == EntityType.Location || type == EntityType.Organization);
}
