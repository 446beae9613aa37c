using NerLib.Documents;

namespace NerLib.QuotationMarks;

/// <summary>Words behind a quotation that may say who speaks, with whatever verb: <c>“It was never a penalty,” he fumed.</c></summary>
static class DialogueTag
{
    /// <summary>
    /// Where such words begin: behind a comma at the closing mark, or in small letters behind <c>!</c>, <c>?</c>, a dash or dots. -1 where there are
    /// none.
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
        return comma || isLower && last is "!" or "?" or "…" or "..." or "—" or "–" or "-" or "--" ? next : -1;
    }
}
