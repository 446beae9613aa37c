using NerLib.Documents;
using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>Finds names by which somebody is spoken to: <c>“Well, Ann, what now?”</c></summary>
static class Vocatives
{
    /// <summary>Words before the name in <c>my dear Mr. Lee</c>; half and twice change nothing.</summary>
    const int MostBefore = 3;

    /// <summary>
    /// Whether a name in quotation marks stands apart from the sentence, between commas, marks and stops.
    /// Who swears by somebody does not speak to them.
    /// </summary>
    public static bool IsOne(DocumentView view, QuotationMarkLayer marks, TokenRange name)
    {
        int group = marks.GroupOfToken[name.Start];
        if (group < 0 || name.Length == 1 && view.TextOf(name) is "Lord" or "God") return false;
        int before = name.Start - 1;
        while (before >= name.Start - MostBefore && IsInside(marks, before, group) && IsPartOfAddress(view.TextOf(view.Tokens[before]))) before--;
        bool begins = !IsInside(marks, before, group) || !IsWord(view, before);
        bool ends = !IsInside(marks, name.End, group) || !IsWord(view, name.End);
        if (!begins || !ends) return false;
        // “It was Ann. Tom. Bob.”: a name alone between stops may be an answer.
        return IsInside(marks, before, group) && view.TextOf(view.Tokens[before]) is ","
            || IsInside(marks, name.End, group) && view.TextOf(view.Tokens[name.End]) is "," or "!" or "?";
    }

    static bool IsInside(QuotationMarkLayer marks, int token, int group) =>
        token >= 0 && token < marks.GroupOfToken.Length && marks.GroupOfToken[token] == group;

    static bool IsWord(DocumentView view, int token) =>
        view.Tokens[token].Kind is TokenKind.Word or TokenKind.Number || view.TextOf(view.Tokens[token]) is "'" or "’" or "'s" or "’s";

    /// <summary><c>my dear Mr. Lee</c></summary>
    static bool IsPartOfAddress(ReadOnlySpan<char> word) =>
        word is "." || NameWords.IsAddress(word) || Titles.TryGet(word, out _);
}
