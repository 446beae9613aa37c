using System.Collections.Immutable;

namespace NerLib;

/// <summary>A text and everything found in it; immutable.</summary>
public sealed class Document
{
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

    /// <summary>What an actor said, in order.</summary>
    public IEnumerable<Quote> QuotesOf(Actor actor) => Quotes.Where(quote => quote.Speaker?.Actor == actor);

    /// <summary>Who a mention refers to; null if not resolved.</summary>
    /// <param name="mention">Index into <see cref="Mentions"/>.</param>
    public Actor? ActorOfMention(int mention) => _actorOfMention[mention] is >= 0 and var actor ? Actors[actor] : null;

    /// <summary>Who an entity is; null for dates, amounts and the like.</summary>
    /// <param name="entity">Index into <see cref="Entities"/>.</param>
    public Actor? ActorOfEntity(int entity) => _actorOfEntity[entity] is >= 0 and var actor ? Actors[actor] : null;
}
