namespace NerLib.Entities;

/// <summary>Joins the parts of a name with a nickname in quotation marks, <c>William “Bill” Orr</c>, which the tagger may find apart.</summary>
static class NicknamedPeople
{
    /// <summary>Words of a nickname: more are a quotation beside a name.</summary>
    const int LongestNickname = 3;

    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">Ordered names. A part joined with the one before it becomes empty.</param>
    public static void Join(DocumentView document, List<Entity> names)
    {
        for (int i = 0, sentence = 0; i < names.Count; i++)
        {
            while (document.Sentences[sentence].Tokens.End <= names[i].Tokens.Start) sentence++;
            int end = document.Sentences[sentence].Tokens.End;
            if (names[i].Type != EntityType.Person || LastNameBehind(document, names[i].Tokens.End, end) is not { } last) continue;
            int next = i + 1;
            while (next < names.Count && names[next].Tokens.End <= last) next++;
            if (next == names.Count || names[next].Type != EntityType.Person || names[next].Tokens.Start > last) continue;
            var whole = names[i] with
            {
                Tokens = new(names[i].Tokens.Start, names[next].Tokens.End),
                Confidence = Math.Max(names[i].Confidence, names[next].Confidence),
            };
            for (int part = i; part < next; part++) names[part] = names[part] with { Tokens = new(whole.Tokens.Start, whole.Tokens.Start) };
            names[next] = whole;
            i = next;
        }
    }

    /// <summary>The token behind a nickname that begins at a token with its mark and before the end of a sentence; null if none does.</summary>
    static int? LastNameBehind(DocumentView document, int mark, int end)
    {
        int close = mark + 1;
        while (close < end && close <= mark + LongestNickname && document.Tokens[close].Kind == TokenKind.Word) close++;
        return close > mark + 1 && close + 1 < end && IsMark(document, mark) && IsMark(document, close) ? close + 1 : null;
    }

    static bool IsMark(DocumentView document, int token) => document.Tokens[token].Kind == TokenKind.QuoteMark;
}
