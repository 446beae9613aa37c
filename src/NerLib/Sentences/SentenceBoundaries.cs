using NerLib.Languages.English;
using NerLib.Tokens;

namespace NerLib.Sentences;

/// <summary>What the layout and the marks alone say of a place between two tokens.</summary>
enum Border : byte
{
    No,
    Yes,

    /// <summary>A sentence may end here: the model, or the rules, must say.</summary>
    Ask,
}

/// <summary>Finds the places between the tokens of one region where a sentence may end.</summary>
/// <param name="text">The document's text up to the region's end.</param>
/// <param name="tokens">The region's tokens.</param>
readonly ref struct SentenceBoundaries(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    /// <summary>Lines of mail and of plain text are wrapped at 70 to 80 characters; half and twice change 3 articles of 150.</summary>
    const int ShortestWrappedLine = 50, LongestWrappedLine = 100;

    /// <summary>Marks that close after a stop: <c>.’”)</c>.</summary>
    const int MostClosers = 3;

    /// <summary>Words of a name and its verb.</summary>
    const int LongestTag = 4;

    public ReadOnlySpan<char> Text { get; } = text;

    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    /// <summary>Judges the place after a token, which is not the last.</summary>
    public Border After(int i)
    {
        int gapStart = Tokens[i].End, gapEnd = Tokens[i + 1].Start;
        char next = Text[gapEnd];
        if (gapEnd == gapStart || gapEnd - gapStart == 1 && Text[gapStart] == ' ')
        {
            // by far the most frequent case
            if (Tokens[i].Kind <= TokenKind.Number && Text[gapStart - 1] != '.') return MayEndWithoutStop(i) ? Border.Ask : Border.No;
        }
        else if (LineBreaks(gapStart, gapEnd) is > 0 and var breaks)
        {
            if (breaks > 1) return Border.Yes;
            if (!CharClasses.IsLower(next) && (Stop(i) >= 0 || !IsWrapped(gapStart, gapEnd))) return Border.Yes;
        }
        if (ClosesBefore(i + 1) || IsOpener(i)) return Border.No;
        int stop = Stop(i);
        if (stop >= 0)
        {
            if (stop < i && CharClasses.IsLower(next)) return Border.No;   // “Why?” she asked
            if (stop < i && Text[Tokens[stop].End - 1] is '?' or '!' or '…' && BeginsTag(i + 1)) return Border.No;
            if (stop == i && Text[gapStart - 1] == '!' && CharClasses.IsLower(next)) return Border.No;   // Yahoo! said
            if (next is '-' or '–' or '—' && CharClasses.IsLower(First(i + 2))) return Border.No;   // presto! -- there it is
            if (IsTitle(stop)) return Border.No;
            if (next == '©' || next == '“' && gapEnd == gapStart) return Border.Yes;   // glued by bad HTML
        }
        else if (Tokens[i].Kind == TokenKind.QuoteMark || First(i) == ']' && i > 0 && Tokens[i - 1].Kind == TokenKind.Word)
        {
            return Border.No;   // a title in marks, or a word put into a quotation: “[Anna] Diaz”
        }
        return stop >= 0 || IsWeakStop(i) || MayEndWithoutStop(i) ? Border.Ask : Border.No;
    }

    /// <summary>The token with the final stop, if <paramref name="i"/> is it or closes what it ends; else -1.</summary>
    public int Stop(int i)
    {
        for (int left = MostClosers; left > 0 && i > 0 && IsCloser(i) && Tokens[i].Start == Tokens[i - 1].End; left--) i--;
        return EndsLikeSentence(i) ? i : -1;
    }

    /// <summary>First character of a token; NUL beyond the region.</summary>
    public char First(int i) => (uint)i < (uint)Tokens.Length ? Text[Tokens[i].Start] : '\0';

    public ReadOnlySpan<char> TextOf(int i) => (uint)i < (uint)Tokens.Length ? Text[Tokens[i].Start..Tokens[i].End] : default;

    bool EndsLikeSentence(int i)
    {
        char last = Text[Tokens[i].End - 1];
        return last is '.' or '!' or '?' or '…' or '。' or '！' or '？' && Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Word or TokenKind.Number;
    }

    /// <summary><c>“Not yet!” Ann Lee exclaimed.</c>: who speaks, and a verb that ends the clause.</summary>
    bool BeginsTag(int i)
    {
        for (int k = i; k < Math.Min(Tokens.Length, i + LongestTag) && Tokens[k].Kind == TokenKind.Word; k++)
            if (k > i && ReportingVerbs.Of(TextOf(k)) is { Form: VerbForm.Past }) return k + 1 == Tokens.Length || Tokens[k + 1].Kind != TokenKind.Word;
            else if (!CharClasses.IsUpper(First(k))) return false;
        return false;
    }

    // Ends a sentence in letters and forums now and then.
    bool IsWeakStop(int i) => First(i) is ':' or ';' or '-' or '–' or '—' or '=' or '*' or '>' or '~' or '^' or '_';

    bool IsCloser(int i) => Tokens[i].Kind == TokenKind.QuoteMark ? First(i) is not ('“' or '„' or '«' or '‹' or '‚' or '‘') : First(i) is ')' or ']' or '}';

    bool IsTitle(int i) =>
        Tokens[i].Kind == TokenKind.Word && Tokens[i].Length <= Abbreviations.Longest + 1 && Abbreviations.KindOf(TextOf(i)[..^1]) == AbbreviationKind.Title;

    bool IsOpener(int i) => First(i) is '“' or '„' or '«' or '(' or '[' or '{';

    // A mark right after the stop belongs to the sentence it closes; a curly closing one does even after a space.
    bool ClosesBefore(int i) => First(i) is '”' || Tokens[i].Start == Tokens[i - 1].End && IsCloser(i) && Stop(i - 1) >= 0;

    bool BeginsLikeSentence(int i)
    {
        char first = First(i);
        if (CharClasses.IsUpper(first)) return !(first == 'I' && Tokens[i].Length == 1);
        return Tokens[i].Kind == TokenKind.Address || CharClasses.IsDigit(first) && TextOf(i).Contains('/');
    }

    bool MayEndWithoutStop(int i) => Tokens[i + 1].Start > Tokens[i].End && BeginsLikeSentence(i + 1) && !SentenceWords.GoOn(TextOf(i));

    // Counts to two: a blank line is as good as many.
    int LineBreaks(int from, int to)
    {
        int breaks = 0;
        for (int i = from; i < to && breaks < 2; i++)
        {
            if (Text[i] is '\u2029') return 2;
            if (Text[i] is '\n' or '\u2028' or '\u0085' || Text[i] == '\r' && (i + 1 == to || Text[i + 1] != '\n')) breaks++;
        }
        return breaks;
    }

    // Lines of about the same length, none of which had room for the next one's first word, are one paragraph.
    bool IsWrapped(int lineEnd, int nextStart)
    {
        int before = 0, after = 0;
        while (before <= LongestWrappedLine && lineEnd - before > 0 && Text[lineEnd - before - 1] is not ('\n' or '\r')) before++;
        while (after <= LongestWrappedLine && nextStart + after < Text.Length && Text[nextStart + after] is not ('\n' or '\r')) after++;
        return before is >= ShortestWrappedLine and <= LongestWrappedLine && after <= LongestWrappedLine;
    }
}
