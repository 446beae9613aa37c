using System.Runtime.InteropServices;
using NerLib.Languages.English;
using NerLib.Quotes;

namespace NerLib.Resolution;

/// <summary>
/// Joins actors and speakers: a speaker is the actor of the mention that names it, <c>I</c> in quotation marks is who speaks, and who speaks is an actor.
/// </summary>
sealed class Conversation
{
    readonly ActorDraft?[] _ofMention;
    readonly Dictionary<string, ActorDraft> _byLabel = new(StringComparer.OrdinalIgnoreCase);
    readonly List<ActorDraft> _drafts = [];
    readonly List<Actor> _known = [];

    /// <param name="view">The document up to its mentions.</param>
    /// <param name="ofMention">For each mention its actor.</param>
    public Conversation(DocumentView view, ActorDraft?[] ofMention)
    {
        _ofMention = ofMention;
        AddActors(view, _known, _drafts);
    }

    /// <summary>The actors as far as they are known before the quotes have their speakers.</summary>
    public ReadOnlySpan<Actor> Known => CollectionsMarshal.AsSpan(_known);

    /// <summary>Gives mentions to those who speak, and every quote its actor.</summary>
    public void Finish(Reading reading, Quote[] quotes, List<Actor> actors)
    {
        var view = reading.View;
        var sources = new int[quotes.Length];
        for (int i = 0; i < quotes.Length; i++)
        {
            sources[i] = quotes[i].Speaker is { } speaker ? SourceOf(reading, speaker) : -1;
            if (sources[i] is not (>= 0 and var source)) continue;
            if (quotes[i].Pattern == QuotePattern.Transcript && OfLabel(view, source, quotes[i].Speaker!.Span) is { } holder) Give(view, source, holder);
            else if (quotes[i].Speaker!.Actor is { } actor) Give(view, source, _drafts[actor.Id]);
            _ofMention[source]?.TellSpeaks();
        }
        for (int i = 0; i < quotes.Length; i++)
            if (quotes[i].Kind != QuoteKind.Indirect && SpeakerOf(quotes[i], sources[i]) is { } speaker) GiveFirstPerson(reading, quotes[i], speaker);
        GiveRestOfWe(reading, quotes, sources);
        foreach (var quote in quotes)
            if (quote.Kind != QuoteKind.Indirect && AddresseeOf(reading, quote) is { } addressee) GiveSecondPerson(reading, quote, addressee);

        var drafts = new List<ActorDraft>();
        AddActors(view, actors, drafts);
        var ofDraft = new Dictionary<ActorDraft, Actor>();
        for (int i = 0; i < drafts.Count; i++)
            ofDraft[drafts[i]] = actors[i] = new ActorProfile(view, actors[i], isPerson: drafts[i] is { IsPerson: true, IsPlural: false }).Complete();
        for (int i = 0; i < quotes.Length; i++)
        {
            if (quotes[i].Speaker is not { } speaker) continue;
            var actor = SpeakerOf(quotes[i], sources[i]) is { } draft ? ofDraft.GetValueOrDefault(draft) : null;
            // Of “a driver who said” the noun is told.
            string name = actor?.Name ?? (Pronouns.Of(view.TextOf(speaker.Span)) is not null ? Speaker.Unknown : speaker.Name);
            quotes[i] = quotes[i] with { Speaker = speaker with { Actor = actor, Name = name } };
        }
    }

    ActorDraft? SpeakerOf(Quote quote, int source) =>
        source >= 0 ? _ofMention[source] : quote.Speaker?.Actor is { } actor ? _drafts[actor.Id] : null;

    /// <summary>The pronoun or description that the words of a speaker begin with; -1 if it is a name, no mention, or what the speaker wrote.</summary>
    static int SourceOf(Reading reading, Speaker speaker)
    {
        if (speaker.Kind == MentionKind.Name || speaker.IsAuthor) return -1;
        var view = reading.View;
        int i = reading.FirstMentionFrom(speaker.Span.Start);
        for (; i < view.Mentions.Length && view.Tokens[view.Mentions[i].Tokens.Start].Start == speaker.Span.Start; i++)
            if (view.Mentions[i].Kind == speaker.Kind) return i;
        return -1;
    }

    /// <summary>
    /// Who holds the office that heads a turn of a transcript: one person for the whole office, <c>The Minister for Rail</c>, and for a body,
    /// <c>THE COURT</c>; null where the label is a description like others.
    /// </summary>
    ActorDraft? OfLabel(DocumentView view, int mention, TextSpan label)
    {
        var tokens = view.Mentions[mention].Tokens;
        if (view.Mentions[mention].Kind != MentionKind.Nominal) return null;
        if (view.SpanOf(tokens) == label && _ofMention[mention] is { IsPerson: true }) return null;
        if (_ofMention[mention] is { Names: > 0 } named && WasCalledSo(view, named, mention)) return null;
        string words = view.TextOf(label).ToString();
        if (_byLabel.TryGetValue(words, out var known)) return known;
        int end = tokens.End;
        while (end < view.Tokens.Length && view.Tokens[end].End <= label.End) end++;
        var holder = new ActorDraft(EntityType.Person);
        holder.Describe(new(tokens.Start, end));
        return _byLabel[words] = holder;
    }

    /// <summary>Whether the text described somebody so before: <c>The Minister for Rail, Ann Lee,</c></summary>
    static bool WasCalledSo(DocumentView view, ActorDraft actor, int mention)
    {
        var words = view.TextOf(view.Mentions[mention].Tokens);
        foreach (int other in actor.Mentions)
            if (other < mention && view.Mentions[other].Kind == MentionKind.Nominal
                && words.Equals(view.TextOf(view.Mentions[other].Tokens), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    void Give(DocumentView view, int mention, ActorDraft actor)
    {
        if (_ofMention[mention] == actor) return;
        _ofMention[mention]?.Remove(mention);
        if (view.Mentions[mention].Kind == MentionKind.Nominal) actor.AddDescription(mention, view.Mentions[mention].Tokens);
        else actor.Add(mention);
        _ofMention[mention] = actor;
    }

    /// <summary>
    /// <c>I</c> in marks is who speaks, <c>we</c> the body of who speaks, where it is told. A quotation in a quotation comes later and takes its own if it
    /// has marks.
    /// </summary>
    void GiveFirstPerson(Reading reading, Quote quote, ActorDraft speaker)
    {
        foreach (var (i, isPlural) in PronounsIn(reading, quote, person: 1, inMarks: quote.Pattern != QuotePattern.Transcript))
            if ((isPlural == (speaker.IsPlural || !speaker.IsPerson) ? speaker : isPlural ? speaker.Body : null) is { } meant) Give(reading.View, i, meant);
    }

    /// <summary>The pronouns of a person in a quotation.</summary>
    static List<(int Mention, bool IsPlural)> PronounsIn(Reading reading, Quote quote, int person, bool inMarks)
    {
        var view = reading.View;
        var pronouns = new List<(int, bool)>();
        foreach (var span in quote.Spans)
            for (int i = reading.FirstMentionFrom(span.Start), end = reading.FirstMentionFrom(span.End); i < end; i++)
                if (view.Mentions[i] is { Kind: MentionKind.Pronoun, Tokens: var tokens } && (!inMarks || reading.IsMarked(tokens.Start))
                    && Pronouns.Of(view.TextOf(tokens)) is { } pronoun && pronoun.Person == person) pronouns.Add((i, pronoun.IsPlural));
        return pronouns;
    }

    /// <summary><c>You</c> in marks is who is spoken to, where it is told. What people tell a newspaper they tell everybody.</summary>
    void GiveSecondPerson(Reading reading, Quote quote, ActorDraft addressee)
    {
        foreach (var (i, _) in PronounsIn(reading, quote, person: 2, inMarks: true)) Give(reading.View, i, addressee);
    }

    /// <summary>The person whom the words of an addressee name: the last mention there.</summary>
    ActorDraft? AddresseeOf(Reading reading, Quote quote)
    {
        if (quote.Addressee is not { } span) return null;
        ActorDraft? found = null;
        for (int i = reading.FirstMentionFrom(span.Start), end = reading.FirstMentionFrom(span.End); i < end; i++) found = _ofMention[i] ?? found;
        return found is { IsPerson: true } ? found : null;
    }

    /// <summary><c>We</c> in marks that is nobody yet: whom the same speaker means by it elsewhere. In the news 269 of 277 pairs in a row are one.</summary>
    void GiveRestOfWe(Reading reading, Quote[] quotes, int[] sources)
    {
        var bodies = new Dictionary<ActorDraft, ActorDraft>();
        for (int pass = 0; pass < 2; pass++)
            for (int q = 0; q < quotes.Length; q++)
            {
                if (quotes[q].Kind == QuoteKind.Indirect || SpeakerOf(quotes[q], sources[q]) is not { } speaker) continue;
                foreach (var (i, isPlural) in PronounsIn(reading, quotes[q], person: 1, inMarks: true))
                {
                    if (!isPlural) continue;
                    if (pass == 0 && _ofMention[i] is { } meant) bodies.TryAdd(speaker, meant);
                    else if (pass == 1 && _ofMention[i] is null && bodies.TryGetValue(speaker, out var body)) Give(reading.View, i, body);
                }
            }
    }

    void AddActors(DocumentView view, List<Actor> actors, List<ActorDraft> drafts)
    {
        var surnames = new List<string>();
        var bearers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < _ofMention.Length; i++)
        {
            if (_ofMention[i] is not { IsWorthTelling: true } draft || draft.FirstMention != i) continue;
            string surname = draft.Surname(view) ?? "";
            drafts.Add(draft);
            surnames.Add(surname);
            if (surname.Length > 0) bearers[surname] = bearers.GetValueOrDefault(surname) + 1;
        }
        for (int id = 0; id < drafts.Count; id++)
            actors.Add(drafts[id].ToActor(id, view, bearers.GetValueOrDefault(surnames[id]) > 1));
    }
}
