using System.Text.Json;
using NerLib.Batch.Input;

namespace NerLib.Batch.Output;

/// <summary>
/// Rows of many texts in one table: the id, the fields that are passed through, and what was found. Its columns are the fields of the first texts,
/// as a table must have them before its first row. A text that could not be annotated has no row.
/// </summary>
/// <param name="table">What rows stand for.</param>
/// <param name="offsets">What offsets count.</param>
/// <param name="warn">Told of fields that have no column.</param>
/// <param name="begin">Begins the file when the columns are known.</param>
sealed class TableWriter(Table table, OffsetUnit offsets, Action<string> warn, Func<IReadOnlyList<Column>, ITableFile> begin) : IDocumentWriter
{
    const int FirstTexts = 1_000;

    const string Id = "id";

    readonly List<(InputRecord Record, List<object?[]> Rows)> _first = [];
    readonly HashSet<string> _late = [];
    string[] _fields = [];
    ITableFile? _file;

    public Func<ValueTask> Format(InputRecord record, Document document)
    {
        var rows = table.RowsOf(document, offsets);
        return () => AddAsync(record with { Source = null }, rows);
    }

    public ValueTask WriteErrorAsync(InputRecord record, string error) => ValueTask.CompletedTask;

    public async ValueTask CompleteAsync() => await (await BegunAsync()).CompleteAsync();

    public async ValueTask DisposeAsync()
    {
        if (_file is not null) await _file.DisposeAsync();
    }

    async ValueTask AddAsync(InputRecord record, List<object?[]> rows)
    {
        if (_file is null)
        {
            _first.Add((record, rows));
            if (_first.Count == FirstTexts) await BegunAsync();
        }
        else await WriteAsync(_file, record, rows);
    }

    async ValueTask<ITableFile> BegunAsync()
    {
        if (_file is not null) return _file;
        _fields = [.. _first.SelectMany(text => text.Record.Fields.Keys).Distinct()];
        _file = begin([Column.Text(Id, _ => null), .. NamesOfFields().Select(name => Column.Text(name, _ => null)), .. table.Columns]);
        foreach (var (record, rows) in _first) await WriteAsync(_file, record, rows);
        _first.Clear();
        return _file;
    }

    /// <summary>A field called like a column of the table is told apart from it.</summary>
    IEnumerable<string> NamesOfFields()
    {
        var taken = table.Columns.Select(column => column.Name).Append(Id).Concat(_fields).ToHashSet();
        foreach (string field in _fields)
        {
            string name = field;
            if (field == Id || table.Columns.Any(column => column.Name == field))
                do name = "input_" + name;
                while (!taken.Add(name));
            yield return name;
        }
    }

    async ValueTask WriteAsync(ITableFile file, InputRecord record, List<object?[]> rows)
    {
        foreach (string field in record.Fields.Keys)
            if (!_fields.Contains(field) && _late.Add(field))
                warn($"the field '{field}' has no column, since none of the first {FirstTexts} texts has it.");
        var fields = _fields.Select(field => record.Fields.TryGetValue(field, out var value) ? CellOf(value) : null).ToArray();
        foreach (var row in rows) await file.WriteAsync([CellOf(record.Id), .. fields, .. row]);
    }

    /// <summary>A string as it is, anything else as JSON writes it.</summary>
    static string? CellOf(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { } other => other.GetRawText(),
    };
}
