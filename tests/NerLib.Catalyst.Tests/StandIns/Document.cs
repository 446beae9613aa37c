// A stand-in for Catalyst's document: tokens and spans with inclusive ends, entities found span by span.
#nullable disable

using System.Collections;
using Mosaik.Core;

namespace Catalyst;

public class Document : IDocument
{
    readonly List<(int Begin, int End, List<TokenData> Tokens)> _spans = [];

    public Document() { }

    public Document(string doc, Language language = Language.Unknown)
    {
        Value = string.IsNullOrWhiteSpace(doc) ? "" : string.Concat(doc.Where(c => !char.IsControl(c)));
        Language = language;
    }

    public Language Language { get; set; }
    public string Value { get; set; }
    public Dictionary<string, string> Metadata { get; set; } = [];
    public int Length => Value.Length;
    public int SpansCount => _spans.Count;
    public int TokensCount => _spans.Sum(span => span.Tokens.Count);
    public IEnumerable<Span> Spans => _spans.Select(span => new Span(this, span.Tokens));

    public Span this[int key]
    {
        get => Spans.ElementAt(key);
        set => throw new InvalidOperationException();
    }

    public Span AddSpan(int begin, int end)
    {
        _spans.Add((begin, end, []));
        return new(this, _spans[^1].Tokens);
    }

    public void Clear() => _spans.Clear();

    public IEnumerator<Span> GetEnumerator() => Spans.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

sealed class TokenData
{
    public int Begin { get; init; }
    public int End { get; init; }
    public string Replacement { get; set; }
    public List<EntityType> Entities { get; } = [];
}

public readonly struct Span
{
    readonly Document _document;
    readonly List<TokenData> _tokens;

    internal Span(Document document, List<TokenData> tokens) => (_document, _tokens) = (document, tokens);

    public int TokensCount => _tokens.Count;

    public IToken this[int key]
    {
        get => new Token(_document, _tokens[key]);
        set => throw new InvalidOperationException();
    }

    public IToken AddToken(int begin, int end)
    {
        if (end < begin) throw new InvalidOperationException();
        _tokens.Add(new() { Begin = begin, End = end });
        return this[_tokens.Count - 1];
    }

    public void ReserveTokens(int expectedTokenCount) => _tokens.EnsureCapacity(expectedTokenCount);

    /// <summary>Entities of a single token, and those from a begin over what is inside to an end.</summary>
    public IEnumerable<ITokens> GetEntities(Func<EntityType, bool> filter = null)
    {
        for (int first = 0; first < _tokens.Count; first++)
            foreach (var type in _tokens[first].Entities.Where(type => filter is null || filter(type)))
            {
                int last = first;
                if (type.Tag == EntityTag.Begin)
                    while (last + 1 < _tokens.Count && Goes(_tokens[last + 1], type, EntityTag.Inside)) last++;
                if (type.Tag == EntityTag.Begin && (last + 1 == _tokens.Count || !Goes(_tokens[++last], type, EntityTag.End))) continue;
                if (type.Tag is EntityTag.Begin or EntityTag.Single) yield return new Tokens(_document, _tokens[first..(last + 1)], type);
            }

        static bool Goes(TokenData token, EntityType type, EntityTag tag) => token.Entities.Any(other => other.Type == type.Type && other.Tag == tag);
    }
}

class Token(Document document, params List<TokenData> tokens) : IToken
{
    public int Begin
    {
        get => tokens[0].Begin;
        set => throw new InvalidOperationException();
    }

    public int End
    {
        get => tokens[^1].End;
        set => throw new InvalidOperationException();
    }

    public string Replacement
    {
        get => tokens[0].Replacement;
        set => tokens[0].Replacement = value;
    }

    public string Value => Replacement ?? document.Value[Begin..(End + 1)];
    public IReadOnlyList<EntityType> EntityTypes => tokens[0].Entities;

    public void AddEntityType(EntityType entityType) => tokens[0].Entities.Add(entityType);

    protected IEnumerable<IToken> Parts() => tokens.Select(token => new Token(document, token));
}

sealed class Tokens(Document document, List<TokenData> tokens, EntityType type) : Token(document, tokens), ITokens
{
    public EntityType EntityType => type;
    public IEnumerable<IToken> Children => Parts();
}
