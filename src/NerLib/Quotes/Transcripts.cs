using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>The turns of transcripts: paragraphs that begin with who speaks, <c>SEN. DOE: We will see.</c></summary>
static class Transcripts
{
    /// <summary>One turn alone is no transcript. Few news articles have one: transcripts of interviews chose it.</summary>
    const int FewestTurns = 2;

    const int LongestInitials = 4;

    /// <summary>Paragraphs in which the name behind initials is looked for.</summary>
    const int MostIntroductions = 40;

    /// <summary>What may be a turn: a paragraph with a label, and those after it that go on.</summary>
    readonly record struct Turn(TranscriptLabel Label, List<TokenRange> Words, int Unit);

    /// <summary>Appends the turns.</summary>
    /// <returns>Whether each unit holds part of a turn.</returns>
    public static bool[] Find(Reading reading, List<Unit> units, List<Report> output)
    {
        var isTurn = new bool[units.Count];
        var turns = Turns(reading, units);
        DropLabels(reading, turns);
        if (turns.Count < FewestTurns || !HasTalk(reading, turns)) return isTurn;
        foreach (var turn in turns)
        {
            if (turn.Label.Form == TranscriptLabelForm.Page) continue;
            var report = new Report { Pattern = QuotePattern.Transcript, Cue = new(turn.Label.End, turn.Label.End + 1), Unit = turn.Unit, Confidence = 0.85f };
            report.Content.AddRange(turn.Words);
            output.Add(report);
            int end = turn.Words[^1].End;
            for (int unit = turn.Unit; unit < units.Count && units[unit].Tokens.Start < end; unit++) isTurn[unit] = true;
        }
        return isTurn;
    }

    /// <summary>Whether any words are what somebody says, a sentence or an answer: in a list of names and what belongs to each there are none.</summary>
    static bool HasTalk(Reading reading, List<Turn> turns)
    {
        foreach (var turn in turns)
            foreach (var words in turn.Words)
            {
                if (reading.Word(words.End - 1) is "." or "?" or "!" or "…" or "..." or "--" or "—") return true;
                for (int i = words.Start; i < words.End; i++)
                    if (reading.Is(i, WordClass.SubjectPronoun | WordClass.Auxiliary)) return true;
            }
        return false;
    }

    /// <summary>Who speaks, by the label that ends with a cue.</summary>
    public static Subject SpeakerOf(Reading reading, int cue)
    {
        int start = cue;
        while (start > 0 && reading.IsInSameParagraph(start - 1, cue)) start--;
        int end = cue + 1;
        while (end < reading.View.Tokens.Length && reading.IsInSameParagraph(end, cue)) end++;
        var name = TranscriptLabel.Of(reading, start, end) is { } label ? label.Name : new TokenRange(cue - 1, cue);
        return Named(reading, name) ?? (name.Length == 1 ? Introduced(reading, name.Start) : null) ?? new(name, -1);
    }

    static Subject? Named(Reading reading, TokenRange name) =>
        reading.MentionTo(name.End - 1) is >= 0 and var mention && reading.IsPerson(mention) ? new(name, mention) : null;

    /// <summary>Whom initials mean that stood in brackets behind a name, <c>JANE DOE (JD):</c>, and who answers where one person is introduced.</summary>
    static Subject? Introduced(Reading reading, int token)
    {
        var initials = reading.Word(token);
        if (initials.Length > LongestInitials) return null;
        bool several = false;
        int only = -1, start = 0;
        for (int paragraph = 0; paragraph < Math.Min(MostIntroductions, reading.Marks.Paragraphs.Length); paragraph++)
        {
            int end = start;
            while (end < reading.View.Tokens.Length && reading.Marks.ParagraphOfToken[end] == paragraph) end++;
            if (end > token) break;
            for (int i = start + 1; i + 2 < end; i++)
                if (reading.Is(i, '(') && reading.Is(i + 2, ')') && initials.Equals(reading.Word(i + 1), StringComparison.Ordinal)
                    && reading.MentionTo(i - 1) is >= 0 and var introduced && reading.View.Mentions[introduced].Kind == MentionKind.Name)
                    return new(new(token, token + 1), introduced);
            if (TranscriptLabel.Of(reading, start, end) is null)
                for (int i = start; i < end; i++)
                    if (reading.MentionFrom(i) is >= 0 and var person && reading.IsPerson(person))
                    {
                        several |= only >= 0 && !IsSame(reading, only, person);
                        if (only < 0) only = person;
                    }
            start = end;
        }
        return TranscriptWords.IsAnswer(initials) && only >= 0 && !several ? new(new(token, token + 1), only) : null;
    }

    static bool IsSame(Reading reading, int mention, int other)
    {
        var (first, second) = (reading.View.Mentions[mention].Tokens, reading.View.Mentions[other].Tokens);
        return reading.Word(first.End - 1).SequenceEqual(reading.Word(second.End - 1));
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
            bool isLink = reading.View.Regions[paragraph.Region].Kind == RegionKind.RelatedLinks;
            if (!isLink && TranscriptLabel.Of(reading, start, token) is { } label)
            {
                while (units[unit].Tokens.End <= start) unit++;
                turns.Add(new(label, label.Form == TranscriptLabelForm.Alone ? [] : [new(label.End + 1, token)], unit));
            }
            else if (turns.Count > 0 && GoesOn(reading, turns[^1], start, token)) turns[^1].Words.Add(new(start, token));
        }
        return turns;
    }

    /// <summary>
    /// A name that heads a passage of an article, or a number in a list, is no turn: turns follow one another, or a label comes again. Lines with a
    /// name alone are labels where an operator gives the word.
    /// </summary>
    static void DropLabels(Reading reading, List<Turn> turns)
    {
        var view = reading.View;
        bool hasOperator = turns.Exists(turn => turn.Label.Form == TranscriptLabelForm.Alone && turn.Words.Count > 0) && HasOperator(reading, turns);
        turns.RemoveAll(turn => turn.Words.Count == 0 || turn.Label.Form == TranscriptLabelForm.Alone && !hasOperator);
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var turn in turns)
        {
            string label = view.TextOf(turn.Label.Name).ToString();
            labels[label] = labels.GetValueOrDefault(label) + 1;
        }
        int kept = 0;
        for (int i = 0; i < turns.Count; i++)
        {
            bool follows = i > 0 && Follow(reading, turns[i - 1], turns[i]) || i + 1 < turns.Count && Follow(reading, turns[i], turns[i + 1]);
            if ((follows || labels[view.TextOf(turns[i].Label.Name).ToString()] > 1) && view.TextOf(turns[i].Words[0]).ContainsAnyInRange('A', 'z'))
                turns[kept++] = turns[i];
        }
        turns.RemoveRange(kept, turns.Count - kept);
    }

    static bool HasOperator(Reading reading, List<Turn> turns)
    {
        foreach (var turn in turns)
            if (turn.Label.Form == TranscriptLabelForm.Alone && TranscriptWords.IsOperator(reading.Word(turn.Label.Name.Start))) return true;
        return false;
    }

    static bool Follow(Reading reading, Turn turn, Turn next) =>
        reading.Marks.ParagraphOfToken[next.Label.Name.Start] == reading.Marks.ParagraphOfToken[turn.Words[^1].End - 1] + 1;

    /// <summary>
    /// In a transcript whose paragraphs all begin with a mark, one without a label goes on with the turn; <c>(APPLAUSE)</c> does not. Behind a line that
    /// is a label every paragraph does.
    /// </summary>
    static bool GoesOn(Reading reading, Turn turn, int start, int end)
    {
        if (turn.Label.Form == TranscriptLabelForm.Alone) return true;
        int first = turn.Label.Name.Start;
        return start + 1 < end && turn.Words[^1].End == start && first > 0 && IsOpeningMark(reading, first - 1)
            && IsOpeningMark(reading, start) && reading.IsWord(start + 1);
    }

    static bool IsOpeningMark(Reading reading, int token) => reading.View.Tokens[token].Kind == TokenKind.QuoteMark;
}
