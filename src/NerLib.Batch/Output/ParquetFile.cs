using Parquet;
using Parquet.Schema;

namespace NerLib.Batch.Output;

/// <summary>A Parquet file, written a group of rows at a time.</summary>
/// <param name="file">Written to; closed at the end.</param>
/// <param name="columns">The columns.</param>
sealed class ParquetFile(Stream file, IReadOnlyList<Column> columns) : ITableFile
{
    const int RowsOfGroup = 20_000;

    readonly DataField[] _fields = [.. columns.Select(column => new DataField(column.Name, column.Type, isNullable: true))];
    readonly List<object?[]> _rows = [];
    ParquetWriter? _writer;

    public async ValueTask WriteAsync(object?[] row)
    {
        _rows.Add(row);
        if (_rows.Count == RowsOfGroup) await WriteGroupAsync();
    }

    public ValueTask CompleteAsync() => WriteGroupAsync();

    public async ValueTask DisposeAsync()
    {
        if (_writer is not null) await _writer.DisposeAsync();
        await file.DisposeAsync();
    }

    async ValueTask WriteGroupAsync()
    {
        _writer ??= await ParquetWriter.CreateAsync(new ParquetSchema(_fields), file);
        using var group = _writer.CreateRowGroup();
        for (int i = 0; i < _fields.Length; i++)
        {
            int column = i;
            if (columns[i].Type == typeof(string))
                await group.WriteAsync(_fields[i], [.. _rows.Select(row => (string)row[column]!)]);
            else if (columns[i].Type == typeof(int))
                await group.WriteAsync<int>(_fields[i], Values<int>(column));
            else
                await group.WriteAsync<double>(_fields[i], Values<double>(column));
        }
        group.CompleteValidate();
        _rows.Clear();

        ReadOnlyMemory<T?> Values<T>(int column) where T : struct => _rows.Select(row => (T?)row[column]).ToArray();
    }
}
