using NerLib.Quotes;

namespace NerLib.Resolution;

/// <summary>Attributes quotes whose speaker no name beside them tells: collects who may speak and lets a judge choose.</summary>
readonly ref struct UnnamedSpeakers
{
    /// <summary>Mentions looked at on each side of a quote, and inside it: a paragraph may be a megabyte.</summary>
    const int MostMentions = 40;

    /// <summary>
    /// Who is a candidate. The ranker was trained with these; on news with cues, half or twice of any changes at most 0.5 % of the
    /// speakers.
    /// </summary>
    const int MostRecent = 5, FarthestBack = 12, FarthestAhead = 4, ParagraphsBack = 2, Farthest = 3, MostTurns = 4, WidestGap = 2;

    /// <summary>The share of marked words without cue, taken for speech, that are.</summary>
    const float Speech = 0.95f;

    readonly SpeakerFinder _finder;
    readonly Reading _reading;
    readonly ISpeakerJudge? _judge;
    readonly Quote[] _quotes;
    readonly int[] _indexes;
    readonly int _style;
    readonly Dictionary<string, int> _spoken = [];
    readonly SpeakerCandidates _candidates = new();

    /// <param name="finder">Finds speakers beside cues.</param>
    /// <param name="reading">The document.</param>
    /// <param name="quotes">The quotes that stand in no other; those with a cue have their speakers.</param>
    /// <param name="indexes">Their indexes among all.</param>
    /// <param name="judge">Chooses.</param>
    public UnnamedSpeakers(SpeakerFinder finder, Reading reading, Quote[] quotes, int[] indexes, ISpeakerJudge? judge)
    {
        _indexes = indexes;
        _finder = finder;
        _reading = reading;
        _quotes = quotes;
        _judge = judge;
        int direct = 0, uncued = 0;
        foreach (var quote in quotes)
        {
            if (quote.Kind != QuoteKind.Direct) continue;
            direct++;
            if (quote.IsUncued) uncued++;
        }
        _style = 5 * uncued < direct ? 0 : 2 * uncued < direct ? 1 : 2;
    }

    /// <summary>Counts a finished quote.</summary>
    public void Note(Quote quote)
    {
        if (quote.Speaker is { } speaker) _spoken[speaker.Name] = _spoken.GetValueOrDefault(speaker.Name) + 1;
    }

    /// <summary>Who speaks a quote without cue.</summary>
    /// <param name="index">The quote.</param>
    /// <param name="byRule">What the rules make of it.</param>
    public Quote Uncued(int index, Quote byRule)
    {
        if (_judge is null) return byRule;
        var quote = _quotes[index];
        if (Choose(index, byRule, new(SpeakerClue.None, Gender.Unknown)) is not { } choice) return byRule;
        var candidate = choice.Candidate;
        return quote with
        {
            Speaker = candidate.Speaker,
            Pattern = candidate.IsByRule ? byRule.Pattern
                : candidate.Recency == 0 ? QuotePattern.Floating
                : candidate.Recency == 1 ? QuotePattern.Turn
                : QuotePattern.LeadIn,
            Confidence = Speech * choice.Probability,
        };
    }

    /// <summary>Whom the pronoun or description beside the cue means: more is known of a conversation now than when pronouns were read.</summary>
    /// <param name="index">A quote with cue.</param>
    public Quote Cued(int index)
    {
        var quote = _quotes[index];
        if (_judge is null || quote is not { Speaker: { } speaker }
            || Beside.Of(_reading, speaker) is not { } beside) return quote;
        if (Choose(index, quote, beside) is not { } choice) return quote;
        var meant = choice.Candidate.Speaker;
        return quote with
        {
            Speaker = speaker with { Name = meant.Name, Actor = meant.Actor, Type = meant.Type },
            Confidence = quote.Confidence * choice.Probability,
        };
    }

    (SpeakerCandidate Candidate, float Probability)? Choose(int index, Quote byRule, Beside beside)
    {
        var quote = _quotes[index];
        _candidates.Clear();
        var before = AddRecent(index, beside);
        int next = AddNext(index, beside);
        AddMentions(quote, before.Previous < 0 ? 0 : EndOf(_quotes[before.Previous]), beside);
        if (before.Previous >= 0) AddAddressed(_quotes[before.Previous], beside);
        if (byRule.Speaker is { } ruled && (beside.Clue != SpeakerClue.Pronoun || ruled.Actor is not null)) _candidates.Of(ruled).IsByRule = true;
        if (_candidates.Count == 0) return null;
        NoteNames(index, before.Previous);

        var place = PlaceOf(index, before, next, byRule, beside.Clue);
        Span<byte> features = stackalloc byte[SpeakerFeatures.Count];
        for (int i = 0; i < _candidates.Count; i++)
        {
            var candidate = _candidates[i];
            candidate.Spoken = _spoken.GetValueOrDefault(candidate.Speaker.Name);
            candidate.IsNarrator = _finder.IsNarrator(candidate.Speaker);
            candidate.HasGender = beside.Gender != Gender.Unknown && candidate.Speaker.Actor?.Gender == beside.Gender;
            SpeakerFeatures.Extract(place, candidate, _candidates.Count, features);
            _candidates.AddFeatures(features);
        }
        var (chosen, probability) = _judge!.Choose(_indexes[index], _candidates);
        return (_candidates[chosen], probability);
    }

    /// <summary>Who spoke before, and in which turns.</summary>
    Turns AddRecent(int index, Beside beside)
    {
        var turns = new Turns();
        int others = 0, turn = 0;
        bool goesOn = true;
        for (int i = index - 1; i >= 0 && i >= index - FarthestBack && others < MostRecent; i--)
        {
            int breaks = _finder.Breaks(_quotes[i], _quotes[i + 1]);
            goesOn &= breaks <= WidestGap;
            if (breaks > 0) turn++;
            if (_quotes[i].Speaker is not { } speaker) continue;
            if (turns.Previous < 0) turns = turns with { Previous = i };
            if (goesOn) turns = turns with { Count = Math.Min(turn, MostTurns) };
            if (!beside.Fits(speaker, _finder)) continue;
            int known = _candidates.Count;
            var candidate = _candidates.Of(speaker);
            if (_candidates.Count > known) candidate.Recency = others++;
            if (goesOn && turn <= MostTurns) candidate.TurnsBefore |= 1u << turn;
        }
        return turns;
    }

    int AddNext(int index, Beside beside)
    {
        int next = -1, turn = 0;
        for (int i = index + 1; i < _quotes.Length && i <= index + FarthestAhead; i++)
        {
            int breaks = _finder.Breaks(_quotes[i - 1], _quotes[i]);
            if (breaks > WidestGap) break;
            if (breaks > 0) turn++;
            if (_quotes[i] is not { Cue: not null, Speaker: { } speaker }) continue;
            if (next < 0) next = i;
            if (!beside.Fits(speaker, _finder)) continue;
            var candidate = _candidates.Of(speaker);
            if (next == i) candidate.Next = Math.Min(Farthest, _finder.Breaks(_quotes[index], _quotes[i]));
            candidate.TurnsAfter |= 1u << turn;
        }
        return next;
    }

    /// <summary>Where a quote ends with what stands beside it: <c>“We lost,” Ann Lee said.</c></summary>
    static int EndOf(Quote quote) => Math.Max(quote.Extent.End, Math.Max(quote.Cue?.End ?? 0, quote.Speaker!.Span.End));

    /// <summary>Who is mentioned outside marks in the quote's paragraph and those before it.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="since">Where the attributed quote before ends, see <see cref="EndOf"/>.</param>
    /// <param name="beside">What stands beside the cue.</param>
    void AddMentions(Quote quote, int since, Beside beside)
    {
        int paragraph = _finder.ParagraphAt(quote.Extent.Start);
        var paragraphs = _reading.Marks.Paragraphs;
        int from = paragraphs[Math.Max(0, paragraph - ParagraphsBack)].Span.Start, to = paragraphs[paragraph].Span.End;
        var mentions = _reading.View.Mentions;
        int start = Math.Max(_reading.FirstMentionFrom(from), _reading.FirstMentionFrom(quote.Extent.Start) - MostMentions);
        int end = Math.Min(_reading.FirstMentionFrom(to), _reading.FirstMentionFrom(quote.Extent.End) + MostMentions);
        int before = 0, earlier = 0, after = 0, sentences = 0, sentence = -1;
        SpeakerCandidate? lead = null;
        for (int i = _reading.FirstMentionFrom(quote.Extent.Start) - 1; i >= start; i--)
        {
            int offset = _reading.View.Tokens[mentions[i].Tokens.Start].Start;
            if (!MayBe(i, beside, out var speaker)) continue;
            var candidate = _candidates.Of(speaker);
            int begin = _finder.SentenceStart(mentions[i].Tokens.Start);
            if (offset >= since)
            {
                // From the last mention of a sentence to its first, who leads it.
                if (begin != sentence) EndSentence();
                (sentence, lead) = (begin, candidate);
                candidate.MentionsSince = Math.Min(candidate.MentionsSince + 1, Farthest);
            }
            bool sameParagraph = offset >= paragraphs[paragraph].Span.Start;
            if (sameParagraph && candidate.Before == SpeakerCandidate.None) candidate.Before = Math.Min(before++, Farthest);
            else if (!sameParagraph && candidate.Earlier == SpeakerCandidate.None) candidate.Earlier = Math.Min(earlier++, Farthest);
            else continue;
            candidate.BeginsSentence |= begin == mentions[i].Tokens.Start;
        }
        EndSentence();
        for (int i = _reading.FirstMentionFrom(quote.Extent.End); i < end; i++)
        {
            if (!MayBe(i, beside, out var speaker)) continue;
            var candidate = _candidates.Of(speaker);
            if (candidate.After != SpeakerCandidate.None) continue;
            candidate.After = Math.Min(after++, Farthest);
            candidate.BeginsSentenceAfter = _finder.BeginsSentence(mentions[i].Tokens.Start);
        }

        void EndSentence()
        {
            if (lead is null) return;
            lead.LeadsSince = Math.Min(lead.LeadsSince, Math.Min(sentences++, Farthest));
        }
    }

    /// <summary>
    /// Whether a mention outside marks is somebody who may speak. The pronoun or description beside the cue says nothing new of whom it means.
    /// </summary>
    bool MayBe(int mention, Beside beside, out Speaker speaker)
    {
        speaker = null!;
        if (_reading.IsMarked(_reading.View.Mentions[mention].Tokens.Start) || mention == beside.Mention) return false;
        speaker = _finder.SpeakerOf(mention);
        return speaker.Actor is not null && beside.Fits(speaker, _finder);
    }

    /// <summary>Whoever was just spoken to may answer.</summary>
    void AddAddressed(Quote previous, Beside beside)
    {
        var (start, end) = MentionsIn(previous);
        for (int i = start; i < end; i++)
            if (Vocatives.IsOne(_reading.View, _reading.Marks, _reading.View.Mentions[i].Tokens) && _reading.View.Mentions[i].Kind == MentionKind.Name
                && _finder.SpeakerOf(i) is { Actor.Type: var type } speaker && type == EntityType.Person
                && beside.Fits(speaker, _finder)) _candidates.Of(speaker);
    }

    (int Start, int End) MentionsIn(Quote quote)
    {
        int start = _reading.FirstMentionFrom(quote.Extent.Start);
        return (start, Math.Min(_reading.FirstMentionFrom(quote.Extent.End), start + MostMentions));
    }

    void NoteNames(int index, int previous)
    {
        NoteNames(_quotes[index], static (candidate, isAddressed) => { candidate.IsNamedInQuote = true; candidate.IsAddressed |= isAddressed; });
        if (previous >= 0)
            NoteNames(_quotes[previous], static (candidate, isAddressed) =>
            {
                candidate.IsNamedInPrevious = true;
                candidate.IsAddressedBefore |= isAddressed;
            });
        if (index + 1 < _quotes.Length && _finder.Breaks(_quotes[index], _quotes[index + 1]) is > 0 and <= WidestGap)
            NoteNames(_quotes[index + 1], static (candidate, isAddressed) => candidate.IsAddressedAfter |= isAddressed);
    }

    void NoteNames(Quote quote, Action<SpeakerCandidate, bool> note)
    {
        var (start, end) = MentionsIn(quote);
        for (int i = start; i < end; i++)
        {
            var mention = _reading.View.Mentions[i];
            if (mention.Kind != MentionKind.Name || !_reading.IsMarked(mention.Tokens.Start)
                || _finder.SpeakerOf(i).Actor is not { } actor || _candidates.Find(actor.Id) is not { } candidate) continue;
            note(candidate, Vocatives.IsOne(_reading.View, _reading.Marks, mention.Tokens));
        }
    }

    QuotePlace PlaceOf(int index, Turns before, int next, Quote byRule, SpeakerClue clue)
    {
        var quote = _quotes[index];
        int previous = before.Previous;
        var paragraph = _reading.Marks.Paragraphs[_finder.ParagraphAt(quote.Extent.Start)].Span;
        int second = previous - 1;
        while (second >= 0 && second >= index - FarthestBack && _quotes[second].Speaker is null) second--;
        bool turns = previous >= 0 && second >= 0 && _quotes[second].Speaker is { } other && other.Name != _quotes[previous].Speaker!.Name
            && _finder.Breaks(_quotes[second], _quotes[previous]) == 1;
        return new()
        {
            Clue = clue,
            Turns = before.Count,
            Breaks = previous < 0 ? SpeakerCandidate.None : Math.Min(Farthest, _finder.Breaks(_quotes[previous], quote)),
            NextBreaks = next < 0 ? SpeakerCandidate.None : Math.Min(Farthest, _finder.Breaks(quote, _quotes[next])),
            BeginsParagraph = quote.Extent.Start <= paragraph.Start,
            EndsParagraph = quote.Extent.End >= paragraph.End,
            TakesTurns = turns,
            PreviousAsks = previous >= 0 && _reading.View.Text[.._quotes[previous].Extent.End].TrimEnd("\"”’'»").EndsWith("?"),
            PreviousPattern = previous < 0 ? QuotePattern.Alone : _quotes[previous].Pattern,
            PreviousKind = previous < 0 ? QuoteKind.Indirect : _quotes[previous].Kind,
            Rule = byRule.Speaker is null ? QuotePattern.Alone : byRule.Pattern,
            Style = _style,
        };
    }

    /// <param name="Previous">The last quote before that has a speaker; -1 if none is near.</param>
    /// <param name="Count">How many turns in a row go before.</param>
    readonly record struct Turns(int Previous, int Count)
    {
        public Turns() : this(-1, 0) { }
    }
}
