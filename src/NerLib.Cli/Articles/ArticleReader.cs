using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NerLib.Batch.Input;
using NerLib.People;

namespace NerLib.Cli.Articles;

/// <summary>Reads what <c>nerlib batch</c> has written, annotations or a table of quotes, and knows people again from article to article.</summary>
/// <param name="people">Gets the people of the articles.</param>
/// <param name="fields">Which fields tell what an article is.</param>
/// <param name="warn">Gets what the user should know.</param>
sealed class ArticleReader(PeopleIndex people, ArticleFields fields, Action<string> warn)
{
    const string QuoteColumn = "quote", SpeakerColumn = "speaker", TypeColumn = "speaker_type", KnownIdColumn = "known_id", KindColumn = "kind",
        ConfidenceColumn = "confidence";

    /// <summary>Lines that say that a text could not be annotated.</summary>
    public int Failed { get; private set; }

    /// <param name="path">A file of JSON lines, CSV, TSV or Parquet.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidDataException">The file is none that <c>nerlib batch</c> writes; the message says where.</exception>
    public IAsyncEnumerable<QuotedArticle> ReadAsync(string path, CancellationToken cancellationToken) =>
        InputFormats.FormatOf(path) is InputFormats.Csv or InputFormats.Tsv or InputFormats.ParquetFile
            ? ReadTableAsync(path, cancellationToken)
            : ReadLinesAsync(path, cancellationToken);

    async IAsyncEnumerable<QuotedArticle> ReadLinesAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (line, json) in AnnotationLines.ReadAsync(path, cancellationToken))
            using (json)
                if (json.RootElement.TryGetProperty("error", out _)) Failed++;
                else yield return AnnotationLines.Read(path, line, () => OfAnnotation(json.RootElement));
    }

    QuotedArticle OfAnnotation(JsonElement root)
    {
        var ids = people.Add(root);
        var actors = root.GetProperty("actors");
        string? text = root.TryGetProperty("text", out var given) ? given.GetString() : null;
        var article = fields.Read(
            root.TryGetProperty("id", out var id) ? id : null,
            root.TryGetProperty("fields", out var passed) ? passed.EnumerateObject().ToDictionary(field => field.Name, field => field.Value) : null,
            text is null ? null : HeadlineOf(root, text));
        return new(article, [.. root.GetProperty("quotes").EnumerateArray().Select(quote => new ReportedQuote(
            article, SpeakerOf(quote.GetProperty("speaker"), actors, ids), quote.GetProperty("text").GetString()!, quote.GetProperty("kind").GetString()!,
            quote.GetProperty("confidence").GetDouble()))]);
    }

    static SpeakerKey? SpeakerOf(JsonElement speaker, JsonElement actors, IReadOnlyList<int?> ids)
    {
        if (speaker.ValueKind != JsonValueKind.Object) return null;
        string type = speaker.GetProperty("type").GetString()!;
        string name = speaker.GetProperty("name").GetString()!;
        if (name == NerLib.Speaker.Unknown) return null;
        int? actor = speaker.GetProperty("actor") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
        string? knownId = actor is { } at && actors[at].TryGetProperty("known_id", out var known) ? known.GetString() : null;
        return new(knownId is null && actor is { } index ? ids[index] : null, knownId, name, type);
    }

    static string? HeadlineOf(JsonElement root, string text) =>
        root.GetProperty("regions").EnumerateArray().Where(region => region.GetProperty("kind").GetString() == "headline")
            .Select(region => (Start: region.GetProperty("start").GetInt32(), End: region.GetProperty("end").GetInt32()))
            .Where(span => span.Start >= 0 && span.Start < span.End && span.End <= text.Length)
            .Select(span => text[span.Start..span.End]).FirstOrDefault();

    async IAsyncEnumerable<QuotedArticle> ReadTableAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var source = await InputFormats.OpenAsync(path, null, new(QuoteColumn, FieldNames.DefaultId, false), warn, cancellationToken);
        var rows = new List<InputRecord>();
        await foreach (var item in source.ReadAsync(default, cancellationToken))
        {
            var row = item.Read();
            if (row.Error is { } error) throw new InvalidDataException($"'{path}', {item.Place}: {error}");
            if (!row.Fields.ContainsKey(SpeakerColumn) || !row.Fields.ContainsKey(KindColumn))
                throw new InvalidDataException($"'{path}' is no table of quotes: it has no column '{SpeakerColumn}' or '{KindColumn}'; "
                    + "write one with nerlib batch --format csv or parquet.");
            if (rows.Count > 0 && rows[0].Id?.ToString() != row.Id?.ToString())
            {
                yield return OfRows(rows);
                rows.Clear();
            }
            rows.Add(row);
        }
        if (rows.Count > 0) yield return OfRows(rows);
    }

    QuotedArticle OfRows(List<InputRecord> rows)
    {
        var article = fields.Read(rows[0].Id, rows[0].Fields, headline: null);
        var names = rows.Where(row => Cell(row, TypeColumn) == "person").Select(row => Cell(row, SpeakerColumn)).OfType<string>().Distinct().ToList();
        var ids = people.Add(DocumentPeople.Of(names));
        return new(article, [.. rows.Select(row => new ReportedQuote(
            article, SpeakerOf(row), row.Source!.Text, Cell(row, KindColumn) ?? "",
            row.Fields.TryGetValue(ConfidenceColumn, out var value) && double.TryParse(value.ToString(), CultureInfo.InvariantCulture, out double confidence)
                ? confidence : 1))]);

        SpeakerKey? SpeakerOf(InputRecord row)
        {
            if (Cell(row, SpeakerColumn) is not { } name || name == NerLib.Speaker.Unknown) return null;
            string? knownId = Cell(row, KnownIdColumn);
            int at = names.IndexOf(name);
            return new(knownId is null && at >= 0 ? ids[at] : null, knownId, name, Cell(row, TypeColumn) ?? "");
        }

        static string? Cell(InputRecord row, string column) =>
            row.Fields.TryGetValue(column, out var value) && value.ToString() is { Length: > 0 } text ? text : null;
    }
}
