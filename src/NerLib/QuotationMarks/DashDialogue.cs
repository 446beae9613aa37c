using NerLib.Documents;
using NerLib.Languages.English;

namespace NerLib.QuotationMarks;

/// <summary>
/// Speech that a dash opens, one paragraph a turn, in a text without quotation marks: <c>— We leave at dawn, said Karel. Be ready.</c> The dash and the
/// words that say who speaks stand outside. A list with dashes has no such words.
/// </summary>
static class DashDialogue
{
    const int FewestTurns = 2;

    /// <summary>Words of a subject before its verb.</summary>
    const int MaxSubject = 4;

    /// <summary>Appends what is spoken, if the document has such dialogue.</summary>
    /// <param name="view">The document up to its tokens.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="spans">What stands in quotation marks.</param>
    public static void Find(DocumentView view, List<Paragraph> paragraphs, List<QuotedSpan> spans)
    {
        if (spans.Count > 0) return;
        int turns = 0, token = 0;
        bool hasTag = false;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (view.Text[paragraphs[i].Span.Start] is not ('―' or '—' or '–')) continue;
            while (token < view.Tokens.Length && view.Tokens[token].Start < paragraphs[i].Span.Start) token++;
            int end = token;
            while (end < view.Tokens.Length && view.Tokens[end].Start < paragraphs[i].Span.End) end++;
            if (end - token < 2 || !IsCapitalised(view, token + 1) || !EndsSentence(view, end - 1)) continue;
            turns++;
            hasTag |= Split(view, new(token, end), i, spans);
        }
        if (turns < FewestTurns || !hasTag) spans.Clear();
    }

    /// <summary>Adds the spoken parts of a turn.</summary>
    /// <returns>Whether it says who speaks.</returns>
    static bool Split(DocumentView view, TokenRange turn, int paragraph, List<QuotedSpan> spans)
    {
        int tag = TagIn(view, turn), rest = tag;
        spans.Add(Spoken(view, new(turn.Start + 1, tag), paragraph));
        while (rest < turn.End && !(Word(view, rest) is "." or "!" or "?" || Word(view, rest) is "," && !DescribesSpeaker(view, rest + 1, turn.End))) rest++;
        if (rest + 1 < turn.End) spans.Add(Spoken(view, new(rest + 1, turn.End), paragraph));
        return tag < turn.End;
    }

    /// <summary><c>said Karel, the old miller</c>: behind the comma speech does not go on.</summary>
    static bool DescribesSpeaker(DocumentView view, int token, int end) =>
        token < end && (FunctionWords.ClassOf(Word(view, token)) & (WordClass.Determiner | WordClass.Relative)) != 0;

    static QuotedSpan Spoken(DocumentView view, TokenRange words, int paragraph) => new(view.SpanOf(words), paragraph, QuoteMarkFamily.Dash, true);

    /// <summary>Where the words begin that say who speaks, behind a comma or the end of a question; the turn's end without any.</summary>
    static int TagIn(DocumentView view, TokenRange turn)
    {
        for (int i = turn.Start + 2; i < turn.End; i++)
            if (Word(view, i - 1) is "," or "?" or "!" or "…"
                && (IsCue(view, i) && i + 1 < turn.End && MayBeSubject(view, i + 1) || BeginsSubject(view, i, turn.End))) return i;
        return turn.End;
    }

    /// <summary><c>Karel said.</c>, <c>the old man asked,</c></summary>
    static bool BeginsSubject(DocumentView view, int start, int end)
    {
        if (!MayBeSubject(view, start)) return false;
        for (int i = start + 1; i < Math.Min(end, start + 1 + MaxSubject) && view.Tokens[i].Kind == TokenKind.Word; i++)
            if (IsCue(view, i)) return i + 1 == end || view.Tokens[i + 1].Kind != TokenKind.Word;
        return false;
    }

    static bool IsCue(DocumentView view, int token) => ReportingVerbs.Of(Word(view, token)) is { Form: VerbForm.Past or VerbForm.Third };

    static bool MayBeSubject(DocumentView view, int token) =>
        IsCapitalised(view, token) || Word(view, token) is "the" or "his" or "her" or "my"
        || (FunctionWords.ClassOf(Word(view, token)) & WordClass.SubjectPronoun) != 0;

    static bool EndsSentence(DocumentView view, int token) => Word(view, token) is "." or "!" or "?" or "…" or "...";

    static bool IsCapitalised(DocumentView view, int token) => char.IsUpper(view.Text[view.Tokens[token].Start]);

    static ReadOnlySpan<char> Word(DocumentView view, int token) => view.TextOf(view.Tokens[token]);
}
