using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using NerLib.Text;
using NerLib.Tokens;

namespace NerLib.Output.Json;

/// <summary>One document on its way out of the JSON that <see cref="DocumentJsonWriter"/> writes.</summary>
sealed class DocumentJsonReader
{
    static readonly FrozenDictionary<string, RegionKind> RegionKinds = NamesOf<RegionKind>(OutputNames.NameOf);
    static readonly FrozenDictionary<string, MentionKind> MentionKinds = NamesOf<MentionKind>(OutputNames.LowerNameOf);
    internal static readonly FrozenDictionary<string, Gender> Genders = NamesOf<Gender>(OutputNames.LowerNameOf);
    static readonly FrozenDictionary<string, QuoteKind> QuoteKinds = NamesOf<QuoteKind>(OutputNames.LowerNameOf);
    static readonly FrozenDictionary<string, QuoteAct> Acts = NamesOf<QuoteAct>(OutputNames.LowerNameOf);
    static readonly FrozenDictionary<string, SpeakerType> SpeakerTypes = NamesOf<SpeakerType>(OutputNames.LowerNameOf);
    static readonly FrozenDictionary<string, QuotePattern> Patterns = NamesOf<QuotePattern>(QuotePatterns.NameOf);

    readonly JsonPart _root;
    readonly string _text;
    readonly OffsetMap _offsets;
    readonly List<Region> _regions = [];
    readonly List<Token> _tokens = [];
    readonly List<Sentence> _sentences = [];
    readonly List<Entity> _entities = [];
    readonly List<Mention> _mentions = [];
    readonly List<Actor> _actors = [];
    readonly List<Quote> _quotes = [];

    /// <param name="json">The annotation.</param>
    /// <param name="text">The text; null to take that of the JSON.</param>
    /// <param name="unit">What its offsets count.</param>
    public DocumentJsonReader(JsonElement json, string? text, OffsetUnit unit)
    {
        _root = new(json);
        string? written = _root.Member("text")?.String;
        _text = text ?? written ?? throw _root.Wrong("has no 'text'; give the text that was annotated");
        if (written is not null && OutputNames.WellFormed(_text) != written) throw _root["text"].Wrong("is not the text that was given");
        _offsets = new(_text, unit);
    }

    public Document Read()
    {
        foreach (var region in _root["regions"].Items)
            _regions.Add(new(InOrder(region, _regions.Count == 0 ? 0 : _regions[^1].Span.End), region["kind"].OneOf(RegionKinds)));
        ReadTokens();
        foreach (var sentence in _root["sentences"].Items) ReadSentence(sentence);
        foreach (var entity in _root["entities"].Items) ReadEntity(entity);
        ReadActors();
        foreach (var quote in _root["quotes"].Items) _quotes.Add(QuoteOf(quote));
        return new(_text, new()
        {
            Regions = CollectionsMarshal.AsSpan(_regions),
            Tokens = CollectionsMarshal.AsSpan(_tokens),
            Sentences = CollectionsMarshal.AsSpan(_sentences),
            Entities = CollectionsMarshal.AsSpan(_entities),
            Mentions = CollectionsMarshal.AsSpan(_mentions),
            Actors = CollectionsMarshal.AsSpan(_actors),
            Quotes = CollectionsMarshal.AsSpan(_quotes),
        });
    }

    void ReadTokens()
    {
        new WordTokenizer().Annotate(new() { Text = _text, Regions = CollectionsMarshal.AsSpan(_regions) }, _tokens, default);
        if (_root.Member("tokens") is not { } tokens) return;
        var spans = new List<TextSpan>();
        foreach (var token in tokens.Items) spans.Add(InOrder(token, spans.Count == 0 ? 0 : spans[^1].End));
        if (_tokens.Select(token => token.Span).SequenceEqual(spans)) return;
        var kinds = new TokenKinds();
        _tokens.Clear();
        foreach (var span in spans) _tokens.Add(new(span.Start, span.End, kinds.Of(_text.AsSpan(span.Start..span.End))));
    }

    void ReadSentence(JsonPart sentence)
    {
        var span = InOrder(sentence, _sentences.Count == 0 ? 0 : _tokens[_sentences[^1].Tokens.End - 1].End);
        int region = _sentences.Count == 0 ? 0 : _sentences[^1].Region;
        while (region < _regions.Count - 1 && _regions[region].Span.End <= span.Start) region++;
        _sentences.Add(new(TokensOf(sentence, span), region));
    }

    void ReadEntity(JsonPart entity)
    {
        var tokens = TokensOf(entity, InOrder(entity, _entities.Count == 0 ? 0 : _tokens[_entities[^1].Tokens.End - 1].End));
        _entities.Add(new(tokens, new(entity["type"].String), ConfidenceOf(entity))
        {
            Id = entity.Member("id")?.String,
            Value = entity.Member("value") is not { } value ? null : new()
            {
                Date = value.Member("date")?.String,
                Number = value.Member("number")?.Number,
                To = value.Member("to")?.Number,
                Currency = value.Member("currency")?.String,
                Unit = value.Member("unit")?.String,
                IsApproximate = value.Member("approximate") is not null,
            },
        });
    }

    /// <summary>Actors bring the mentions, which are numbered over all of them in the order of the text.</summary>
    void ReadActors()
    {
        var parts = _root["actors"].Items.ToList();
        var entityEndingAt = _entities.Select((entity, index) => (entity.Tokens.End, index)).ToDictionary(entity => entity.End, entity => entity.index);
        var mentions = parts.SelectMany((part, actor) => part["mentions"].Items.Select(mention => (Actor: actor, Mention: MentionOf(mention))))
            // Of those that begin at one token the shorter comes first, as its last word does.
            .OrderBy(found => found.Mention.Tokens.Start).ThenBy(found => found.Mention.Tokens.End).ToList();
        var ofActor = new List<int>[parts.Count];
        for (int i = 0; i < ofActor.Length; i++) ofActor[i] = [];
        foreach (var (actor, mention) in mentions)
        {
            ofActor[actor].Add(_mentions.Count);
            _mentions.Add(mention);
        }
        for (int i = 0; i < parts.Count; i++) _actors.Add(ActorOf(parts[i], i, [.. ofActor[i]]));

        Mention MentionOf(JsonPart part)
        {
            var tokens = TokensOf(part, SpanOf(part));
            var kind = part["kind"].OneOf(MentionKinds);
            if (kind != MentionKind.Name) return new(tokens, kind, -1);
            return entityEndingAt.TryGetValue(tokens.End, out int entity) ? new(tokens, kind, entity) : throw part.Wrong("is a name that ends with no entity");
        }
    }

    Actor ActorOf(JsonPart part, int index, ImmutableArray<int> mentions)
    {
        if (part["id"].Integer is var id && id != index) throw part["id"].Wrong($"is {id}; expected the index in the array, {index}");
        if (mentions.IsEmpty) throw part["mentions"].Wrong("is empty");
        return new(index, part["name"].String, new(part["type"].String), part["gender"].OneOf(Genders), mentions)
        {
            IsGroup = part.Member("group") is not null,
            KnownId = part.Member("known_id")?.String,
            Aliases = [.. part.Member("aliases")?.Items.Select(alias => alias.String) ?? []],
            Roles = [.. part.Member("roles")?.Items.Select(RoleOf) ?? []],
            Age = part.Member("age")?.Integer,
            Nationality = part.Member("nationality")?.String,
        };

        // The name that it stands right before, or the description that it is part of.
        ActorRole RoleOf(JsonPart role)
        {
            var span = SpanOf(role, hasText: false);
            int owner = mentions[^1];
            for (int i = mentions.Length - 1; i >= 0; i--)
            {
                var mention = _mentions[mentions[i]];
                int start = _tokens[mention.Tokens.Start].Start;
                bool isNext = mention.Kind == MentionKind.Name && start >= span.End && _text.AsSpan(span.End..start).IsWhiteSpace();
                if (isNext) return new(role["text"].String, span, mentions[i]);
                if (_tokens[mention.Tokens.End - 1].End > span.Start) owner = mentions[i];
            }
            return new(role["text"].String, span, owner);
        }
    }

    Quote QuoteOf(JsonPart quote)
    {
        ImmutableArray<TextSpan> spans = [.. quote["spans"].Items.Select(span => SpanOf(span))];
        if (spans.IsEmpty) throw quote["spans"].Wrong("is empty");
        return new()
        {
            Kind = quote["kind"].OneOf(QuoteKinds),
            Act = quote.Member("act")?.OneOf(Acts) ?? QuoteAct.Speech,
            Spans = spans,
            Cue = quote.Member("cue") is { } cue ? SpanOf(cue) : null,
            Speaker = quote.Member("speaker") is { } speaker ? SpeakerOf(speaker) : null,
            Addressee = quote.Member("addressee") is { } addressee ? SpanOf(addressee) : null,
            Region = quote["region"].OneOf(RegionKinds),
            Confidence = ConfidenceOf(quote),
            Pattern = quote["rule"].OneOf(Patterns),
        };
    }

    Speaker SpeakerOf(JsonPart part) => new(
        SpanOf(part), part["kind"].OneOf(MentionKinds), part["type"].OneOf(SpeakerTypes), part["name"].String,
        part.Member("actor") is { } actor ? _actors[actor.IndexBelow(_actors.Count)] : null);

    static float ConfidenceOf(JsonPart part) =>
        part["confidence"].Number is >= 0 and <= 1 and var confidence ? (float)confidence : throw part["confidence"].Wrong("is not from 0 to 1");

    /// <summary>Where something stands: not empty, and beginning at or after the end of what comes before it.</summary>
    TextSpan InOrder(JsonPart part, int end)
    {
        var span = SpanOf(part);
        if (span.Start < end) throw part.Wrong($"begins at {part["start"].Integer}, before the end of the one before it");
        return span;
    }

    /// <summary>Where something stands; the words that the JSON gives beside it must be those of the text there.</summary>
    TextSpan SpanOf(JsonPart part, bool hasText = true)
    {
        if (_offsets.Utf16Of(part["start"].Integer) is not { } start || _offsets.Utf16Of(part["end"].Integer) is not { } end || start >= end)
            throw part.Wrong(
                $"is [{part["start"].Integer}, {part["end"].Integer}), which is no stretch of the text; see that the offsets count what was asked for");
        if (hasText && part.Member("text")?.String is { } words && words != OutputNames.WellFormed(_text[start..end]))
            throw part.Wrong(
                $"is '{words}' in the JSON and '{_text[start..end]}' in the text; see that it is that text, and that the offsets count what was asked for");
        return new(start, end);
    }

    /// <summary>The tokens of a stretch, which neither begins nor ends inside one.</summary>
    TokenRange TokensOf(JsonPart part, TextSpan span)
    {
        int start = IndexFrom(span.Start), end = IndexFrom(span.End - 1);
        if (start < 0 || _tokens[start].Start != span.Start || _tokens[end].End != span.End)
            throw part.Wrong("does not begin and end with a token; where another tokenizer made them, write them too (JsonFormatOptions.Tokens)");
        return new(start, end + 1);
    }

    /// <summary>The last token that begins at or before an offset; -1 if none does.</summary>
    int IndexFrom(int offset)
    {
        int low = 0, high = _tokens.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_tokens[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    static FrozenDictionary<string, T> NamesOf<T>(Func<T, string> nameOf) where T : struct, Enum => Enum.GetValues<T>().ToFrozenDictionary(nameOf);
}
