using NerLib.Documents;
using NerLib.Languages.English;

namespace NerLib.QuotationMarks;

/// <summary>Words behind a quotation that may say who speaks, with whatever verb: <c>“It was never a penalty,” he fumed.</c></summary>
static class DialogueTag
{
    /// <summary>
    /// Where such words begin: behind a comma at the closing mark, or in small letters behind <c>!</c>, <c>?</c>, a dash or dots, with a capital behind
    /// the first two only where it is a name's. -1 where there are none.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="marks">Its quotation marks.</param>
    /// <param name="group">The marked words.</param>
    public static int StartOf(DocumentView document, QuotationMarkLayer marks, QuotedGroup group)
    {
        int next = group.Tokens.End, closing = next - 1;
        if (next >= document.Tokens.Length || group.Tokens.Length < 3 || !marks.Spans[group.End - 1].IsClosed) return -1;
        var last = document.TextOf(document.Tokens[closing - 1]);
        bool comma = last is ",";
        if (!comma && document.TextOf(document.Tokens[next]) is ",")
        {
            comma = true;
            if (++next >= document.Tokens.Length) return -1;
        }
        if (marks.IsQuoted(next) || marks.ParagraphOfToken[next] != marks.ParagraphOfToken[closing]
            || document.Tokens[next].Kind != TokenKind.Word) return -1;
        bool isLower = char.IsLower(document.Text[document.Tokens[next].Start]);
        return comma || (isLower ? last is "!" or "?" or "…" or "..." or "—" or "–" or "-" or "--" : last is "!" or "?" && BeginsName(document, next))
            ? next : -1;
    }

    /// <summary><c>“Are you there?” Mr Lee asked</c>, not <c>“Are you there?” The door opened</c>.</summary>
    static bool BeginsName(DocumentView document, int token)
    {
        var word = document.TextOf(document.Tokens[token]);
        return Pronouns.Of(word) is not null || Titles.TryGet(word, out _) || document.Entities.BinarySearch(new Start(token)) >= 0;
    }

    /// <summary>Where an entity begins.</summary>
    readonly record struct Start(int Token) : IComparable<Entity>
    {
        public int CompareTo(Entity entity) => Token.CompareTo(entity.Tokens.Start);
    }
}
