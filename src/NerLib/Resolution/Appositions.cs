using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>
/// Finds the name that a description stands beside: <c>Ann Lee, the mayor,</c>, <c>the mayor, Ann Lee,</c>, <c>Ann Lee is the mayor</c>,
/// <c>the rights group Orr Watch</c>, <c>a man named Bob Orr</c>.
/// </summary>
static class Appositions
{
    /// <summary>Mentions between a name and what is told of it, and words of a verb; half and twice change nothing.</summary>
    const int Nearby = 4, MaxVerbWords = 4;

    /// <summary>Tokens in brackets behind a name: a bound.</summary>
    const int MaxInBrackets = 8;

    /// <returns>The index of the name's mention; -1 if there is none.</returns>
    public static int NameOf(DocumentView view, int nominal)
    {
        var tokens = view.Mentions[nominal].Tokens;
        if (NameTouching(view, nominal) is >= 0 and var beside) return beside;
        if (BehindCalled(view, tokens) is > 0 and var called && NameFrom(view, nominal, called) is >= 0 and var told) return told;
        int before = tokens.Start - 1;
        if (before > 0 && IsComma(view, before))
            return IsDescription(view, tokens, isAlone: true) && NameEndingAt(view, nominal, before) is >= 0 and var name
                ? name : NameAfter(view, nominal);
        int subject = BeforeCopula(view, before);
        return subject > 0 && IsDescription(view, tokens, isAlone: false) && NameEndingAt(view, nominal, subject) is >= 0 and var named
            ? named : NameAfter(view, nominal);
    }

    /// <summary><c>the rights group Orr Watch</c>, <c>the Orr Times newspaper</c>, <c>the Orr news agency</c></summary>
    static int NameTouching(DocumentView view, int nominal)
    {
        var tokens = view.Mentions[nominal].Tokens;
        int head = tokens.End - 1;
        if (RoleNouns.IsMedium(view.TextOf(view.Tokens[head])))
        {
            int last = head - 1;
            while (last > tokens.Start && view.TextOf(view.Tokens[last]) is "news" or "TV" or "radio" or "television") last--;
            for (int i = Math.Max(0, nominal - 1); i < view.Mentions.Length && view.Mentions[i].Tokens.Start <= last; i++)
                if (view.Mentions[i] is { Kind: MentionKind.Name } inside && inside.Tokens.End == last + 1) return i;
        }
        for (int i = nominal + 1; i < view.Mentions.Length && view.Mentions[i].Tokens.Start <= tokens.End; i++)
            if (view.Mentions[i] is { Kind: MentionKind.Name } next && next.Tokens.Start == tokens.End) return i;
        return -1;
    }

    /// <summary>
    /// The token behind words that tell a name: <c>a man named</c>, <c>a group, known as</c>, <c>a man who identified himself as</c>; -1 if none do. Behind an
    /// article that tells who is meant, <c>the president called Lee</c> is something else.
    /// </summary>
    static int BehindCalled(DocumentView view, TokenRange nominal)
    {
        int at = nominal.End;
        bool isNamed = FunctionWords.IsIndefinite(view.TextOf(view.Tokens[nominal.Start]));
        if (WordAt(view, at) is ",") (at, isNamed) = (at + 1, true);
        if (WordAt(view, at) is "who" or "which" or "that") at++;
        if ((FunctionWords.ClassOf(WordAt(view, at)) & WordClass.Be) != 0) (at, isNamed) = (at + 1, true);
        if ((FunctionWords.ClassOf(WordAt(view, at)) & WordClass.Adverb) != 0 || WordAt(view, at) is "better" or "officially" or "formerly") at++;
        var word = WordAt(view, at++);
        if (word is "surnamed" || isNamed && word is "named" or "called" or "dubbed" or "nicknamed") return at;
        if (word is not ("known" or "identified")) return -1;
        if (WordAt(view, at) is "only" or "himself" or "herself" or "itself" or "themselves") at++;
        return WordAt(view, at) is "as" ? at + 1 : -1;
    }

    static ReadOnlySpan<char> WordAt(DocumentView view, int token) => token < view.Tokens.Length ? view.TextOf(view.Tokens[token]) : default;

    /// <summary>The name at a token, or behind a title there; -1 if none stands there.</summary>
    static int NameFrom(DocumentView view, int nominal, int token)
    {
        for (int i = nominal + 1; i < view.Mentions.Length && view.Mentions[i].Tokens.Start <= token + 1; i++)
            if (view.Mentions[i] is { Kind: MentionKind.Name, Tokens.Start: var start }
                && (start == token || start == token + 1 && char.IsUpper(WordAt(view, token)[0]))) return i;
        return -1;
    }

    /// <summary>In “Smith, the governor and Jones” or a list the comma separates; in an apposition an article follows it.</summary>
    static bool IsDescription(DocumentView view, TokenRange tokens, bool isAlone) =>
        isAlone && tokens.Length == 1 || FunctionWords.BeginsApposition(view.TextOf(view.Tokens[tokens.Start]));

    /// <summary>The end of the subject before <c>is</c>, <c>was also</c>, <c>has been</c>; -1 where no such verb ends at a token.</summary>
    static int BeforeCopula(DocumentView view, int token)
    {
        bool isCopula = false;
        for (int steps = 0; steps < MaxVerbWords && token > 0; steps++, token--)
        {
            var word = view.TextOf(view.Tokens[token]);
            var wordClass = FunctionWords.ClassOf(word);
            if ((wordClass & WordClass.Be) != 0) isCopula = true;
            else if ((wordClass & (WordClass.Adverb | WordClass.Negation)) != WordClass.Adverb && !(isCopula && word is "has" or "had")) break;
        }
        return isCopula ? token + 1 : -1;
    }

    /// <summary>The name before a token; of <c>Ann Lee of Orr</c> and <c>Ann Lee (D-Orr)</c> the person's.</summary>
    static int NameEndingAt(DocumentView view, int nominal, int end)
    {
        if (end > 0 && view.TextOf(view.Tokens[end - 1]) is ")")
        {
            int opening = end - 2;
            while (opening > 0 && end - opening < MaxInBrackets && view.TextOf(view.Tokens[opening]) is not "(") opening--;
            if (opening < 0 || view.TextOf(view.Tokens[opening]) is not "(") return -1;
            end = opening;
        }
        for (int i = nominal - 1; i >= Math.Max(0, nominal - Nearby); i--)
            if (view.Mentions[i] is { Kind: MentionKind.Name } name && name.Tokens.End == end) return PersonOf(view, i);
        return -1;
    }

    /// <summary>Of <c>Ann Lee of Orr</c> the person; else the name itself.</summary>
    static int PersonOf(DocumentView view, int name)
    {
        int start = view.Mentions[name].Tokens.Start;
        return name > 0 && start > 0 && view.TextOf(view.Tokens[start - 1]) is "of" or "from" && TypeOf(view, name) == EntityType.Location
            && view.Mentions[name - 1] is { Kind: MentionKind.Name } person && person.Tokens.End == start - 1 && TypeOf(view, name - 1) == EntityType.Person
                ? name - 1 : name;
    }

    static EntityType TypeOf(DocumentView view, int name) => view.Entities[view.Mentions[name].Entity].Type;

    /// <summary><c>the mayor, Ann Lee, said</c>: a comma closes it, and no list goes on.</summary>
    static int NameAfter(DocumentView view, int nominal)
    {
        var tokens = view.Mentions[nominal].Tokens;
        if (tokens.End + 1 >= view.Tokens.Length || !IsComma(view, tokens.End) || !IsDescription(view, tokens, isAlone: false)) return -1;
        for (int i = nominal + 1; i < view.Mentions.Length && view.Mentions[i].Tokens.Start <= tokens.End + 1; i++)
            if (view.Mentions[i] is { Kind: MentionKind.Name } name && name.Tokens.Start == tokens.End + 1 && IsClosed(view, name.Tokens.End)) return i;
        return -1;
    }

    static bool IsClosed(DocumentView view, int token) =>
        token < view.Tokens.Length
        && (view.TextOf(view.Tokens[token]) is "." or ";"
            || IsComma(view, token) && !(token + 1 < view.Tokens.Length && view.TextOf(view.Tokens[token + 1]) is "and" or "or"));

    static bool IsComma(DocumentView view, int token) => view.TextOf(view.Tokens[token]) is ",";
}
