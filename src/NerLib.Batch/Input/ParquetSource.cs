using System.Runtime.CompilerServices;
using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace NerLib.Batch.Input;

/// <summary>A Parquet file. A group of rows is in memory at a time, as the file's writer cut them.</summary>
sealed class ParquetSource : IInputSource
{
    readonly ParquetReader _reader;
    readonly FieldNames _names;
    readonly DataField[] _columns;
    readonly long _length;

    ParquetSource(ParquetReader reader, FieldNames names, DataField[] columns, long length) =>
        (_reader, _names, _columns, _length) = (reader, names, columns, length);

    public long? Length => _length;

    /// <exception cref="InvalidDataException">The file is no Parquet file or lacks a column.</exception>
    public static async Task<ParquetSource> OpenAsync(string path, Stream stream, FieldNames names, Action<string> warn, CancellationToken cancellationToken)
    {
        ParquetReader reader;
        try
        {
            reader = await ParquetReader.CreateAsync(stream, new() { UseDateOnlyTypeForDates = true }, leaveStreamOpen: false, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new InvalidDataException($"'{path}' is no Parquet file that can be read: {error.Message}", error);
        }
        var columns = reader.Schema.Fields.OfType<DataField>().Where(field => !field.IsArray && field.MaxRepetitionLevel == 0).ToArray();
        names.CheckColumns(path, [.. columns.Select(column => column.Name)]);
        if (reader.Schema.Fields.Where(field => !columns.Contains(field)).Select(field => field.Name).ToList() is { Count: > 0 } others)
            warn($"columns that hold lists or records are not passed through: {string.Join(", ", others)}");
        return new(reader, names, columns, stream.Length);
    }

    public bool IdsDiffer => false;

    public async IAsyncEnumerable<InputItem> ReadAsync(InputPosition from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long number = from.Number, rows = Math.Max(1, _reader.Metadata!.NumRows);
        for (int i = (int)from.Offset; i < _reader.RowGroupCount; i++)
        {
            using var group = _reader.OpenRowGroupReader(i);
            var values = new List<Func<int, JsonElement>>();
            foreach (var column in _columns) values.Add(await ParquetColumn.ReadAsync(group, column, cancellationToken));
            for (int row = 0; row < group.RowCount; row++)
            {
                int current = row;
                number++;
                InputPosition? after = row == group.RowCount - 1 ? new(i + 1, number) : null;
                yield return new($"row {number}", (long)((double)_length * number / rows), after, () => InputRecord.Of(
                    _columns.Zip(values, (column, value) => KeyValuePair.Create(column.Name, value(current))), _names));
            }
        }
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();
}
