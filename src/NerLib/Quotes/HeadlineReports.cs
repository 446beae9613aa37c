using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>Headlines that say who says so: <c>Doe: The Dam Will Hold</c>, also as a text's first sentence; <c>The Dam Will Hold, Says Mayor Doe</c>;
/// <c>Doe Sacks Roe, Says He Left The Dam</c>.</summary>
static class HeadlineReports
{
    /// <summary>Fewer words are a label and no report; a speaker has no more titles. Half and twice change one article of 150.</summary>
    const int FewestWords = 3, MostTitles = 3;

    /// <summary>A grade, not a probability; no decision depends on it but <c>--min-confidence</c>.</summary>
    const float Confidence = 0.7f;

    /// <summary>Appends the report of a unit that is such a headline.</summary>
    /// <returns>Whether the unit is one.</returns>
    public static bool Find(Reading reading, Unit unit, int index, List<Report> output)
    {
        var (start, end) = (unit.Tokens.Start, unit.Tokens.End);
        bool isHeadline = reading.View.Regions[reading.View.Sentences[unit.Sentence].Region].Kind
            is RegionKind.Headline or RegionKind.RelatedLinks or RegionKind.Heading;
        if (start > 0 && !isHeadline) return false;
        while (end > start && !reading.IsWord(end - 1) && !reading.IsMarked(end - 1)) end--;
        if (NameFrom(reading, start) is { } name && !IsPlace(reading, name) && reading.View.Mentions[name].Tokens.End is var colon
            && end - colon > FewestWords && reading.Is(colon, ':'))
            return Append(index, new(colon, colon + 1), new(colon + 1, end), QuotePattern.SpeakerQuote, output);

        int comma = end - 1;
        while (comma > start && !reading.Is(comma, ',') && !reading.IsDash(comma)) comma--;
        int next = comma + 1;
        if (!isHeadline || comma - start < FewestWords || reading.IsMarked(comma)) return false;
        if (Says(reading, next, end) && (IsTitledName(reading, next + 1, end) || IsDescription(reading, next + 1, end)))
            return Append(index, new(next, next + 1), new(start, comma), QuotePattern.QuoteCueSpeaker, output);
        if (NameFrom(reading, next) is { } speaker && reading.View.Mentions[speaker].Tokens.End is var cue
            && Says(reading, cue, end) && (cue + 1 == end || IsTitledName(reading, cue + 1, end)))
            return Append(index, new(cue, cue + 1), new(start, comma), QuotePattern.QuoteSpeakerCue, output);
        return SecondVerb(reading, start, end) is { } says
            && Append(index, new(says, says + 1), new(says + 1, end), QuotePattern.SpeakerQuote, output);
    }

    /// <summary>The verb of speech after a comma whose subject is the person or body with which the headline begins.</summary>
    static int? SecondVerb(Reading reading, int start, int end)
    {
        if (NameFrom(reading, start) is not { } name || IsPlace(reading, name)) return null;
        for (int i = reading.View.Mentions[name].Tokens.End + 1; i + FewestWords < end; i++)
            if (reading.Is(i - 1, ',') && ReportingVerbs.Of(reading.Word(i)) is { Frame: VerbFrame.Say, Form: VerbForm.Third }
                && (Pronouns.Of(reading.Word(i + 1)) is not null || reading.HasFiniteVerb(i + 1, end))) return i;
        return null;
    }

    static bool Append(int unit, TokenRange cue, TokenRange content, QuotePattern pattern, List<Report> output)
    {
        var report = new Report { Pattern = pattern, Cue = cue, Unit = unit, Confidence = Confidence };
        report.Content.Add(content);
        output.Add(report);
        return true;
    }

    /// <summary>The longest name that begins with a token: a person's, a body's, or a place's that may stand for its government.</summary>
    static int? NameFrom(Reading reading, int token) =>
        token < reading.View.Tokens.Length && reading.MentionFrom(token) is >= 0 and var mention
        && reading.View.Mentions[mention].Kind == MentionKind.Name
        && (IsPlace(reading, mention) || TypeOf(reading, mention) == EntityType.Person || TypeOf(reading, mention) == EntityType.Organization)
            ? mention : null;

    static bool IsPlace(Reading reading, int mention) => TypeOf(reading, mention) == EntityType.Location;

    static EntityType TypeOf(Reading reading, int mention) => reading.View.Entities[reading.View.Mentions[mention].Entity].Type;

    /// <summary>Whether a verb of speech stands there, for a headline writes it with a capital.</summary>
    static bool Says(Reading reading, int token, int end) =>
        token < end && ReportingVerbs.Of(reading.Word(token)) is { Frame: VerbFrame.Say or VerbFrame.Tell, Form: VerbForm.Third or VerbForm.Past };

    /// <summary>Whether the range is a name, perhaps with a title before it.</summary>
    static bool IsTitledName(Reading reading, int start, int end)
    {
        for (int titles = 0; titles <= MostTitles && start < end && reading.IsCapitalised(start); titles++, start++)
            if (NameFrom(reading, start) is { } name && reading.View.Mentions[name].Tokens.End == end) return true;
        return false;
    }

    /// <summary>Whether the range describes somebody as headlines do, without an article: <c>council</c>, <c>defence minister</c>.</summary>
    static bool IsDescription(Reading reading, int start, int end) =>
        end - start is > 0 and <= MostTitles && Subject.DescribedWithoutArticle(reading, start, end) == end;
}
