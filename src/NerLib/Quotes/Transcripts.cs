namespace NerLib.Quotes;

/// <summary>The turns of transcripts: paragraphs that begin with who speaks and a colon, <c>SEN. DOE: We will see.</c></summary>
static class Transcripts
{
    /// <summary>
    /// A label of more words is a sentence; one turn alone is no transcript. No news article has one: transcripts of interviews chose them.
    /// </summary>
    const int MaxLabel = 6, FewestTurns = 2;

    /// <summary>What may be a turn: a paragraph with a label, and those after it that go on.</summary>
    readonly record struct Turn(TokenRange Label, List<TokenRange> Words, int Unit);

    /// <summary>Appends the turns and notes which groups of marked words they claim.</summary>
    /// <returns>Whether each unit holds part of a turn.</returns>
    public static bool[] Find(Reading reading, List<Unit> units, List<Report> output, bool[] claimed)
    {
        var isTurn = new bool[units.Count];
        var turns = Turns(reading, units);
        DropLabels(reading, turns);
        if (turns.Count < FewestTurns) return isTurn;
        foreach (var turn in turns)
        {
            var report = new Report { Pattern = QuotePattern.Transcript, Cue = new(turn.Label.End, turn.Label.End + 1), Unit = turn.Unit, Confidence = 0.85f };
            report.Content.AddRange(turn.Words);
            output.Add(report);
            int end = turn.Words[^1].End;
            for (int i = turn.Label.Start; i < end; i++)
                if (reading.Marks.GroupOfToken[i] is >= 0 and var group) claimed[group] = true;
            for (int unit = turn.Unit; unit < units.Count && units[unit].Tokens.Start < end; unit++) isTurn[unit] = true;
        }
        return isTurn;
    }

    /// <summary>Who speaks, by the label before a colon.</summary>
    public static Subject SpeakerBefore(Reading reading, int colon)
    {
        if (reading.MentionTo(colon - 1) is >= 0 and var mention) return new(reading.View.Mentions[mention].Tokens, mention);
        int start = colon - 1;
        while (start > 0 && colon - start < MaxLabel && reading.IsCapitalised(start - 1) && reading.IsInSameParagraph(start - 1, start)) start--;
        return new(new(start, colon), -1);
    }

    static List<Turn> Turns(Reading reading, List<Unit> units)
    {
        var turns = new List<Turn>();
        var tokens = reading.View.Tokens;
        int token = 0, unit = 0;
        foreach (var paragraph in reading.Marks.Paragraphs)
        {
            while (token < tokens.Length && tokens[token].Start < paragraph.Span.Start) token++;
            int start = token;
            while (token < tokens.Length && tokens[token].Start < paragraph.Span.End) token++;
            if (Label(reading, start, token) is { } label)
            {
                while (units[unit].Tokens.End <= start) unit++;
                turns.Add(new(label, [new(label.End + 1, token)], unit));
            }
            else if (turns.Count > 0 && GoesOn(reading, turns[^1], start, token)) turns[^1].Words.Add(new(start, token));
        }
        return turns;
    }

    /// <summary>
    /// A name that heads a passage of an article, or a number in a list, is no turn: turns follow one another, or a label comes again.
    /// </summary>
    static void DropLabels(Reading reading, List<Turn> turns)
    {
        var view = reading.View;
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var turn in turns)
        {
            string label = view.TextOf(turn.Label).ToString();
            labels[label] = labels.GetValueOrDefault(label) + 1;
        }
        int kept = 0;
        for (int i = 0; i < turns.Count; i++)
        {
            bool follows = i > 0 && Follow(reading, turns[i - 1], turns[i]) || i + 1 < turns.Count && Follow(reading, turns[i], turns[i + 1]);
            if ((follows || labels[view.TextOf(turns[i].Label).ToString()] > 1) && view.TextOf(turns[i].Words[0]).ContainsAnyInRange('A', 'z'))
                turns[kept++] = turns[i];
        }
        turns.RemoveRange(kept, turns.Count - kept);
    }

    static bool Follow(Reading reading, Turn turn, Turn next) =>
        reading.Marks.ParagraphOfToken[next.Label.Start] == reading.Marks.ParagraphOfToken[turn.Words[^1].Start] + 1;

    /// <summary>In a transcript whose paragraphs all begin with a mark, one without a label goes on with the turn; <c>(APPLAUSE)</c> does not.</summary>
    static bool GoesOn(Reading reading, Turn turn, int start, int end) =>
        start + 1 < end && turn.Words[^1].End == start && turn.Label.Start > 0 && IsOpeningMark(reading, turn.Label.Start - 1)
        && IsOpeningMark(reading, start) && reading.IsWord(start + 1);

    static bool IsOpeningMark(Reading reading, int token) => reading.View.Tokens[token].Kind == TokenKind.QuoteMark;

    /// <summary>The words before the colon that name who speaks: all in capitals, or one of the document's people.</summary>
    static TokenRange? Label(Reading reading, int start, int end)
    {
        if (start < end && !reading.IsWord(start)) start++;
        int colon = start;
        while (colon < end && colon - start <= MaxLabel && !reading.Is(colon, ':'))
        {
            if (!reading.IsCapitalised(colon) && !reading.Is(colon, '.') && !reading.Is(colon, ',')) return null;
            colon++;
        }
        if (colon == start || colon + 1 >= end || !reading.Is(colon, ':')) return null;
        return IsInCapitals(reading, start, colon) || IsPerson(reading, start, colon) ? new(start, colon) : null;
    }

    static bool IsInCapitals(Reading reading, int start, int end)
    {
        int letters = 0;
        foreach (char c in reading.View.TextOf(new TokenRange(start, end)))
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }
        return letters > 1;
    }

    static bool IsPerson(Reading reading, int start, int end) =>
        reading.MentionTo(end - 1) is >= 0 and var mention && reading.View.Mentions[mention] is { Kind: MentionKind.Name } name
        && name.Tokens.Start >= start && reading.View.Entities[name.Entity].Type == EntityType.Person;
}
