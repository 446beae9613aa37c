using NerLib.Languages.English;
using NerLib.Quotes;

namespace NerLib.Resolution;

/// <summary>Finds who says a quote: beside its cue, or from the quote before.</summary>
readonly ref struct SpeakerFinder
{
    /// <summary>
    /// Grades of what is less than a name beside a cue, not probabilities; no decision depends on them but <c>--min-confidence</c>.
    /// </summary>
    const float WithoutSpeaker = 0.6f, Inherited = 0.7f, NotResolved = 0.9f;

    /// <summary>A bound on texts without stops: 150 and 600 change nothing.</summary>
    const int MaxReach = 300;

    readonly Reading _reading;
    readonly int[] _actorOfMention;
    readonly int _narrator = -1;
    readonly Dictionary<string, Actor> _actorByLastName = new(StringComparer.OrdinalIgnoreCase);

    readonly ISourceJudge? _sources;

    public SpeakerFinder(Reading reading, ISourceJudge? sources)
    {
        _reading = reading;
        _sources = sources;
        _actorOfMention = new int[reading.View.Mentions.Length];
        Array.Fill(_actorOfMention, -1);
        foreach (var actor in reading.View.Actors)
        {
            foreach (int mention in actor.Mentions)
            {
                _actorOfMention[mention] = actor.Id;
                if (reading.View.Mentions[mention].Kind == MentionKind.Pronoun
                    && Pronouns.Of(reading.View.TextOf(reading.View.Mentions[mention].Tokens)) is { Person: 1 }) _narrator = actor.Id;
            }
            if (actor.Type == EntityType.Person) _actorByLastName.TryAdd(actor.Name[(actor.Name.LastIndexOf(' ') + 1)..], actor);
        }
    }

    /// <summary>The speaker beside the cue, or in the words that an extractor gave.</summary>
    public Quote Cued(Quote quote)
    {
        if (quote.Source is { } source) return Sourced(quote, _reading.TokensOf(source));
        var cue = _reading.TokensOf(quote.Cue!.Value);
        var sentence = Around(cue);
        var subject = SourceOf(cue, sentence, quote.Pattern);
        if (subject is not { } found) return quote with { Confidence = quote.Confidence * WithoutSpeaker };
        if (Sources.ToldOf(_reading, cue) is >= 0 and var told && told >= found.Tokens.Start && told < found.Tokens.End)
            return quote with { Addressee = _reading.View.SpanOf(WholePhrase(found.Tokens, cue)), Confidence = quote.Confidence * WithoutSpeaker };
        var phrase = quote.Pattern == QuotePattern.Transcript ? found.Tokens : WholePhrase(found.Tokens, cue);
        found = WithName(found, phrase);
        if (_sources is not null && quote.Pattern != QuotePattern.Transcript)
        {
            phrase = SourceBorders.Best(_reading, phrase, CoreOf(phrase, found), found.Mention, cue, _sources);
            found = WithName(found, phrase);
        }
        var speaker = ToSpeaker(found) with { Span = _reading.View.SpanOf(phrase) };
        if (speaker.Kind == MentionKind.Pronoun && JudgeOf(cue, speaker) is { } judge) speaker = judge with { Span = speaker.Span, Kind = speaker.Kind };
        // In “the mayor, who said” the pronoun speaks, by the name of the mayor.
        if (!quote.Pattern.BeginsWithQuote() && Sources.RelativeOf(_reading, cue.Start) is { } pronoun && pronoun >= phrase.End)
            speaker = speaker with { Span = _reading.View.SpanOf(new TokenRange(pronoun, pronoun + 1)), Kind = MentionKind.Pronoun };
        return quote with
        {
            Speaker = speaker,
            Cue = _reading.View.SpanOf(Sources.CuePhrase(_reading, cue)),
            Addressee = Addressee(cue, sentence),
            Confidence = quote.Confidence * (speaker.Actor is null ? NotResolved : 1),
        };
    }

    /// <summary>Who the source of a cue is: what the rules take, where a model does not know better.</summary>
    Subject? SourceOf(TokenRange cue, TokenRange sentence, QuotePattern pattern)
    {
        if (pattern == QuotePattern.Transcript) return Transcripts.SpeakerOf(_reading, cue.Start);
        if (pattern == QuotePattern.SpeakerQuote) return Subject.First(_reading, sentence.Start, cue.Start);
        bool isAfter = pattern is QuotePattern.QuoteCueSpeaker or QuotePattern.QuoteSpeaker or QuotePattern.AccordingTo;
        bool isParticiple = _reading.Verb(cue.Start)?.Form == VerbForm.Ing;
        if (Quoted(cue) is { } quoted) return quoted;
        var inTree = InTree(cue);
        var before = Subject.Before(_reading, Sources.FirstOfVerb(_reading, cue.Start), sentence.Start);
        var after = Subject.After(_reading, cue.End - 1, sentence.End);
        var ofParticiple = isParticiple ? OfParticiple(cue, sentence.Start, inTree) : null;
        var chosen = (IsClausal(pattern) ? inTree : null)
            ?? (isAfter ? after : pattern == QuotePattern.Extracted ? before ?? after : isParticiple ? ofParticiple : before);
        return _sources is null ? chosen
            : SourceHeads.Best(_reading, cue, pattern, sentence, new(chosen, inTree, before, after, ofParticiple), _sources);
    }

    /// <summary>The person whom a phrase names, if another mention in it was found.</summary>
    Subject WithName(Subject found, TokenRange phrase) =>
        NamedPerson.In(_reading, phrase, found) is >= 0 and var name ? found with { Mention = name } : found;

    Quote Sourced(Quote quote, TokenRange source)
    {
        int mention = -1;
        for (int i = source.Start; i < source.End && mention < 0; i++) mention = _reading.MentionFrom(i);
        var subject = WithName(new(source, mention), source);
        var speaker = ToSpeaker(subject) with { Span = quote.Source!.Value };
        return quote with { Speaker = speaker, Source = null, Confidence = quote.Confidence * (speaker.Actor is null ? NotResolved : 1) };
    }

    /// <summary>In <c>Doe said the figure was low, adding</c> the figure adds nothing.</summary>
    Subject? OfParticiple(TokenRange cue, int from, Subject? inTree)
    {
        var subject = Subject.OfParticiple(_reading, cue.Start, from);
        return subject is { Mention: < 0 } ? inTree ?? subject : subject;
    }

    /// <summary>Whoever judges what they speak of, if the pronoun can mean them.</summary>
    Speaker? JudgeOf(TokenRange cue, Speaker pronoun)
    {
        if (Sources.JudgeOf(_reading, cue.Start) is not (>= 0 and var head)
            || Pronouns.Of(_reading.View.TextOf(pronoun.Span)) is not { Person: 3, IsPlural: false, Gender: Gender.Female or Gender.Male } meant) return null;
        return _reading.MentionAt(head) is >= 0 and var mention && SpeakerOf(mention) is { Actor: { } actor } judge
            && actor.Type == EntityType.Person && (actor.Gender == meant.Gender || actor.Gender == Gender.Unknown)
            ? judge : null;
    }

    static bool IsClausal(QuotePattern pattern) =>
        pattern is QuotePattern.Extracted or QuotePattern.Phrase or QuotePattern.ThatClause or QuotePattern.BareClause or QuotePattern.Infinitive;

    /// <summary>Who is quoted by the subject of a cue: <c>Reuters quoted the mayor as saying</c>.</summary>
    Subject? Quoted(TokenRange cue) => Sources.QuotedOf(_reading, cue.Start) is >= 0 and var head ? Phrase(head, cue) : null;

    /// <summary>The subject that the tree gives to a cue.</summary>
    Subject? InTree(TokenRange cue) =>
        Sources.HeadOf(_reading, cue.Start) is >= 0 and var head ? Subject.WithPerson(_reading, Phrase(head, cue), Around(cue).Start) : null;

    Subject Phrase(int head, TokenRange cue)
    {
        var phrase = Sources.PhraseOf(_reading, head, cue);
        for (int i = phrase.Start; i <= head; i++)
            if (_reading.MentionFrom(i) is >= 0 and var mention && _reading.View.Mentions[mention].Tokens.End > head) return new(phrase, mention);
        return new(phrase, -1);
    }

    /// <summary>What a phrase names for certain: its mention, else its head.</summary>
    TokenRange CoreOf(TokenRange phrase, Subject found)
    {
        if (found.Mention >= 0) return _reading.View.Mentions[found.Mention].Tokens;
        int head = ReportingArc.HeadOf(_reading.Tree, phrase, phrase.Length);
        return new(head, head + 1);
    }

    /// <summary>The whole phrase that the words found are the head of: with title, article and apposition.</summary>
    TokenRange WholePhrase(TokenRange words, TokenRange cue)
    {
        for (int i = words.Start; i < words.End; i++)
            if (_reading.Tree.HeadOf(i) is var above && (above < words.Start || above >= words.End) && _reading.Tree.IsAnalysed(i))
            {
                int head = i;
                while (_reading.Tree[head].Relation is DependencyRelation.Flat or DependencyRelation.Compound
                    && _reading.Tree.HeadOf(head) is var up && up != cue.Start) head = up;
                var phrase = Sources.PhraseOf(_reading, head, cue);
                return phrase.Start <= words.Start && phrase.End >= words.End ? phrase : words;
            }
        return words;
    }

    /// <summary>A quote without cue is said by whoever spoke last, if that was near; where two have been taking turns, by the other.</summary>
    public Quote Floating(Quote quote, Quote? previous, Quote? beforePrevious)
    {
        int breaks = previous?.Speaker is null ? int.MaxValue : Breaks(previous, quote);
        if (breaks > 0 && IsInsideParagraph(quote) && LeadIn(quote) is { } introduced)
            return quote with { Speaker = introduced, Pattern = QuotePattern.LeadIn };
        if (breaks > 1 || previous?.Speaker is not { } speaker)
            return LeadIn(quote) is { } ahead ? quote with { Speaker = ahead, Pattern = QuotePattern.LeadIn } : quote;
        if (breaks == 1 && beforePrevious?.Speaker is { } other && other.Name != speaker.Name && Breaks(beforePrevious, previous) == 1)
            return quote with
            {
                Speaker = other,
                Pattern = QuotePattern.Turn,
                Confidence = Math.Min(previous.Confidence, beforePrevious.Confidence) * Inherited,
            };
        return quote with { Speaker = speaker, Pattern = QuotePattern.Floating, Confidence = previous.Confidence * Inherited };
    }

    /// <summary>Whether a sentence stands before the quote in its paragraph.</summary>
    bool IsInsideParagraph(Quote quote) => _reading.TokenAt(quote.Extent.Start) is > 0 and var token && _reading.IsInSameParagraph(token - 1, token);

    /// <summary>The person whom the sentence just before a quote is about: <c>Jane Doe was not amused. ¶ “…”</c></summary>
    Speaker? LeadIn(Quote quote)
    {
        int token = _reading.TokenAt(quote.Extent.Start);
        if (token == 0) return null;
        var sentence = Around(new(token - 1, token));
        return Subject.First(_reading, sentence.Start, sentence.End) is { Mention: >= 0 } subject
            && ToSpeaker(subject) is { Actor.Type: var type } speaker && type == EntityType.Person
            ? speaker : null;
    }

    /// <summary>How many paragraphs end between two quotes.</summary>
    public int Breaks(Quote previous, Quote quote) =>
        previous.Extent.End > quote.Extent.Start ? 0 : ParagraphAt(quote.Extent.Start) - ParagraphAt(previous.Extent.End - 1);

    public int ParagraphAt(int offset) => Reading.FirstEndingAfter(_reading.Marks.Paragraphs, offset, static paragraph => paragraph.Span.End);

    TextSpan? Addressee(TokenRange cue, TokenRange sentence) =>
        cue.Length == 1 && _reading.Verb(cue.Start)?.Frame == VerbFrame.Tell
            && ReportedClause.Addressee(_reading, cue.End, sentence.End) is { } addressee ? _reading.View.SpanOf(addressee) : null;

    /// <summary>Who a mention is.</summary>
    public Speaker SpeakerOf(int mention) => ToSpeaker(new(_reading.View.Mentions[mention].Tokens, mention));

    /// <summary>Whether somebody tells the text: <c>I</c>.</summary>
    public bool IsNarrator(Speaker speaker) => speaker.Actor?.Id == _narrator;

    public bool BeginsSentence(int token) => SentenceStart(token) == token;

    /// <summary>The first token of the sentence that a token stands in.</summary>
    public int SentenceStart(int token) => Around(new(token, token + 1)).Start;

    Speaker ToSpeaker(Subject subject)
    {
        var view = _reading.View;
        var span = view.SpanOf(subject.Tokens);
        if (subject.Mention < 0)
        {
            // The tagger missed a name that it found elsewhere.
            var known = _actorByLastName.GetValueOrDefault(view.TextOf(view.Tokens[subject.Tokens.End - 1]).ToString());
            return known is not null ? new(span, MentionKind.Name, SpeakerType.Person, known.Name, known)
                : Described(subject.Tokens, span);
        }
        var mention = view.Mentions[subject.Mention];
        var actor = _actorOfMention[subject.Mention] is >= 0 and var id ? view.Actors[id] : null;
        var type = SpeakerTypes.Of(view, mention, actor);
        return new(span, mention.Kind, type, actor?.Name ?? NameOf(subject.Tokens, type), actor);
    }

    Speaker Described(TokenRange words, TextSpan span)
    {
        var type = SpeakerTypes.OfWords(_reading.View, words);
        return new(span, MentionKind.Nominal, type, NameOf(words, type), null);
    }

    /// <summary>The words up to a comma or a last adverb (<c>the porter drily</c>); of what is neither a person nor several without the article.</summary>
    string NameOf(TokenRange words, SpeakerType type)
    {
        int end = words.Start + 1;
        while (end < words.End && !_reading.Is(end, ',')) end++;
        while (end - 1 > words.Start && _reading.Is(end - 1, WordClass.Adverb)) end--;
        bool isPerson = type is SpeakerType.Anonymous or SpeakerType.Group;
        int start = !isPerson && end - words.Start > 1 && _reading.Word(words.Start) is "the" or "The" ? words.Start + 1 : words.Start;
        return ActorDraft.WithSingleSpaces(_reading.View.TextOf(new TokenRange(start, end)));
    }

    /// <summary>The sentence of a cue, as far back as a quotation holds it together with earlier ones.</summary>
    TokenRange Around(TokenRange cue)
    {
        var sentences = _reading.View.Sentences;
        var tokens = sentences[Reading.FirstEndingAfter(sentences, cue.Start, static sentence => sentence.Tokens.End)].Tokens;
        return new(Math.Max(tokens.Start, cue.Start - MaxReach), Math.Min(tokens.End, cue.End + MaxReach));
    }
}
