using Catalyst;

namespace NerLib.Catalyst;

/// <summary>The tokens of a Catalyst document, to read their places and to write tags at them.</summary>
sealed class CatalystTokens
{
    readonly List<IToken> _handles;
    readonly List<GivenToken> _places;

    CatalystTokens(int count)
    {
        _handles = new(count);
        _places = new(count);
    }

    public IReadOnlyList<GivenToken> Places => _places;

    /// <summary>Those that a document has.</summary>
    public static CatalystTokens Of(IDocument document)
    {
        var tokens = new CatalystTokens(document.TokensCount);
        int sentence = 0;
        foreach (var span in document.Spans)
        {
            for (int i = 0; i < span.TokensCount; i++) tokens.Add(span[i], sentence);
            sentence++;
        }
        return tokens;
    }

    /// <summary>Gives a document without tokens the sentences and tokens that NerLib has found in its value.</summary>
    public static CatalystTokens Make(IDocument document, Document annotated)
    {
        document.Clear();   // spans without tokens
        var tokens = new CatalystTokens(annotated.Tokens.Length);
        for (int sentence = 0; sentence < annotated.Sentences.Length; sentence++)
        {
            var range = annotated.Sentences[sentence].Tokens;
            var (start, end) = annotated.SpanOf(range);
            var span = document.AddSpan(start, end - 1);
            span.ReserveTokens(range.Length);
            for (int i = range.Start; i < range.End; i++)
                tokens.Add(span.AddToken(annotated.Tokens[i].Start, annotated.Tokens[i].End - 1), sentence);
        }
        return tokens;
    }

    public void AddEntityType(int token, global::Catalyst.EntityType type) => _handles[token].AddEntityType(type);

    void Add(IToken token, int sentence)
    {
        _handles.Add(token);
        _places.Add(new(new(token.Begin, token.End + 1), sentence, token.Replacement is not null));
    }
}
