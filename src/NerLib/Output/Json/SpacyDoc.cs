using System.Text.Json;
using NerLib.Text;

namespace NerLib.Output.Json;

/// <summary>One document on its way into spaCy's JSON.</summary>
sealed class SpacyDoc
{
    const int NoToken = -1;

    readonly Document _document;
    readonly Utf8JsonWriter _json;
    readonly OffsetMap _offsets;

    /// <summary>spaCy's tokens: ours, and the white space between them that is more than a space.</summary>
    readonly List<(TextSpan Span, int Token)> _tokens = [];

    /// <summary>For each of our tokens its index among spaCy's.</summary>
    readonly int[] _indexes;

    public SpacyDoc(Document document, Utf8JsonWriter json)
    {
        _document = document;
        _json = json;
        _offsets = new(document.Text, OffsetUnit.CodePoint);
        _indexes = new int[document.Tokens.Length];
        int end = 0;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            AddSpace(end, document.Tokens[i].Start);
            _indexes[i] = _tokens.Count;
            _tokens.Add((document.Tokens[i].Span, i));
            end = document.Tokens[i].End;
        }
        AddSpace(end, document.Text.Length);
    }

    public void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("text", OutputNames.WellFormed(_document.Text));
        _json.WriteStartArray("ents");
        foreach (var entity in _document.Entities) WriteSpan(_document.SpanOf(entity.Tokens), entity.Type.Name);
        _json.WriteEndArray();
        WriteSentences();
        WriteTokens();
        WriteSpans();
        _json.WriteEndObject();
    }

    // The first space after a token is said by the token itself; what else stands between two tokens is a token.
    void AddSpace(int start, int end)
    {
        if (start < end && start > 0 && _document.Text[start] == ' ') start++;
        if (start < end) _tokens.Add((new(start, end), NoToken));
    }

    /// <summary>Sentences without a gap: the white space after one belongs to it.</summary>
    void WriteSentences()
    {
        if (_document.Sentences.IsEmpty) return;
        _json.WriteStartArray("sents");
        for (int i = 0; i < _document.Sentences.Length; i++)
        {
            int first = i == 0 ? 0 : _indexes[_document.Sentences[i].Tokens.Start];
            int last = (i + 1 < _document.Sentences.Length ? _indexes[_document.Sentences[i + 1].Tokens.Start] : _tokens.Count) - 1;
            _json.WriteStartObject();
            WriteOffsets(new(_tokens[first].Span.Start, _tokens[last].Span.End));
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    void WriteTokens()
    {
        // spaCy takes an attribute of all tokens or of none.
        bool analysed = _document.Syntax.Length > 0 && _document.Syntax.All(token => token.PartOfSpeech != PartOfSpeech.None);
        _json.WriteStartArray("tokens");
        for (int i = 0; i < _tokens.Count; i++)
        {
            _json.WriteStartObject();
            _json.WriteNumber("id", i);
            WriteOffsets(_tokens[i].Span);
            if (analysed) WriteSyntax(i);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    void WriteSyntax(int index)
    {
        int token = _tokens[index].Token;
        if (token == NoToken)
        {
            _json.WriteString("tag", "_SP");
            _json.WriteString("pos", "SPACE");
            _json.WriteString("dep", "dep");
            _json.WriteNumber("head", index == 0 ? Math.Min(1, _tokens.Count - 1) : index - 1);
            return;
        }
        var syntax = _document.Syntax[token];
        _json.WriteString("tag", syntax.PennTag);
        _json.WriteString("pos", syntax.PartOfSpeech.UdName());
        _json.WriteString("dep", syntax.Head < 0 ? "ROOT" : syntax.Relation.UdName());
        _json.WriteNumber("head", syntax.Head < 0 ? index : _indexes[syntax.Head]);
    }

    void WriteSpans()
    {
        _json.WriteStartObject("spans");
        var quotes = _document.Quotes;
        WriteGroup("quotes", quotes.Length, i => quotes[i].Spans.Select(span => (span, OutputNames.LowerNameOf(quotes[i].Kind), i)));
        WriteGroup("cues", quotes.Length, i => quotes[i].Cue is { } cue ? [(cue, "cue", i)] : []);
        WriteGroup("speakers", quotes.Length, i => quotes[i].Speaker is { } speaker ? [(speaker.Span, OutputNames.LowerNameOf(speaker.Type), i)] : []);
        WriteGroup("mentions", _document.Mentions.Length, i => _document.ActorOfMention(i) is { } actor
            ? [(_document.SpanOf(_document.Mentions[i].Tokens), OutputNames.LowerNameOf(_document.Mentions[i].Kind), actor.Id)] : []);
        _json.WriteEndObject();
    }

    void WriteGroup(string name, int count, Func<int, IEnumerable<(TextSpan Span, string Label, int Id)>> spansOf)
    {
        _json.WriteStartArray(name);
        for (int i = 0; i < count; i++)
            foreach (var (span, label, id) in spansOf(i)) WriteSpan(OverTokens(span), label, id);
        _json.WriteEndArray();
    }

    void WriteSpan(TextSpan span, string label, int? id = null)
    {
        _json.WriteStartObject();
        WriteOffsets(span);
        _json.WriteString("label", OutputNames.WellFormed(label));
        if (id is { } number) _json.WriteString("kb_id", FormattableString.Invariant($"{number}"));
        _json.WriteEndObject();
    }

    void WriteOffsets(TextSpan span)
    {
        _json.WriteNumber("start", _offsets[span.Start]);
        _json.WriteNumber("end", _offsets[span.End]);
    }

    // spaCy refuses a span that cuts a token.
    TextSpan OverTokens(TextSpan span) => new(_tokens[TokenAt(span.Start)].Span.Start, _tokens[TokenAt(span.End - 1)].Span.End);

    /// <summary>The last token that begins at or before an offset.</summary>
    int TokenAt(int offset)
    {
        int low = 0, high = _tokens.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (_tokens[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
