using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace NerLib;

/// <summary>A text and everything found in it; immutable.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DocumentJsonConverter))]
public sealed class Document
{
    /// <summary>So much of the text, in UTF-16 units, is shown in a debugger.</summary>
    const int LengthShown = 40;

    readonly int[] _actorOfMention;
    readonly int[] _actorOfEntity;

    internal Document(string text, DocumentView view)
    {
        Text = text;
        Regions = [.. view.Regions];
        Tokens = [.. view.Tokens];
        Sentences = [.. view.Sentences];
        Entities = [.. view.Entities];
        Syntax = [.. view.Syntax];
        Mentions = [.. view.Mentions];
        Actors = [.. view.Actors];
        Quotes = [.. view.Quotes];
        People = [.. Actors.Where(actor => actor.Type == EntityType.Person && !actor.IsGroup)];

        _actorOfMention = new int[Mentions.Length];
        _actorOfEntity = new int[Entities.Length];
        Array.Fill(_actorOfMention, -1);
        Array.Fill(_actorOfEntity, -1);
        foreach (var actor in Actors)
            foreach (int mention in actor.Mentions)
            {
                _actorOfMention[mention] = actor.Id;
                if (Mentions[mention].Entity is >= 0 and var entity) _actorOfEntity[entity] = actor.Id;
            }
    }

    /// <summary>The original text; every offset counts its UTF-16 units.</summary>
    public string Text { get; }

    /// <summary>Parts of the page, in order.</summary>
    public ImmutableArray<Region> Regions { get; }

    /// <summary>Tokens, in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Sentences, in order.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Entities, in order.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>
    /// Syntax: empty, or one for each token; <see cref="TokenSyntax.None"/> where a sentence was not analysed, see <see cref="Layers.Syntax"/>.
    /// </summary>
    public ImmutableArray<TokenSyntax> Syntax { get; }

    /// <summary>Mentions, in order.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>Actors, by first mention.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The actors that are one person each, by first mention. Those whom the text does not name are among them, by what it calls them.</summary>
    public ImmutableArray<Actor> People { get; }

    /// <summary>Quotes, in order.</summary>
    public ImmutableArray<Quote> Quotes { get; }

    /// <summary>Where a range of tokens stands in the text.</summary>
    public TextSpan SpanOf(TokenRange tokens) => Tokens.AsSpan().SpanOf(tokens);

    /// <summary>The text of a span.</summary>
    public string TextOf(TextSpan span) => Text[span.Start..span.End];

    /// <summary>The text of a range of tokens.</summary>
    public string TextOf(TokenRange tokens) => TextOf(SpanOf(tokens));

    /// <summary>The text of a token.</summary>
    public string TextOf(Token token) => TextOf(token.Span);

    /// <summary>The text of an entity.</summary>
    public string TextOf(Entity entity) => TextOf(entity.Tokens);

    /// <summary>The text of a mention.</summary>
    public string TextOf(Mention mention) => TextOf(mention.Tokens);

    /// <summary>The words of a quote; several spans are joined by a space.</summary>
    public string TextOf(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return quote.Spans.Length == 1 ? TextOf(quote.Spans[0]) : string.Join(' ', quote.Spans.Select(TextOf));
    }

    /// <summary>The words beside the quote that name its speaker.</summary>
    public string TextOf(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return TextOf(speaker.Span);
    }

    /// <summary>The text of a sentence.</summary>
    public string TextOf(Sentence sentence) => TextOf(sentence.Tokens);

    /// <summary>What an actor said, in order.</summary>
    /// <exception cref="ArgumentException">The actor is of another document.</exception>
    public IEnumerable<Quote> QuotesOf(Actor actor)
    {
        RefuseForeign(actor);
        return Quotes.Where(quote => quote.Speaker?.Actor == actor);
    }

    /// <summary>Where an actor is mentioned, in order: its names, descriptions and pronouns.</summary>
    /// <exception cref="ArgumentException">The actor is of another document.</exception>
    public IEnumerable<Mention> MentionsOf(Actor actor)
    {
        RefuseForeign(actor);
        return actor.Mentions.Select(mention => Mentions[mention]);
    }

    /// <summary>Who an entity is; null for dates, amounts and the like.</summary>
    /// <exception cref="ArgumentException">The document has no entity of these tokens.</exception>
    public Actor? ActorOf(Entity entity)
    {
        int index = LastFrom(entity.Tokens.Start, Entities.Length, i => Entities[i].Tokens.Start);
        if (index < 0 || Entities[index].Tokens != entity.Tokens) throw new ArgumentException($"The document has no entity '{entity}'.", nameof(entity));
        return ActorOfEntity(index);
    }

    /// <summary>Who a mention refers to; null if not resolved.</summary>
    /// <exception cref="ArgumentException">The document has no such mention.</exception>
    public Actor? ActorOf(Mention mention)
    {
        int index = LastFrom(mention.Tokens.Start, Mentions.Length, i => Mentions[i].Tokens.Start);
        while (index >= 0 && Mentions[index].Tokens.Start == mention.Tokens.Start && Mentions[index] != mention) index--;
        if (index < 0 || Mentions[index] != mention) throw new ArgumentException($"The document has no mention '{mention}'.", nameof(mention));
        return ActorOfMention(index);
    }

    /// <summary>The entity over an offset; null where there is none.</summary>
    /// <param name="offset">In UTF-16 units, from 0 to the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public Entity? EntityAt(int offset)
    {
        int index = LastFrom(TokenFrom(offset), Entities.Length, i => Entities[i].Tokens.Start);
        return index >= 0 && offset < SpanOf(Entities[index].Tokens).End ? Entities[index] : null;
    }

    /// <summary>The sentence over an offset; null between sentences.</summary>
    /// <param name="offset">In UTF-16 units, from 0 to the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public Sentence? SentenceAt(int offset)
    {
        int index = LastFrom(TokenFrom(offset), Sentences.Length, i => Sentences[i].Tokens.Start);
        return index >= 0 && offset < SpanOf(Sentences[index].Tokens).End ? Sentences[index] : null;
    }

    /// <summary>The sentence in which a quote begins.</summary>
    /// <exception cref="ArgumentException">The quote is of another document: no sentence of this one stands there.</exception>
    public Sentence SentenceOf(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        if (quote.Spans.IsDefaultOrEmpty) throw new ArgumentException("The quote has no words.", nameof(quote));
        int start = quote.Spans[0].Start;
        return (start <= Text.Length ? SentenceAt(start) : null)
            ?? throw new ArgumentException($"The document has no sentence at {start}, where the quote begins; is it of another one?", nameof(quote));
    }

    /// <summary>How it begins, and how much was found: for debuggers and logs of one's own, not to be parsed.</summary>
    public override string ToString()
    {
        string start = Text.Length > LengthShown ? Text[..LengthShown] + "…" : Text;
        return FormattableString.Invariant(
            $"\"{start.ReplaceLineEndings(" ")}\" ({Text.Length} units, {Entities.Length} entities, {Actors.Length} actors, {Quotes.Length} quotes)");
    }

    /// <param name="mention">Index into <see cref="Mentions"/>.</param>
    internal Actor? ActorOfMention(int mention) => _actorOfMention[mention] is >= 0 and var actor ? Actors[actor] : null;

    /// <param name="entity">Index into <see cref="Entities"/>.</param>
    internal Actor? ActorOfEntity(int entity) => _actorOfEntity[entity] is >= 0 and var actor ? Actors[actor] : null;

    /// <summary>The last token that begins at or before an offset; -1 if none does.</summary>
    int TokenFrom(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        return LastFrom(offset, Tokens.Length, i => Tokens[i].Start);
    }

    /// <summary>Of items in order, the last one that starts at or before a place; -1 if none does.</summary>
    static int LastFrom(int place, int count, Func<int, int> startOf)
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (startOf(middle) <= place) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    void RefuseForeign(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if ((uint)actor.Id >= (uint)Actors.Length || Actors[actor.Id] != actor)
            throw new ArgumentException($"The actor '{actor}' is of another document.", nameof(actor));
    }
}
