using NerLib.Output.Json;
using NerLib.Text;

namespace NerLib.Batch.Output;

/// <summary>What a row of a table stands for, and its columns.</summary>
/// <param name="Least">What must be found for its rows.</param>
/// <param name="Most">What must be found for all columns.</param>
/// <param name="Count">The rows of a document.</param>
/// <param name="Columns">The columns besides those of the document itself.</param>
sealed record Table(Layers Least, Layers Most, Func<Document, int> Count, params Column[] Columns)
{
    /// <summary>A row a quote.</summary>
    public static Table Quotes { get; } = new(
        Layers.Quotes, Layers.Quotes, document => document.Quotes.Length,
        Column.Text("speaker", row => row.Quote.Speaker?.Name),
        Column.Text("known_id", row => row.Quote.Speaker?.Actor?.KnownId),
        Column.Text("speaker_type", row => row.Quote.Speaker is { } speaker ? OutputNames.LowerNameOf(speaker.Type) : null),
        Column.Text("act", row => OutputNames.LowerNameOf(row.Quote.Act)),
        Column.Text("kind", row => OutputNames.LowerNameOf(row.Quote.Kind)),
        Column.Text("quote", row => row.Document.TextOf(row.Quote)),
        Column.Text("cue", row => row.TextOf(row.Quote.Cue)),
        Column.Text("addressee", row => row.TextOf(row.Quote.Addressee)),
        Column.Number("confidence", row => Rounded(row.Quote.Confidence)),
        Column.Integer("start", row => row.Offsets[row.Quote.Spans[0].Start]),
        Column.Integer("end", row => row.Offsets[row.Quote.Spans[^1].End]),
        Column.Text("spans", row => string.Join(' ', row.Quote.Spans.Select(span => $"{row.Offsets[span.Start]}-{row.Offsets[span.End]}"))));

    /// <summary>A row an entity.</summary>
    public static Table Entities { get; } = new(
        Layers.Entities, Layers.Actors, document => document.Entities.Length,
        Column.Text("text", row => row.Document.TextOf(row.Entity)),
        Column.Text("type", row => row.Entity.Type.Name),
        Column.Text("known_id", row => row.Entity.Id ?? row.Actor?.KnownId),
        Column.Text("actor", row => row.Actor?.Name),
        Column.Number("confidence", row => Rounded(row.Entity.Confidence)),
        Column.Integer("start", row => row.Offsets[row.EntitySpan.Start]),
        Column.Integer("end", row => row.Offsets[row.EntitySpan.End]),
        Column.Text("value_date", row => row.Entity.Value?.Date),
        Column.Number("value_number", row => (double?)row.Entity.Value?.Number),
        Column.Number("value_to", row => (double?)row.Entity.Value?.To),
        Column.Text("value_currency", row => row.Entity.Value?.Currency),
        Column.Text("value_unit", row => row.Entity.Value?.Unit));

    /// <summary>The rows of a document: a value, or null, for each column.</summary>
    public List<object?[]> RowsOf(Document document, OffsetUnit unit)
    {
        var offsets = new OffsetMap(document.Text, unit);
        return [.. Enumerable.Range(0, Count(document)).Select(index =>
        {
            var row = new TableRow(document, index, offsets);
            return Columns.Select(column => column.ValueOf(row)).ToArray();
        })];
    }

    // As in the JSON: four decimals, no more digits than the figure holds.
    static double Rounded(float confidence) => (double)Math.Round((decimal)confidence, 4);
}
