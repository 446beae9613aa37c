using NerLib.Languages.English;
using NerLib.QuotationMarks;

namespace NerLib.Quotes;

/// <summary>Joins what one speaker says in a paragraph: <c>“A,” she said, and took her hat. “B.”</c> is one quotation of two parts.</summary>
static class Interruptions
{
    /// <summary>Between the parts stand at most so many tokens. 20 loses 0.1 F1 on news, 80 changes nothing.</summary>
    const int MaxReach = 40;

    /// <summary>Of the reports before, so many may stand between. Bounds the time in a text of reports only; 4 and 16 change nothing.</summary>
    const int LastOnes = 8;

    /// <summary>Words behind a quotation among which who speaks is looked for.</summary>
    const int LongestTag = 6;

    /// <param name="reading">The document.</param>
    /// <param name="reports">Its reports in the order of what they report; those that go on with another are taken out.</param>
    /// <param name="style">How much of what is marked in the document has no cue.</param>
    public static void Join(Reading reading, List<Report> reports, uint style)
    {
        int kept = 0, last = -1;
        for (int i = 0; i < reports.Count; i++)
        {
            var report = reports[i];
            bool isMarked = IsMarked(reading, report);
            if (isMarked && last >= 0
                && (GoesOn(reading, reports[last], report) && !IsReportBetween(reading, reports, last, kept, report)
                    || style == UnclaimedMarks.MostHaveCues && GoesOnInNextParagraph(reading, reports[last], report)))
            {
                reports[last].Content.AddRange(report.Content);
                continue;
            }
            if (isMarked || report.Pattern.BeginsWithQuote() || report.Cue?.Start >= report.Content[0].End) last = kept;
            reports[kept++] = report;
        }
        reports.RemoveRange(kept, reports.Count - kept);
    }

    /// <summary>Whether nothing but marked words is reported.</summary>
    static bool IsMarked(Reading reading, Report report)
    {
        foreach (var part in report.Content)
            if (!reading.IsWholeGroup(part)) return false;
        return true;
    }

    /// <summary><c>“A,” she said. He added that it was late. “B.”</c></summary>
    static bool IsReportBetween(Reading reading, List<Report> reports, int first, int kept, Report next)
    {
        int stop = reports[first].Content[^1].End, start = next.Content[0].Start;
        while (stop < start && (reading.IsMarked(stop) || reading.Word(stop) is not ("." or "!" or "?"))) stop++;
        for (int i = Math.Max(first + 1, kept - LastOnes); i < kept; i++)
            if (reports[i].Cue is { } cue && cue.Start > stop && cue.End <= start) return true;
        return false;
    }

    static bool GoesOn(Reading reading, Report first, Report next)
    {
        int end = first.Content[^1].End, start = next.Content[0].Start;
        if (end >= start || start - end > MaxReach || !reading.IsInSameParagraph(end - 1, start)) return false;
        if (next.Pattern == QuotePattern.Alone)
            return first.Cue is not null ? !IsAboutAnother(reading, end, start) && !HasOwnTag(reading, start) : !IsSentenceBetween(reading, end);
        return next.Cue is { } cue && cue.Start < start && GoesOnInLowerCase(reading, end, start);
    }

    /// <summary><c>“A,” said Lee. Ann Fox blamed the referee. “B.”</c>: the second is said by whom the sentence before it is about.</summary>
    static bool IsAboutAnother(Reading reading, int end, int start)
    {
        int stop = end;
        while (stop < start && !reading.Is(stop, '.')) stop++;
        if (stop + 1 >= start || reading.MentionFrom(stop + 1) is not (>= 0 and var mention) || !reading.IsPerson(mention)
            || reading.View.Mentions[mention] is not { Kind: MentionKind.Name, Tokens: var name }) return false;
        for (int i = end; i < stop; i++)
            if (reading.Word(i).SequenceEqual(reading.Word(name.End - 1))) return false;
        return true;
    }

    /// <summary><c>“A,” said Lee. “B,” raged Ann Fox.</c>: words behind the marks name who speaks, with a verb that is no known cue.</summary>
    static bool HasOwnTag(Reading reading, int start)
    {
        var group = reading.Marks.Groups[reading.Marks.GroupOfToken[start]];
        int tag = DialogueTag.StartOf(reading.View, reading.Marks, group);
        for (int i = tag; i >= 0 && i < Math.Min(reading.View.Tokens.Length, tag + LongestTag) && reading.IsWord(i); i++)
            if (reading.MentionFrom(i) is >= 0 and var mention && reading.IsPerson(mention)) return true;
        return false;
    }

    /// <summary><c>“A.” She took her hat. “B.”</c>: without a cue the second is said anew.</summary>
    static bool IsSentenceBetween(Reading reading, int end)
    {
        int last = end - 1;
        while (last > 0 && !reading.IsWord(last) && reading.View.Tokens[last].Kind == TokenKind.QuoteMark) last--;
        if (!reading.IsWord(end) || !reading.IsCapitalised(end)) return false;
        // After a question the name may go with a verb that is no known cue: “A?” Doe quavered.
        return reading.Is(last, '.')
            || reading.Word(last) is "!" or "?" or "—" or "–" or "--" or "-"
                && reading.Is(end, WordClass.SubjectPronoun) && reading.Word(end) is not "I";
    }

    /// <summary><c>“A,” she said. ¶ “B.”</c>: where others have cues, as in news, one without is by whom the paragraph before ends with.</summary>
    static bool GoesOnInNextParagraph(Reading reading, Report first, Report next)
    {
        if (next.Pattern != QuotePattern.Alone || first.Pattern is not (QuotePattern.QuoteSpeakerCue or QuotePattern.QuoteCueSpeaker)) return false;
        int end = first.Content[^1].End, start = next.Content[0].Start, after = next.Content[^1].End;
        int paragraph = reading.Marks.ParagraphOfToken[start];
        return reading.Marks.ParagraphOfToken[end - 1] == paragraph - 1 && first.Cue!.Value.Start >= end && !Asks(reading, end)
            && reading.Marks.ParagraphOfToken[start - 1] == paragraph - 1 && !reading.IsMarked(start - 1)
            && (after == reading.View.Tokens.Length || reading.Marks.ParagraphOfToken[after] > paragraph);
    }

    /// <summary>A question is for another to answer.</summary>
    static bool Asks(Reading reading, int end) => end >= 2 && reading.Is(end - 2, '?');

    /// <summary><c>“A,” she said, laughing, “b.”</c></summary>
    static bool GoesOnInLowerCase(Reading reading, int end, int start)
    {
        for (int i = end; i < start; i++)
            if (reading.IsMarked(i) || reading.Is(i, '.')) return false;
        return start + 1 < reading.View.Tokens.Length && reading.IsWord(start + 1) && !reading.IsCapitalised(start + 1)
            && end >= 2 && reading.Is(end - 2, ',');
    }
}
