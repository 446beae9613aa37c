using NerLib.Documents;
using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>Marked words that no cue claims: the rest of an interrupted quotation, a quotation without cue, or no speech.</summary>
static class UnclaimedMarks
{
    /// <summary>The style of a document where nearly all marked words have a cue.</summary>
    public const uint MostHaveCues = 0;

    /// <summary>
    /// Fewer words are a term or nickname, for the rule without model. Fewer quotations tell nothing of the style: 3 loses 0.14 F1 on news,
    /// 12 0.06 on PolNeAR.
    /// </summary>
    const int FewestWordsOfSpeech = 4, MaxReach = 60, FewestForStyle = 6;

    /// <summary>Words behind <c>is</c> that are read.</summary>
    const int LongestPredicate = 6;

    /// <param name="reading">The document.</param>
    /// <param name="units">Its units.</param>
    /// <param name="reports">Those found; more are appended.</param>
    /// <param name="claimed">Which groups they claim.</param>
    /// <param name="likeliest">For each group, the report that may go beyond it.</param>
    /// <param name="style">See <see cref="StyleOf"/>.</param>
    /// <param name="judge">Says what is speech; null for rules.</param>
    public static void Find(Reading reading, List<Unit> units, List<Report> reports, bool[] claimed, Report?[] likeliest, uint style, ISpeechJudge? judge)
    {
        int unit = 0;
        Span<uint> features = stackalloc uint[SpeechFeatures.Most];
        for (int group = 0; group < claimed.Length; group++)
        {
            var tokens = reading.Marks.Groups[group].Tokens;
            if (claimed[group] || !HasWord(reading, tokens)) continue;
            while (units[unit].Tokens.End <= tokens.Start) unit++;
            if (IsWording(reading, tokens, units[unit].Tokens)) continue;
            if (Introduced(reading, units, unit, tokens) is { } introduced) reports.Add(introduced);
            else if (judge?.IsSpeech(reading.View.SpanOf(tokens), features[..SpeechFeatures.Extract(reading, group, units[unit].Tokens, style, features)])
                ?? IsSpeech(reading, group, units[unit].Tokens))
            {
                if (likeliest[group] is { } around && IsInsideSentence(reading, tokens.Start, units[unit].Tokens.Start))
                {
                    reports.Add(around);
                    continue;
                }
                var report = new Report { Pattern = QuotePattern.Alone, Unit = unit, Confidence = 0.5f };
                report.Content.Add(tokens);
                reports.Add(report);
            }
        }
    }

    /// <summary><c>the motto was “…”</c>, <c>“…” is my new motto</c>: nobody need have said it.</summary>
    static bool IsWording(Reading reading, TokenRange marked, TokenRange unit)
    {
        int before = marked.Start - 1, after = marked.End;
        if (before > unit.Start && reading.Is(before, WordClass.Be) && NameWords.IsTerm(reading.Word(before - 1))) return true;
        if (after >= unit.End || !reading.Is(after, WordClass.Be)) return false;
        for (int i = after + 1; i < Math.Min(unit.End, after + LongestPredicate); i++)
            if (NameWords.IsTerm(reading.Word(i))) return true;
        return false;
    }

    static bool HasWord(Reading reading, TokenRange tokens)
    {
        for (int i = tokens.Start; i < tokens.End; i++)
            if (reading.IsWord(i)) return true;
        return false;
    }

    /// <summary>Whether words of the sentence stand before a token.</summary>
    static bool IsInsideSentence(Reading reading, int token, int from) => token > from && !reading.IsMarked(token - 1) && reading.IsWord(token - 1);

    /// <summary>In news most quotations have a cue, in fiction many have none: 0 to 2 by their share, 3 for too few to tell.</summary>
    public static uint StyleOf(bool[] claimed)
    {
        int unclaimed = claimed.AsSpan().Count(false);
        return claimed.Length < FewestForStyle ? 3u : 5 * unclaimed < claimed.Length ? MostHaveCues : 2 * unclaimed < claimed.Length ? 1u : 2u;
    }

    /// <summary><c>She reports: ¶ “…”</c>, <c>a new message: “…”</c>, <c>“…” ― Jane Doe</c>.</summary>
    static Report? Introduced(Reading reading, List<Unit> units, int unit, TokenRange tokens)
    {
        int colon = tokens.Start - 1;
        Report? report = null;
        if (tokens.End + 1 < reading.View.Tokens.Length && reading.IsDash(tokens.End) && !reading.IsMarked(tokens.End + 1)
            && reading.IsCapitalised(tokens.End + 1))
            report = new() { Pattern = QuotePattern.QuoteSpeaker, Cue = new(tokens.End, tokens.End + 1), Unit = unit, Confidence = 0.8f };
        else if (colon > 0 && reading.Is(colon, ':') && !reading.IsMarked(colon) && !TranscriptWords.IsPage(reading.Word(colon - 1)))
        {
            int from = Math.Max(units[colon < units[unit].Tokens.Start ? unit - 1 : unit].Tokens.Start, colon - MaxReach), cue = colon;
            for (int i = colon - 1; i >= from && cue == colon; i--)
                if (!reading.IsMarked(i) && reading.Verb(i) is { Frame: not VerbFrame.Think, Form: VerbForm.Past or VerbForm.Third }
                    && Subject.Before(reading, i, from) is not null) cue = i;
            var pattern = cue == colon ? QuotePattern.SpeakerQuote : QuotePattern.SpeakerCueQuote;
            report = new() { Pattern = pattern, Cue = new(cue, cue + 1), Unit = unit, Confidence = 0.75f };
        }
        report?.Content.Add(tokens);
        return report;
    }

    /// <summary>Whether marked words without cue are a quotation and no title, nickname, term or distancing.</summary>
    static bool IsSpeech(Reading reading, int group, TokenRange unit)
    {
        var tokens = reading.Marks.Groups[group].Tokens;
        int words = 0, capitalised = 0;
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            if (!reading.IsWord(i)) continue;
            words++;
            if (reading.IsCapitalised(i) || reading.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) capitalised++;
        }
        if (reading.Marks.Spans[reading.Marks.Groups[group].First].Family == QuoteMarkFamily.Dash) return true;
        bool starts = tokens.Start == unit.Start, ends = EndsSentence(reading, tokens.End - 1);
        if (words < FewestWordsOfSpeech) return words > 0 && starts && ends && tokens.End == unit.End;
        bool title = capitalised == words;
        return starts && ends || !title && (words >= 2 * FewestWordsOfSpeech || starts || ends);
    }

    static bool EndsSentence(Reading reading, int last)
    {
        for (int i = last; i > last - 3 && i >= 0; i--)
            if (reading.Word(i) is "." or "!" or "?" or "…" or "," or "...") return true;
        return false;
    }
}
