namespace NerLib.Quotes;

/// <summary>Headlines, and first sentences, that say who says so: <c>Doe: The Dam Will Hold</c>.</summary>
static class HeadlineReports
{
    const int FewestWords = 3;

    /// <summary>Appends the report of a unit that is such a headline, and notes which groups of marked words it claims.</summary>
    public static void Find(Reading reading, Unit unit, int index, List<Report> output, bool[] claimed)
    {
        var (start, end) = (unit.Tokens.Start, unit.Tokens.End);
        if (start > 0 && reading.View.Regions[reading.View.Sentences[unit.Sentence].Region].Kind is not (RegionKind.Headline or RegionKind.RelatedLinks or RegionKind.Heading)) return;
        if (reading.MentionFrom(start) is not (>= 0 and var mention) || !IsSource(reading, mention)) return;
        int colon = reading.View.Mentions[mention].Tokens.End;
        while (end > colon && !reading.IsWord(end - 1) && !reading.IsMarked(end - 1)) end--;
        if (end - colon <= FewestWords || !reading.Is(colon, ':')) return;
        var report = new Report { Pattern = QuotePattern.SpeakerQuote, Cue = new(colon, colon + 1), Unit = index, Confidence = 0.7f };
        report.Content.Add(new(colon + 1, end));
        output.Add(report);
        for (int i = colon + 1; i < end; i++)
            if (reading.Marks.GroupOfToken[i] is >= 0 and var group) claimed[group] = true;
    }

    static bool IsSource(Reading reading, int mention) =>
        reading.View.Mentions[mention] is { Kind: MentionKind.Name } name
        && (reading.View.Entities[name.Entity].Type == EntityType.Person || reading.View.Entities[name.Entity].Type == EntityType.Organization);
}
