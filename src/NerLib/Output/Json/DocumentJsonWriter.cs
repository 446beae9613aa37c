using System.Text.Json;
using NerLib.Text;

namespace NerLib.Output.Json;

/// <summary>One document on its way into JSON.</summary>
sealed class DocumentJsonWriter(Document document, Utf8JsonWriter json, JsonFormatOptions options)
{
    readonly OffsetMap _offsets = new(document.Text, options.Offsets);

    public void Write()
    {
        json.WriteStartObject();
        if (options.Id is { } id)
        {
            json.WritePropertyName("id");
            id.WriteTo(json);
        }
        if (options.Fields.Count > 0) WriteFields();
        if (options.Text) WriteString("text", document.Text);
        WriteArray("regions", document.Regions, region =>
        {
            WriteOffsets(region.Span);
            json.WriteString("kind", OutputNames.NameOf(region.Kind));
        });
        WriteArray("sentences", document.Sentences, sentence => WriteOffsets(document.SpanOf(sentence.Tokens)));
        if (options.Tokens) WriteArray("tokens", document.Tokens, token => WriteOffsets(token.Span));
        WriteEntities();
        WriteArray("actors", document.Actors, WriteActor);
        int number = 0;
        WriteArray("quotes", document.Quotes, quote => WriteQuote(quote, number++));
        json.WriteEndObject();
    }

    void WriteFields()
    {
        json.WriteStartObject("fields");
        foreach (var (name, value) in options.Fields)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
        json.WriteEndObject();
    }

    void WriteEntities()
    {
        int index = 0;
        WriteArray("entities", document.Entities, entity =>
        {
            WriteSpan(document.SpanOf(entity.Tokens));
            json.WriteString("type", entity.Type.Name);
            WriteConfidence(entity.Confidence);
            WriteIndex("actor", document.ActorOfEntity(index++));
            if (entity.Id is { } id) WriteString("id", id);
            if (entity.Value is { } value) WriteValue(value);
        });
    }

    void WriteValue(EntityValue value)
    {
        json.WriteStartObject("value");
        if (value.Date is { } date) json.WriteString("date", date);
        if (value.Number is { } number) json.WriteNumber("number", number);
        if (value.To is { } to) json.WriteNumber("to", to);
        if (value.Currency is { } currency) json.WriteString("currency", currency);
        if (value.Unit is { } unit) json.WriteString("unit", unit);
        if (value.IsApproximate) json.WriteBoolean("approximate", true);
        json.WriteEndObject();
    }

    void WriteActor(Actor actor)
    {
        json.WriteNumber("id", actor.Id);
        WriteString("name", actor.Name);
        json.WriteString("type", actor.Type.Name);
        json.WriteString("gender", OutputNames.LowerNameOf(actor.Gender));
        if (actor.IsGroup) json.WriteBoolean("group", true);
        if (actor.KnownId is { } id) WriteString("known_id", id);
        if (actor.Aliases.Length > 0)
        {
            json.WriteStartArray("aliases");
            foreach (string alias in actor.Aliases) json.WriteStringValue(OutputNames.WellFormed(alias));
            json.WriteEndArray();
        }
        if (actor.Roles.Length > 0)
            WriteArray("roles", actor.Roles, role =>
            {
                WriteOffsets(role.Span);
                WriteString("text", role.Text);
            });
        if (actor.Age is { } age) json.WriteNumber("age", age);
        if (actor.Nationality is { } nationality) WriteString("nationality", nationality);
        WriteArray("mentions", actor.Mentions, index =>
        {
            WriteSpan(document.SpanOf(document.Mentions[index].Tokens));
            json.WriteString("kind", OutputNames.LowerNameOf(document.Mentions[index].Kind));
        });
    }

    void WriteQuote(Quote quote, int number)
    {
        json.WriteNumber("id", number);
        json.WriteString("kind", OutputNames.LowerNameOf(quote.Kind));
        json.WriteString("act", OutputNames.LowerNameOf(quote.Act));
        WriteArray("spans", quote.Spans, WriteOffsets);
        WriteString("text", document.TextOf(quote));
        WriteOptional("cue", quote.Cue, WriteSpan);
        WriteOptional("speaker", quote.Speaker?.Span, span =>
        {
            var speaker = quote.Speaker!;
            WriteSpan(span);
            json.WriteString("kind", OutputNames.LowerNameOf(speaker.Kind));
            WriteIndex("actor", speaker.Actor);
            WriteString("name", speaker.Name);
            json.WriteString("type", OutputNames.LowerNameOf(speaker.Type));
        });
        WriteOptional("addressee", quote.Addressee, WriteSpan);
        json.WriteString("region", OutputNames.NameOf(quote.Region));
        WriteConfidence(quote.Confidence);
        json.WriteString("rule", QuotePatterns.NameOf(quote.Pattern));
    }

    void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    void WriteOptional(string name, TextSpan? span, Action<TextSpan> write)
    {
        if (span is not { } value)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        write(value);
        json.WriteEndObject();
    }

    void WriteSpan(TextSpan span)
    {
        WriteOffsets(span);
        WriteString("text", document.TextOf(span));
    }

    void WriteOffsets(TextSpan span)
    {
        json.WriteNumber("start", _offsets[span.Start]);
        json.WriteNumber("end", _offsets[span.End]);
    }

    void WriteIndex(string name, Actor? actor)
    {
        if (actor is null) json.WriteNull(name);
        else json.WriteNumber(name, actor.Id);
    }

    // Four decimals: more would promise what the figure does not hold. The division leaves out zeros at their end.
    void WriteConfidence(float confidence) => json.WriteNumber("confidence", Math.Round((decimal)confidence, 4) / 1.000000000000000000000000000000m);

    void WriteString(string name, string value) => json.WriteString(name, OutputNames.WellFormed(value));
}
