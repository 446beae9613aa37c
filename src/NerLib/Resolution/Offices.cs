using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>Reads the offices that stand before names and in descriptions: <c>Mayor Ann Lee</c>, <c>the vice president</c>.</summary>
static class Offices
{
    /// <summary>Words of a title that stands for its bearer; 2 and 8 change nothing. Words back to <c>former</c>: a bound.</summary>
    const int MaxTitleWords = 4, MaxPastWords = 8;

    /// <summary>The noun of a description, with what makes it another office: <c>vice president</c>.</summary>
    public static string Of(DocumentView view, TokenRange words)
    {
        int noun = words.End - 1;
        bool isOther = words.Length > 1 && Titles.IsPartOfOffice(view.TextOf(view.Tokens[noun - 1]));
        return view.TextOf(isOther ? new(noun - 1, words.End) : new TokenRange(noun, words.End)).ToString();
    }

    /// <summary>The tagger may take a title into the name.</summary>
    public static int FirstAfterTitles(DocumentView view, TokenRange name)
    {
        int start = name.Start;
        while (start + 1 < name.End
            && (Titles.IsHonorific(view.TextOf(view.Tokens[start])) || Titles.RoleOf(view.TextOf(view.Tokens[start])) is not null)) start++;
        return start;
    }

    /// <summary><c>former Orr County Mayor Ann Lee</c></summary>
    public static bool IsPastBefore(DocumentView view, int name, int sentence)
    {
        for (int i = name - 1; i >= sentence && i >= name - MaxPastWords; i--)
        {
            var word = view.TextOf(view.Tokens[i]);
            if (Titles.IsPast(word)) return true;
            if (view.Tokens[i].Kind == TokenKind.Word && FunctionWords.ClassOf(word) != 0 && word is not ("of" or "for") || word is "," or ";") return false;
        }
        return false;
    }

    /// <summary>The offices and titles before a name, the nearest first.</summary>
    /// <param name="view">The document.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="sentence">Where its sentence does.</param>
    /// <param name="isWhole">Whether no word before them makes them another office: <c>Vice President</c>, <c>former Gov.</c></param>
    public static List<string> Before(DocumentView view, int start, int sentence, out bool isWhole)
    {
        var roles = new List<string>();
        int i = start - 1;
        for (; i >= sentence && i >= start - MaxTitleWords; i--)
        {
            var word = view.TextOf(view.Tokens[i]);
            if (word is ".") continue;
            string? role = Titles.RoleOf(word)
                ?? (RoleNouns.KindOf(word) == RoleKind.Person || Titles.IsHonorific(word) ? word.ToString() : null);
            if (role is null) break;
            if (i > sentence && view.TextOf(view.Tokens[i - 1]) is var part && Titles.IsPartOfOffice(part))
            {
                role = $"{part} {role}";
                i--;
            }
            roles.Add(role);
        }
        isWhole = i < sentence || view.TextOf(view.Tokens[i]) is var before && !char.IsUpper(before[0])
            && !Titles.ChangesOffice(before);
        return roles;
    }
}
