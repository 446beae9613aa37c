using NerLib.Quotes;

namespace NerLib.Attribution;

/// <summary>Attributes quotes without cue: collects who may speak and lets a judge choose.</summary>
readonly ref struct UncuedSpeakers
{
    /// <summary>Mentions looked at on each side of a quote, and inside it: a paragraph may be a megabyte.</summary>
    const int MostMentions = 40;

    const int MostRecent = 5, FarthestBack = 12, FarthestAhead = 4, ParagraphsBack = 2, Farthest = 3;

    readonly SpeakerFinder _finder;
    readonly Reading _reading;
    readonly ISpeakerJudge? _judge;
    readonly Quote[] _quotes;
    readonly int _style;
    readonly Dictionary<string, int> _spoken = [];
    readonly SpeakerCandidates _candidates = new();

    /// <param name="finder">Finds speakers beside cues.</param>
    /// <param name="reading">The document.</param>
    /// <param name="quotes">The quotes; those with a cue have their speakers.</param>
    /// <param name="judge">Chooses.</param>
    public UncuedSpeakers(SpeakerFinder finder, Reading reading, Quote[] quotes, ISpeakerJudge? judge)
    {
        _finder = finder;
        _reading = reading;
        _quotes = quotes;
        _judge = judge;
        int direct = 0, uncued = 0;
        foreach (var quote in quotes)
        {
            if (quote.Kind != QuoteKind.Direct) continue;
            direct++;
            if (quote.Cue is null) uncued++;
        }
        _style = 5 * uncued < direct ? 0 : 2 * uncued < direct ? 1 : 2;
    }

    /// <summary>Counts a finished quote.</summary>
    public void Note(Quote quote)
    {
        if (quote.Speaker is { } speaker) _spoken[speaker.Name] = _spoken.GetValueOrDefault(speaker.Name) + 1;
    }

    /// <param name="index">The quote.</param>
    /// <param name="byRule">What the rules make of it.</param>
    public Quote Attribute(int index, Quote byRule)
    {
        if (_judge is null) return byRule;
        var quote = _quotes[index];
        _candidates.Clear();
        int previous = AddRecent(index);
        int next = AddNext(index);
        AddMentions(quote);
        if (byRule.Speaker is { } ruled) _candidates.Of(ruled).IsByRule = true;
        if (_candidates.Count == 0) return byRule;
        NoteNames(quote, inQuote: true);
        if (previous >= 0) NoteNames(_quotes[previous], inQuote: false);

        var place = PlaceOf(index, previous, next, byRule);
        Span<uint> features = stackalloc uint[SpeakerFeatures.Most];
        for (int i = 0; i < _candidates.Count; i++)
        {
            _candidates[i].Spoken = _spoken.GetValueOrDefault(_candidates[i].Speaker.Name);
            _candidates.AddFeatures(features[..SpeakerFeatures.Extract(place, _candidates[i], features)]);
        }
        var (chosen, probability) = _judge.Choose(index, _candidates);
        var candidate = _candidates[chosen];
        return quote with
        {
            Speaker = candidate.Speaker,
            Pattern = candidate.IsByRule ? byRule.Pattern : candidate.Recency == 0 ? QuotePattern.Floating : candidate.Recency == 1 ? QuotePattern.Turn : QuotePattern.LeadIn,
            Confidence = quote.Confidence * probability,
        };
    }

    int AddRecent(int index)
    {
        int previous = -1;
        for (int i = index - 1; i >= 0 && i >= index - FarthestBack && _candidates.Count < MostRecent; i--)
        {
            if (_quotes[i].Speaker is not { } speaker) continue;
            if (previous < 0) previous = i;
            int known = _candidates.Count;
            var candidate = _candidates.Of(speaker);
            if (_candidates.Count > known) candidate.Recency = known;
        }
        return previous;
    }

    int AddNext(int index)
    {
        for (int i = index + 1; i < _quotes.Length && i <= index + FarthestAhead; i++)
            if (_quotes[i] is { Cue: not null, Speaker: { } speaker })
            {
                _candidates.Of(speaker).Next = Math.Min(Farthest, _finder.Breaks(_quotes[index], _quotes[i]));
                return i;
            }
        return -1;
    }

    /// <summary>Who is mentioned outside marks in the quote's paragraph and those before it.</summary>
    void AddMentions(Quote quote)
    {
        int paragraph = _finder.ParagraphAt(quote.Extent.Start);
        var paragraphs = _reading.Marks.Paragraphs;
        int from = paragraphs[Math.Max(0, paragraph - ParagraphsBack)].Span.Start, to = paragraphs[paragraph].Span.End;
        var mentions = _reading.View.Mentions;
        int start = Math.Max(_finder.MentionAt(from), _finder.MentionAt(quote.Extent.Start) - MostMentions);
        int end = Math.Min(_finder.MentionAt(to), _finder.MentionAt(quote.Extent.End) + MostMentions);
        int before = 0, earlier = 0, after = 0;
        for (int i = _finder.MentionAt(quote.Extent.Start) - 1; i >= start; i--)
        {
            int offset = _reading.View.Tokens[mentions[i].Tokens.Start].Start;
            if (_reading.IsMarked(mentions[i].Tokens.Start) || _finder.SpeakerOf(i) is not { Actor: not null } speaker) continue;
            var candidate = _candidates.Of(speaker);
            bool sameParagraph = offset >= paragraphs[paragraph].Span.Start;
            if (sameParagraph && candidate.Before == SpeakerCandidate.None) candidate.Before = Math.Min(before++, Farthest);
            else if (!sameParagraph && candidate.Earlier == SpeakerCandidate.None) candidate.Earlier = Math.Min(earlier++, Farthest);
            else continue;
            candidate.BeginsSentence |= _finder.BeginsSentence(mentions[i].Tokens.Start);
        }
        for (int i = _finder.MentionAt(quote.Extent.End); i < end; i++)
        {
            if (_reading.IsMarked(mentions[i].Tokens.Start) || _finder.SpeakerOf(i) is not { Actor: not null } speaker) continue;
            var candidate = _candidates.Of(speaker);
            if (candidate.After == SpeakerCandidate.None) candidate.After = Math.Min(after++, Farthest);
        }
    }

    void NoteNames(Quote quote, bool inQuote)
    {
        var mentions = _reading.View.Mentions;
        int start = _finder.MentionAt(quote.Extent.Start), end = Math.Min(_finder.MentionAt(quote.Extent.End), start + MostMentions);
        for (int i = start; i < end; i++)
        {
            if (mentions[i].Kind != MentionKind.Name || !_reading.IsMarked(mentions[i].Tokens.Start) || _finder.SpeakerOf(i).Actor is not { } actor || _candidates.Find(actor.Id) is not { } candidate) continue;
            if (inQuote) candidate.IsNamedInQuote = true;
            else candidate.IsNamedInPrevious = true;
        }
    }

    QuotePlace PlaceOf(int index, int previous, int next, Quote byRule)
    {
        var quote = _quotes[index];
        var paragraph = _reading.Marks.Paragraphs[_finder.ParagraphAt(quote.Extent.Start)].Span;
        int second = previous - 1;
        while (second >= 0 && second >= index - FarthestBack && _quotes[second].Speaker is null) second--;
        bool turns = previous >= 0 && second >= 0 && _quotes[second].Speaker is { } other && other.Name != _quotes[previous].Speaker!.Name
            && _finder.Breaks(_quotes[second], _quotes[previous]) == 1;
        return new()
        {
            Breaks = previous < 0 ? SpeakerCandidate.None : Math.Min(Farthest, _finder.Breaks(_quotes[previous], quote)),
            NextBreaks = next < 0 ? SpeakerCandidate.None : Math.Min(Farthest, _finder.Breaks(quote, _quotes[next])),
            BeginsParagraph = quote.Extent.Start <= paragraph.Start,
            EndsParagraph = quote.Extent.End >= paragraph.End,
            TakesTurns = turns,
            PreviousAsks = previous >= 0 && _reading.View.Text[..Math.Min(_reading.View.Text.Length, _quotes[previous].Extent.End)].TrimEnd("\"”’'»").EndsWith("?"),
            PreviousPattern = previous < 0 ? QuotePattern.Alone : _quotes[previous].Pattern,
            PreviousKind = previous < 0 ? QuoteKind.Indirect : _quotes[previous].Kind,
            Rule = byRule.Speaker is null ? QuotePattern.Alone : byRule.Pattern,
            Style = _style,
        };
    }
}
